import { limit } from './limit.ts';

const since = {
  from: '2024-12-31',
  to: null,
  knownFrom: '2024-12-31',
  instrument: 'chongqing-training-subsidy-rules',
  confidence: 'secondary',
  lastChecked: '2026-11-25',
  note: '转述；日期未见，取当年末，待核实。',
} as const;

/** 重庆市职业技能培训补贴 (渝人社发〔2024〕13号). */
export const limits = [
  limit({
    name: 'training-subsidy-settlement-months',
    title: { zh: '培训补贴结算周期', en: 'Training subsidies settled every' },
    counting: 'raw-months',
    rows: [{ ...since, value: 3, article: '补贴结算' }],
  }),
  limit({
    name: 'training-school-leaver-years',
    title: { zh: '毕业后仍属补贴对象的期间', en: 'A school leaver belongs to the group for' },
    counting: 'raw-years',
    rows: [{ ...since, value: 1, article: '补贴对象' }],
  }),
  limit({
    name: 'training-hire-years',
    title: { zh: '招用后可以参加岗位技能培训的期间', en: 'Post training within, after hiring' },
    counting: 'raw-years',
    rows: [{ ...since, value: 1, article: '补贴对象' }],
  }),
  limit({
    name: 'training-result-window-months',
    title: { zh: '结业后核验就业的期间', en: 'Employment checked after graduation within' },
    counting: 'raw-months',
    rows: [
      {
        ...since,
        value: 'unknown',
        article: '补贴结算',
        whereToLook: '重庆市人力资源和社会保障局职业能力建设处；渝人社办〔2024〕78号目录',
      },
    ],
  }),
];
