import type { Confidence } from '#law/in-force.types.ts';
import type { Tables } from '#store/tables/all.ts';
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
  | 'by-hand'
  /** The part of the program that needs it takes it away as it goes. */
  | 'as-it-goes';

/** How long something is kept, why, and what then becomes of it. */
export interface RetentionRule {
  readonly record: { readonly zh: string; readonly en: string };
  /** Tables of the store it lies in; none for what lies in the lake or in files. */
  readonly tables: readonly (keyof Tables)[];
  /** Files below the data folder, where it lies there. */
  readonly files?: string;
  /** Days after the instant its term begins, at least; null: as long as what it belongs to. */
  readonly days: number | null;
  readonly way: RetentionWay;
  readonly basis: Basis;
  /** How sure the number of days is. */
  readonly confidence: Confidence;
  readonly note: string;
}

const setting: Basis = { instrument: 'county-setting', article: '设定' };
const law = (article: string): Basis => ({ instrument: 'personal-information-law', article });

/** Retention by table (services-statistics-standards G.5). Years are counted as 366 days: never shorter than the law asks. */
export const retention = {
  platformTransactions: {
    record: { zh: '平台交易数据（湖）', en: 'platforms’ transaction data (the lake)' },
    tables: [],
    files: 'lake',
    days: 1098,
    way: 'by-hand',
    basis: { instrument: 'e-commerce-law', article: '第三十一条' },
    confidence: 'official',
    note: '电子商务法要求自交易完成起保存不少于三年；到期的月份列出，由管理员按归档流程处理。',
  },
  wages: {
    record: { zh: '工资、扣款、损失赔偿记录（湖）', en: 'wages, deductions and claims (the lake)' },
    tables: [],
    files: 'lake',
    days: 1098,
    way: 'by-hand',
    basis: { instrument: 'migrant-wage-regulation', article: '第十五条' },
    confidence: 'memory',
    note: '工资支付台账至少保存三年（凭记忆，待核实）；与湖里同月的其他表一起处理。',
  },
  contracts: {
    record: { zh: '协议、合同及其备查记录（湖）', en: 'agreements and what is kept of them (the lake)' },
    tables: [],
    files: 'lake',
    days: 1098,
    way: 'by-hand',
    basis: { instrument: 'labour-contract-law', article: '第五十条' },
    confidence: 'setting',
    note: '终止后合同文本至少保存二年（凭记忆，待核实），按三年设定；与湖里同月的其他表一起处理。',
  },
  supervision: {
    record: { zh: '报告制度的其他记录（湖）', en: 'other records of the reporting duty (the lake)' },
    tables: [],
    files: 'lake',
    days: 1098,
    way: 'by-hand',
    basis: setting,
    confidence: 'setting',
    note: '没有专门期限的，按三年设定；与湖里同月的其他表一起处理。',
  },
  people: {
    record: { zh: '个人（姓名、号码，逐人密钥封存）', en: 'people (names and numbers under a key of each)' },
    tables: ['person', 'person_note'],
    days: null,
    way: 'erase-person',
    basis: law('第四十七条'),
    confidence: 'official',
    note: '本人请求并答复删除，或者冻结到期时，销毁个人密钥；湖里没有姓名和号码。',
  },
  person: {
    record: { zh: '被冻结的个人', en: 'people who are frozen' },
    tables: ['person_freeze'],
    days: 0,
    way: 'erase-person',
    basis: law('第四十七条'),
    confidence: 'official',
    note: '冻结到期的次日销毁个人密钥。',
  },
  consents: {
    record: { zh: '同意和撤回', en: 'consents given and taken back' },
    tables: ['consent_event', 'delegation'],
    days: 1098,
    way: 'stay',
    basis: law('第五十六条'),
    confidence: 'official',
    note: '处理情况记录至少三年；只有劳动者标识和盲索引，证明当时有没有同意，不删。',
  },
  impactAssessments: {
    record: { zh: '个人信息保护影响评估', en: 'impact assessments' },
    tables: ['impact_assessment', 'impact_decision'],
    days: 1098,
    way: 'stay',
    basis: law('第五十六条'),
    confidence: 'official',
    note: '至少三年；其中没有个人信息，不删。',
  },
  requests: {
    record: { zh: '个人信息请求及答复', en: 'requests about personal data and answers' },
    tables: ['data_request', 'data_request_step'],
    days: 1098,
    way: 'stay',
    basis: law('第五十六条'),
    confidence: 'official',
    note: '处理情况记录至少三年；内容以个人密钥封存，随个人删除而打不开。',
  },
  log: {
    record: { zh: '操作日志', en: 'the log' },
    tables: ['log_entry'],
    days: 1098,
    way: 'stay',
    basis: setting,
    confidence: 'setting',
    note: '网络日志至少六个月，敏感访问按三年设定；没有姓名和号码，链条不能断，不删。',
  },
  serverLog: {
    record: { zh: '运行日志（文件）', en: 'the server’s own log (a file)' },
    tables: [],
    files: 'server.log',
    days: 183,
    way: 'by-hand',
    basis: setting,
    confidence: 'setting',
    note: '至少六个月，由系统的日志轮转处理；个人信息字段在写入前已略去。',
  },
  findings: {
    record: { zh: '审查和线索，当时的认识', en: 'audits and findings, as believed at the time' },
    tables: [
      'audit_run',
      'audit_step',
      'audit_progress',
      'finding',
      'finding_unit',
      'run_finding',
      'finding_change_list',
      'finding_change',
    ],
    days: 1098,
    way: 'stay',
    basis: setting,
    confidence: 'setting',
    note: '按三年设定；只有劳动者标识，是办案和复核的依据，写定不改，不删。',
  },
  prompts: {
    record: { zh: '休息提醒和预警，已发的', en: 'prompts and signals that were given' },
    tables: ['live_prompt', 'live_signal_response', 'weather_signal'],
    days: 1098,
    way: 'stay',
    basis: setting,
    confidence: 'setting',
    note: '按三年设定；只有劳动者标识和时刻，证明提醒过没有，写定不改，不删。',
  },
  liveClocks: {
    record: { zh: '实时时钟', en: 'live clocks' },
    tables: [],
    files: 'live/clocks',
    days: 3,
    way: 'as-it-goes',
    basis: law('第十九条'),
    confidence: 'setting',
    note: '时钟只留今天和之前两天（设定）；时钟存好之后，湖里等它读的日志文件才删。',
  },
  portCalls: {
    record: { zh: '对外调用及回执', en: 'calls to other bodies and their receipts' },
    tables: ['port_call', 'port_call_event', 'city_file'],
    days: 1098,
    way: 'stay',
    basis: law('第五十六条'),
    confidence: 'official',
    note: '提供和接收个人信息的记录至少三年；问的和答的都封存，不删。',
  },
  cases: {
    record: { zh: '案件（逐案密钥封存）', en: 'cases (sealed under a key of each)' },
    tables: [
      'case_file',
      'case_line',
      'case_clock',
      'case_clock_move',
      'case_notice',
      'case_notice_sending',
      'case_part',
      'case_joint',
      'case_attachment',
      'case_attachment_part',
    ],
    days: 3660,
    way: 'by-hand',
    basis: { instrument: 'arbitration-case-rules', article: '第二十四条' },
    confidence: 'official',
    note: '仲裁裁决卷至少保存十年、其他至少五年，监察卷至少三年（凭记忆，待核实）；统一按十年设定。到期后销毁该案密钥：卷里的话打不开，链条照样核得上。',
  },
  limitationNotices: {
    record: { zh: '时效到期前的提醒', en: 'warnings that a limitation period ends' },
    tables: ['limitation_notice'],
    days: 1098,
    way: 'stay',
    basis: setting,
    confidence: 'setting',
    note: '证明提醒过；只有劳动者标识、平台、月份和日期，没有姓名和号码，不删。',
  },
  drafts: {
    record: {
      zh: '没有提交的办件草稿及其附件（封存）',
      en: 'drafts of cases never opened, with what is attached (sealed)',
    },
    tables: ['case_draft'],
    days: 7,
    way: 'delete',
    basis: law('第十九条'),
    confidence: 'setting',
    note: '七天没有提交的，草稿的密钥和附件一起删掉（设定）；提交后附件就是案卷的一部分。',
  },
  documents: {
    record: { zh: '出具的文书（逐份密钥封存）', en: 'documents issued (sealed under a key of each)' },
    tables: ['document', 'document_withdrawal'],
    days: 3660,
    way: 'by-hand',
    basis: { instrument: 'arbitration-case-rules', article: '第二十四条' },
    confidence: 'setting',
    note: '与案卷同样按十年设定（仲裁裁决卷至少十年）。到期后销毁该份文书的密钥：内容打不开，文号、日期和摘要留着，还能核验。',
  },
  publications: {
    record: { zh: '公布及其依据、异议、更正、撤回', en: 'publications: grounds, objections, corrections, withdrawals' },
    tables: ['publication', 'publication_version', 'publication_event'],
    days: 3660,
    way: 'stay',
    basis: { instrument: 'administrative-penalty-law', article: '第四十七条' },
    confidence: 'setting',
    note: '到期自行停止公布，公布过什么、为什么的记录随案卷至少十年（设定）；已经脱敏，劳动者不出现；异议原文以该案密钥封存，随案卷销毁。',
  },
  draws: {
    record: {
      zh: '双随机抽取的名录库、承诺值、见证和结果',
      en: 'random draws: pools, commitments, witnesses, results',
    },
    tables: ['draw_pool', 'draw', 'draw_seed', 'draw_witness', 'draw_result'],
    days: 3660,
    way: 'stay',
    basis: { instrument: 'random-inspection-notice-2015', article: '全文' },
    confidence: 'setting',
    note: '抽取要一直能核验，随案卷至少十年（设定）；只有企业、执法证号（账号）和回避的法定情形，没有姓名，写定不改，不删。',
  },
  jointMeasures: {
    record: { zh: '联合激励惩戒措施', en: 'joint measures' },
    tables: ['joint_measure', 'joint_measure_release'],
    days: 1098,
    way: 'stay',
    basis: { instrument: 'chongqing-labour-inspection-regulation', article: '第十二条' },
    confidence: 'setting',
    note: '解除后至少三年，与采购人回看三年一致（设定）；只有企业，没有个人信息，不删。',
  },
  accounts: {
    record: { zh: '账号、角色和登录方式', en: 'accounts, roles and ways to sign in' },
    tables: ['account', 'role_held', 'password', 'totp', 'passkey', 'outside_identity', 'notice_channel'],
    days: null,
    way: 'stay',
    basis: law('第五十一条'),
    confidence: 'official',
    note: '只有盲索引、不可逆的摘要和封存的通知电话；账号注销后留着，日志里的“谁”才有所指，不再能登录。',
  },
  applications: {
    record: { zh: '平台接入申请、密钥和用量', en: 'platforms’ applications, keys and use' },
    tables: ['platform_application', 'platform_key', 'platform_usage'],
    days: 1098,
    way: 'stay',
    basis: law('第五十六条'),
    confidence: 'official',
    note: '数据来源的记录至少三年；其中没有个人信息，不删。',
  },
  nonces: {
    record: { zh: '接口随机串和回执原文', en: 'nonces, and replies word for word' },
    tables: ['platform_nonce', 'platform_reply'],
    days: 90,
    way: 'as-it-goes',
    basis: setting,
    confidence: 'setting',
    note: '随机串十分钟，回执原文九十天（设定）；此后只在湖里留批号和摘要。',
  },
  uploads: {
    record: { zh: '没传完的数据包（封存）', en: 'packages that never became whole (sealed)' },
    tables: ['platform_upload'],
    files: 'uploads',
    days: 30,
    way: 'delete',
    basis: law('第十九条'),
    confidence: 'setting',
    note: '三十天没有传完的，文件删掉，要报从头再传（设定）；传完的接收后当即删掉。登记行留着，只有文件名和长度。',
  },
  settings: {
    record: {
      zh: '单位、库的版本、录入的放假通知、任务报告、作出决定的步骤',
      en: 'units, versions of the store, holiday notices entered, reports on duties, deciding steps',
    },
    tables: ['unit', 'migration', 'holiday_notice', 'holiday_notice_decision', 'duty_report', 'deciding_step'],
    days: null,
    way: 'stay',
    basis: setting,
    confidence: 'setting',
    note: '没有个人信息。',
  },
  sessions: {
    record: { zh: '已结束的登录会话', en: 'sessions that ended' },
    tables: ['session'],
    days: 183,
    way: 'delete',
    basis: setting,
    confidence: 'setting',
    note: '六个月后删除；登录和退出另在日志里。',
  },
  challenges: {
    record: { zh: '验证码和挑战', en: 'codes and challenges' },
    tables: ['sign_in_challenge'],
    days: 1,
    way: 'delete',
    basis: setting,
    confidence: 'setting',
    note: '失效一天后删除。',
  },
  tries: {
    record: { zh: '登录试错计数', en: 'tries at signing in' },
    tables: ['sign_in_tries'],
    days: 30,
    way: 'delete',
    basis: setting,
    confidence: 'setting',
    note: '三十天后删除。',
  },
} as const satisfies Readonly<Record<string, RetentionRule>>;

export type RetentionSlug = keyof typeof retention;

/** A rule by its slug, as its shape and not as its words. */
export const retentionOf = (slug: RetentionSlug): RetentionRule => retention[slug];
