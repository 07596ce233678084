import { parameter } from '../parameter.ts';

/** 突发疾病抢救时限. From the first diagnosis by a medical institution to death. */
export const injurySuddenDeathSeconds = parameter({
  name: 'injury-sudden-death-seconds',
  title: { zh: '突发疾病抢救时限', en: 'Sudden illness: window of rescue' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-07-01',
      to: '2025-06-30',
      knownFrom: '2022-07-01',
      value: 172_800,
      instrument: 'injury-pilot-notice-2021',
      article: '确认情形',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '凭记忆；起算点参照劳社部函〔2004〕256号。',
    },
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-04-22',
      value: 172_800,
      instrument: 'injury-pilot-notice-2025',
      article: '确认情形',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '凭记忆；起算点参照劳社部函〔2004〕256号。',
    },
  ],
});
