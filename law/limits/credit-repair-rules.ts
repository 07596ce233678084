import { limit } from './limit.ts';

const since = {
  from: '2026-04-01',
  to: null,
  knownFrom: '2026-04-01',
  instrument: 'credit-repair-rules',
  confidence: 'official',
  lastChecked: '2026-11-23',
  note: '发布日未另记，取施行日。条号未见。',
} as const;

/** The trial rules before: their figures were not read. */
const trial = {
  from: '2023-05-01',
  to: '2026-03-31',
  knownFrom: '2023-05-01',
  instrument: 'credit-repair-rules-2023',
  confidence: 'secondary',
  lastChecked: '2026-11-23',
  whereToLook: '国家发展改革委令第58号',
} as const;

/** 信用修复管理办法 (国家发展改革委令第36号). How long information is shown: the length of a status, never moved off holidays. */
export const limits = [
  limit({
    name: 'credit-minor-most-months',
    title: { zh: '轻微信息最长公示期', en: 'Credit: minor information shown at most' },
    counting: 'raw-months',
    rows: [
      { ...since, value: 3, article: '条号待核实' },
      { ...trial, value: 'unknown', article: '条号待核实' },
    ],
  }),
  limit({
    name: 'credit-general-least-months',
    title: { zh: '一般信息最短公示期', en: 'Credit: general information shown at least' },
    counting: 'raw-months',
    rows: [
      { ...since, value: 3, article: '条号待核实' },
      { ...trial, value: 'unknown', article: '条号待核实' },
    ],
  }),
  limit({
    name: 'credit-general-most-years',
    title: { zh: '一般信息最长公示期', en: 'Credit: general information shown at most' },
    counting: 'raw-years',
    rows: [
      { ...since, value: 1, article: '条号待核实' },
      { ...trial, value: 'unknown', article: '条号待核实' },
    ],
  }),
  limit({
    name: 'credit-serious-least-years',
    title: { zh: '严重信息最短公示期', en: 'Credit: serious information shown at least' },
    counting: 'raw-years',
    rows: [
      { ...since, value: 1, article: '条号待核实' },
      { ...trial, value: 'unknown', article: '条号待核实' },
    ],
  }),
  limit({
    name: 'credit-serious-most-years',
    title: { zh: '严重信息最长公示期', en: 'Credit: serious information shown at most' },
    counting: 'raw-years',
    rows: [
      { ...since, value: 3, article: '条号待核实' },
      { ...trial, value: 'unknown', article: '条号待核实' },
    ],
  }),
];
