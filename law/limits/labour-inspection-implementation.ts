import { limit } from './limit.ts';

const since = {
  from: '2005-02-01',
  to: null,
  knownFrom: '2004-12-31',
  instrument: 'labour-inspection-implementation',
  confidence: 'official',
  lastChecked: '2026-11-23',
} as const;

/** 关于实施《劳动保障监察条例》若干规定 (劳动保障部令第25号). */
export const limits = [
  limit({
    name: 'inspection-filing-national-days',
    title: { zh: '立案期限（国家）', en: 'Inspection: filing, national limit' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第十八条' }],
  }),
  limit({
    name: 'inspection-decision-national-days',
    title: { zh: '调查后作出处理的期限（国家）', en: 'Inspection: decision after the investigation, national limit' },
    counting: 'working-days',
    rows: [{ ...since, value: 15, article: '第三十七条', confidence: 'secondary', note: '见于转载。' }],
  }),
  limit({
    name: 'on-spot-penalty-record-days',
    title: { zh: '当场处罚决定备案期限', en: 'On-the-spot penalty: filed with the bureau' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 2, article: '第三十二条', note: '规定没有说明“日”是工作日，按自然日。' }],
  }),
  limit({
    name: 'inspection-file-retention-years',
    title: { zh: '监察档案保存年限', en: 'Inspection file kept, least years' },
    counting: 'raw-years',
    rows: [{ ...since, value: 3, article: '第四十条', confidence: 'memory', note: '凭记忆，待核实。' }],
  }),
];
