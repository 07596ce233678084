import { limit } from './limit.ts';

const since = {
  from: '2022-01-01',
  to: null,
  knownFrom: '2022-01-01',
  instrument: 'arrears-list-rules',
  confidence: 'official',
  lastChecked: '2026-11-23',
  note: '发布日未另记，取施行日。',
} as const;

/** 拖欠农民工工资失信联合惩戒对象名单管理暂行办法 (人力资源社会保障部令第45号). Working days where it says so. */
export const limits = [
  limit({
    name: 'listing-objection-days',
    title: { zh: '对拟列入的异议期限', en: 'Wage-arrears list: objection' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第六条' }],
  }),
  limit({
    name: 'listing-objection-answer-days',
    title: { zh: '异议核实答复期限', en: 'Wage-arrears list: objection answered' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '第六条' }],
  }),
  limit({
    name: 'listing-decision-days',
    title: { zh: '列入决定的期限', en: 'Wage-arrears list: decision' },
    counting: 'working-days',
    rows: [{ ...since, value: 20, article: '第八条' }],
  }),
  limit({
    name: 'listing-decision-extension',
    title: { zh: '列入决定延长', en: 'Wage-arrears list: decision, extension' },
    counting: 'working-days',
    rows: [{ ...since, value: 20, article: '第八条' }],
  }),
  limit({
    name: 'listing-term-years',
    title: { zh: '列入期限', en: 'Wage-arrears list: term' },
    counting: 'raw-years',
    rows: [{ ...since, value: 3, article: '第十一条' }],
  }),
  limit({
    name: 'early-exit-waiting-months',
    title: { zh: '提前移出须满的期间', en: 'Early exit: months from correction' },
    counting: 'raw-months',
    rows: [{ ...since, value: 6, article: '第十二条' }],
  }),
  limit({
    name: 'early-exit-decision-days',
    title: { zh: '提前移出的决定期限', en: 'Early exit: decision' },
    counting: 'working-days',
    rows: [{ ...since, value: 15, article: '第十四条' }],
  }),
  limit({
    name: 'list-removal-days',
    title: { zh: '移出名单的期限', en: 'Wage-arrears list: removal' },
    counting: 'working-days',
    rows: [{ ...since, value: 10, article: '第十七条' }],
  }),
];
