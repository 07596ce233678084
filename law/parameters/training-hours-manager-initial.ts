import { parameter } from '../parameter.ts';

/** 负责人初次安全培训学时. 负责人初次安全培训学时 */
export const trainingHoursManagerInitial = parameter({
  name: 'training-hours-manager-initial',
  title: { zh: '负责人初次安全培训学时', en: 'Initial safety training of managers' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2006-03-01',
      to: null,
      knownFrom: '2006-03-01',
      value: 32,
      instrument: 'safety-training-rules',
      article: '第九条',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});
