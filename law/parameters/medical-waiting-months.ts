import { parameter } from '../parameter.ts';

/** 个人身份医保等待期. First entry or after a gap. */
export const medicalWaitingMonths = parameter({
  name: 'medical-waiting-months',
  title: { zh: '个人身份医保等待期', en: 'Waiting period of medical insurance in personal status' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2021-01-01',
      to: null,
      knownFrom: '2021-01-01',
      value: 6,
      instrument: 'medical-flexible-rules',
      article: '等待期',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});
