import { parameter } from '../parameter.ts';

/** 对合作企业检查的最长间隔.  */
export const partnerAuditMonths = parameter({
  name: 'partner-audit-months',
  title: { zh: '对合作企业检查的最长间隔', en: 'Longest time between audits of a partner' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 12,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '政策要求实施监督，没有给出间隔。',
    },
  ],
});
