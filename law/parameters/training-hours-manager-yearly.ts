import { parameter } from '../parameter.ts';

/** 负责人每年安全再培训学时. 负责人每年安全再培训学时 */
export const trainingHoursManagerYearly = parameter({
  name: 'training-hours-manager-yearly',
  title: { zh: '负责人每年安全再培训学时', en: 'Yearly safety training of managers' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2006-03-01',
      to: null,
      knownFrom: '2006-03-01',
      value: 12,
      instrument: 'safety-training-rules',
      article: '第九条',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});
