import { limit } from './limit.ts';

const since = {
  from: '2017-01-01',
  to: null,
  knownFrom: '2017-01-01',
  instrument: 'serious-violation-publication-rules',
  confidence: 'official',
  lastChecked: '2026-11-23',
  note: '发布日未另记，取施行日。',
} as const;

/** 重大劳动保障违法行为社会公布办法 (人力资源社会保障部令第29号). */
export const limits = [
  limit({
    name: 'serious-publication-interval-months',
    title: { zh: '公布的间隔（县级、地市级）', en: 'Serious cases: interval of publication, county and prefecture' },
    counting: 'months',
    rows: [{ ...since, value: 3, article: '条号待核实', note: '每季度一次；条号未见。' }],
  }),
  limit({
    name: 'publication-objection-answer-days',
    title: { zh: '公布异议的答复期限', en: 'Publication: objection answered' },
    counting: 'working-days',
    rows: [
      { ...since, value: 15, article: '第十一条', confidence: 'secondary', note: '见于转载；条号凭记忆，待核实。' },
    ],
  }),
  limit({
    name: 'publication-correction-days',
    title: { zh: '更正公布的期限', en: 'Publication: corrected' },
    counting: 'working-days',
    rows: [{ ...since, value: 10, article: '第十二条', confidence: 'memory', note: '凭记忆，待核实。' }],
  }),
];
