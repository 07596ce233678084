import { limit } from './limit.ts';

const since = {
  from: '2011-11-25',
  to: null,
  knownFrom: '2011-11-25',
  instrument: 'chongqing-union-regulation',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '公布日未另记，取修正日；此前文本未核对。',
} as const;

/** 重庆市工会条例. */
export const limits = [
  limit({
    name: 'union-founding-years',
    title: { zh: '新建单位建立工会的期限', en: 'New unit founds a union' },
    counting: 'years',
    rows: [{ ...since, value: 1, article: '第七条' }],
  }),
  limit({
    name: 'union-vacancy-months',
    title: { zh: '工会主席空缺补选期限', en: 'Vacant union office filled' },
    counting: 'months',
    rows: [{ ...since, value: 3, article: '第十条' }],
  }),
  limit({
    name: 'union-authority-handling-days',
    title: { zh: '政府处理工会申请的期限', en: 'Authority handles a union’s request' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 30, article: '第四十四条' }],
  }),
  limit({
    name: 'union-joint-meeting-years',
    title: { zh: '政府工会联席会议间隔', en: 'Government and union meet at least' },
    counting: 'raw-years',
    rows: [{ ...since, value: 1, article: '第十九条' }],
  }),
];
