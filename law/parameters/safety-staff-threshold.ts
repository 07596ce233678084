import { parameter } from '../parameter.ts';

/** 须设专职安全人员的人数. 须设专职安全人员的人数 */
export const safetyStaffThreshold = parameter({
  name: 'safety-staff-threshold',
  title: { zh: '须设专职安全人员的人数', en: 'Staff above which full-time safety staff is due' },
  unit: 'workers',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2021-09-01',
      to: null,
      knownFrom: '2021-06-10',
      value: 100,
      instrument: 'work-safety-law',
      article: '第二十四条',
      confidence: 'official',
      lastChecked: '2026-11-25',
      note: '2021年修正的文本；此前的文本人数不同，未录入。',
    },
  ],
});
