import type { Basis } from './purposes.ts';

/** What becomes of a row when its term is over. */
export type RetentionWay =
  /** The rows are deleted. */
  | 'delete'
  /** The person’s own key is destroyed: settled rows stay and open to nobody. */
  | 'erase-person'
  /** Nothing in it tells who somebody is, or law keeps it for good: it stays. */
  | 'stay'
  /** Listed, and taken away by hand: the software does not take it away itself. */
  | 'by-hand';

/** How long something is kept, why, and what then becomes of it. */
export interface RetentionRule {
  readonly record: { readonly zh: string; readonly en: string };
  readonly table: string;
  /** Days after the instant its term begins; null: no term. */
  readonly days: number | null;
  readonly way: RetentionWay;
  readonly basis: Basis;
  readonly note: string;
}

const setting: Basis = { instrument: 'county-setting', article: '设定' };

/** Retention by table (services-statistics-standards G.5). Years are counted as 366 days: never shorter than the law asks. */
export const retention = {
  platformTransactions: {
    record: { zh: '平台交易数据（湖）', en: 'platforms’ transaction data (the lake)' },
    table: 'lake',
    days: 1098,
    way: 'by-hand',
    basis: { instrument: 'e-commerce-law', article: '第三十一条' },
    note: '电子商务法要求自交易完成起保存不少于三年；到期的月份列出，由管理员按归档流程处理。',
  },
  person: {
    record: { zh: '被冻结的个人', en: 'people who are frozen' },
    table: 'person_freeze',
    days: 0,
    way: 'erase-person',
    basis: { instrument: 'personal-information-law', article: '第四十七条' },
    note: '冻结到期的次日销毁个人密钥。',
  },
  impactAssessments: {
    record: { zh: '个人信息保护影响评估', en: 'impact assessments' },
    table: 'impact_assessment',
    days: 1098,
    way: 'stay',
    basis: { instrument: 'personal-information-law', article: '第五十六条' },
    note: '至少三年；其中没有个人信息，不删。',
  },
  requests: {
    record: { zh: '个人信息请求及答复', en: 'requests about personal data and answers' },
    table: 'data_request',
    days: 1098,
    way: 'stay',
    basis: { instrument: 'personal-information-law', article: '第五十六条' },
    note: '处理情况记录至少三年；内容以个人密钥封存，随个人删除而打不开。',
  },
  log: {
    record: { zh: '操作日志', en: 'the log' },
    table: 'log_entry',
    days: 1098,
    way: 'stay',
    basis: setting,
    note: '网络日志至少六个月，敏感访问按三年设定；没有姓名和号码，链条不能断，不删。',
  },
  sessions: {
    record: { zh: '已结束的登录会话', en: 'sessions that ended' },
    table: 'session',
    days: 183,
    way: 'delete',
    basis: setting,
    note: '六个月后删除；登录和退出另在日志里。',
  },
  challenges: {
    record: { zh: '验证码和挑战', en: 'codes and challenges' },
    table: 'sign_in_challenge',
    days: 1,
    way: 'delete',
    basis: setting,
    note: '失效一天后删除。',
  },
  tries: {
    record: { zh: '登录试错计数', en: 'tries at signing in' },
    table: 'sign_in_tries',
    days: 30,
    way: 'delete',
    basis: setting,
    note: '三十天后删除。',
  },
} as const satisfies Readonly<Record<string, RetentionRule>>;

export type RetentionSlug = keyof typeof retention;
