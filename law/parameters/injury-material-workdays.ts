import { parameter } from '../parameter.ts';

/** 材料审核期限. Working days from the application to acceptance or the one correction notice. */
export const injuryMaterialWorkdays = parameter({
  name: 'injury-material-workdays',
  title: { zh: '材料审核期限', en: 'Check of materials' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-07-01',
      to: '2025-06-30',
      knownFrom: '2022-07-01',
      value: 5,
      instrument: 'injury-pilot-notice-2021',
      article: '确认期限',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '凭记忆。',
    },
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-04-22',
      value: 5,
      instrument: 'injury-pilot-notice-2025',
      article: '确认期限',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '据山东转述。',
    },
  ],
});
