import { parameter } from '../parameter.ts';

/** 岗前安全培训学时. 岗前安全培训学时 */
export const trainingHoursInitial = parameter({
  name: 'training-hours-initial',
  title: { zh: '岗前安全培训学时', en: 'Hours of initial safety training' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2006-03-01',
      to: null,
      knownFrom: '2006-03-01',
      value: 24,
      instrument: 'safety-training-rules',
      article: '第十三条',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});
