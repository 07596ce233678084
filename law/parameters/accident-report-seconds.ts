import { parameter } from '../parameter.ts';

/** 向县报告事故的时限. 向县报告事故的时限 */
export const accidentReportSeconds = parameter({
  name: 'accident-report-seconds',
  title: { zh: '向县报告事故的时限', en: 'Time to report an accident' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-06-01',
      to: null,
      knownFrom: '2007-06-01',
      value: 3600,
      instrument: 'accident-report-regulation',
      article: '第九条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});
