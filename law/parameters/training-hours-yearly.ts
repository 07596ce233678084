import { parameter } from '../parameter.ts';

/** 每年安全再培训学时. 每年安全再培训学时 */
export const trainingHoursYearly = parameter({
  name: 'training-hours-yearly',
  title: { zh: '每年安全再培训学时', en: 'Hours of yearly safety training' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2006-03-01',
      to: null,
      knownFrom: '2006-03-01',
      value: 8,
      instrument: 'safety-training-rules',
      article: '再培训',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});
