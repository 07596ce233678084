import { limit } from './limit.ts';

const since = {
  from: '2016-01-01',
  to: null,
  knownFrom: '2016-01-01',
  instrument: 'residence-permit-regulation',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '发布日未另记，取施行日。',
} as const;

/** 居住证暂行条例 (国务院令第663号). */
export const limits = [
  limit({
    name: 'residence-permit-qualifying-months',
    title: { zh: '申领居住证的居住期间', en: 'Residence before a permit' },
    counting: 'raw-months',
    rows: [{ ...since, value: 6, article: '第二条' }],
  }),
  limit({
    name: 'residence-permit-endorsement-years',
    title: { zh: '居住证签注间隔', en: 'A permit is endorsed every' },
    counting: 'raw-years',
    rows: [{ ...since, value: 1, article: '第十条' }],
  }),
  limit({
    name: 'residence-permit-endorsement-months',
    title: { zh: '居住证签注办理期间', en: 'Endorsement within, before the anniversary' },
    counting: 'raw-months',
    rows: [{ ...since, value: 1, article: '第十条' }],
  }),
];
