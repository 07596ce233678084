import { limit } from './limit.ts';

const since = {
  from: '2022-03-01',
  to: null,
  knownFrom: '2022-03-01',
  instrument: 'algorithm-recommendation-rules',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '发布日未另记，取施行日。',
} as const;

/** 互联网信息服务算法推荐管理规定. */
export const limits = [
  limit({
    name: 'algorithm-filing-days',
    title: { zh: '算法备案期限', en: 'Algorithm filed' },
    counting: 'working-days',
    rows: [{ ...since, value: 10, article: '第二十四条' }],
  }),
  limit({
    name: 'algorithm-change-days',
    title: { zh: '算法备案变更期限', en: 'Change of a filed algorithm' },
    counting: 'working-days',
    rows: [{ ...since, value: 10, article: '第二十四条' }],
  }),
  limit({
    name: 'algorithm-deregistration-days',
    title: { zh: '算法备案注销期限', en: 'Filing ended' },
    counting: 'working-days',
    rows: [{ ...since, value: 20, article: '第二十四条' }],
  }),
  limit({
    name: 'algorithm-filing-decision-days',
    title: { zh: '算法备案办理期限', en: 'Authority answers a filing' },
    counting: 'working-days',
    rows: [{ ...since, value: 30, article: '第二十五条' }],
  }),
];
