import { limit } from './limit.ts';

const since = {
  from: '2023-12-01',
  to: null,
  knownFrom: '2023-08-16',
  instrument: 'insurance-handling-regulation',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '2023年8月16日公布。',
} as const;

/** 社会保险经办条例. */
export const limits = [
  limit({
    name: 'service-days-pension-start',
    title: { zh: '养老金领取办理期限', en: 'Working days for a pension to start' },
    counting: 'working-days',
    rows: [{ ...since, value: 20, article: '第十八条' }],
  }),
  limit({
    name: 'service-days-unemployment-benefit',
    title: { zh: '失业保险金办理期限', en: 'Working days for an unemployment benefit' },
    counting: 'working-days',
    rows: [{ ...since, value: 10, article: '第二十四条' }],
  }),
  limit({
    name: 'service-days-training-subsidy',
    title: {
      zh: '职业培训等补贴办理期限（失业保险）',
      en: 'Working days for a training subsidy of the unemployment fund',
    },
    counting: 'working-days',
    rows: [{ ...since, value: 10, article: '第二十四条' }],
  }),
];
