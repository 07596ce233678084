/** Which kind of subordination a factor speaks of (人格、经济、组织). */
export type Cluster = 'personal' | 'economic' | 'organisational';

/** Who holds the facts behind a factor. Wage, recruitment and attendance records are the enterprise's to produce (劳社部发〔2005〕12号 art. 2). */
export type Holder = 'enterprise' | 'worker' | 'either';

/** A factor tribunals look at: 0 points away from a labour relationship, 4 points to one. */
export interface Factor {
  readonly zh: string;
  readonly en: string;
  readonly cluster: Cluster;
  readonly holder: Holder;
  /** What 0, 2 and 4 look like. */
  readonly scale: readonly [
    readonly [zh: string, en: string],
    readonly [zh: string, en: string],
    readonly [zh: string, en: string],
  ];
}

const factor = (zh: string, en: string, cluster: Cluster, holder: Holder, scale: Factor['scale']): Factor => ({
  zh,
  en,
  cluster,
  holder,
  scale,
});

/** The factors of the sheet on relations, section 2.3, that may be weighed. The label (F17) is not one; the actual manager (F18) says who, not what. */
export const factors = {
  F01: factor('工作时间自主', 'freedom over hours', 'personal', 'enterprise', [
    ['随时上下线，没有最低要求', 'logs on and off at will'],
    ['选班次，有一定承诺', 'chosen slots, some commitment'],
    ['固定班次、考勤、请假审批', 'fixed shifts, clock-in, leave approval'],
  ]),
  F02: factor('工作量自主', 'freedom over volume', 'personal', 'enterprise', [
    ['没有要求', 'none required'],
    ['只有激励门槛', 'incentive thresholds only'],
    ['有定额，不足扣减', 'a quota, shortfall cut'],
  ]),
  F03: factor('拒单自由', 'freedom to refuse', 'personal', 'enterprise', [
    ['抢单或自由选择', 'free choice'],
    ['拒单影响排名', 'refusal lowers ranking'],
    ['强制派单，拒单受罚或须批准', 'forced dispatch, refusal fined or needs permission'],
  ]),
  F04: factor('过程控制', 'control over the process', 'personal', 'either', [
    ['只看结果', 'result only'],
    ['路线时限指引、服务标准', 'guidance on route and time'],
    ['逐步指令、实时跟踪、站长命令', 'step instructions, live tracking, orders of a supervisor'],
  ]),
  F05: factor('规章和纪律', 'rules and discipline', 'personal', 'enterprise', [
    ['没有', 'none beyond legal duties'],
    ['服务质量规则', 'service-quality rules'],
    ['考勤、早会、内部罚款、开除', 'attendance, morning meeting, internal fines, dismissal'],
  ]),
  F06: factor('算法制裁', 'sanction by algorithm', 'personal', 'enterprise', [
    ['没有', 'none'],
    ['评分影响曝光', 'rating affects exposure'],
    ['指标扣钱、停单、封号', 'metrics cut pay, suspend, ban'],
  ]),
  F07: factor('定价权', 'power over the price', 'economic', 'enterprise', [
    ['劳动者议价或定价', 'the worker negotiates or sets it'],
    ['区间或共同确定', 'a range or shared'],
    ['企业单方确定', 'the enterprise fixes it alone'],
  ]),
  F08: factor('报酬形式', 'form of pay', 'economic', 'enterprise', [
    ['客户付给劳动者，平台收信息费', 'the customer pays the worker, the platform takes a fee'],
    ['按单结算', 'settled by order'],
    ['底薪、保底、全勤奖、按月发放', 'base pay, guarantee, monthly payroll'],
  ]),
  F09: factor('谁付报酬', 'who pays', 'economic', 'enterprise', [
    ['客户', 'the customer'],
    ['平台代收代付', 'passed through by the platform'],
    ['管理的企业', 'the enterprise that manages'],
  ]),
  F10: factor('收入依赖', 'dependence on the income', 'economic', 'worker', [
    ['很少', 'marginal'],
    ['一部分', 'mixed'],
    ['主要生活来源', 'main livelihood'],
  ]),
  F11: factor('持续性', 'continuity', 'economic', 'either', [
    ['偶尔', 'sporadic'],
    ['固定兼职', 'regular part-time'],
    ['几乎每天，持续数月', 'nearly daily over months'],
  ]),
  F12: factor('亲自履行', 'personal performance', 'personal', 'either', [
    ['可以转交他人', 'may substitute'],
    ['有限转交', 'limited'],
    ['必须本人，账号不得转借', 'must perform in person'],
  ]),
  F13: factor('业务组成部分', 'part of the business', 'organisational', 'either', [
    ['与企业业务无关', 'outside its business'],
    ['辅助业务', 'ancillary'],
    ['企业以自己品牌提供的主营业务', 'core service under its brand'],
  ]),
  F14: factor('生产资料', 'means of production', 'economic', 'either', [
    ['劳动者的资产起决定作用', "the worker's assets decide"],
    ['混合', 'mixed'],
    ['企业掌握决定性的资料（订单、客户、车辆）', 'the enterprise controls the decisive means'],
  ]),
  F15: factor('排他', 'exclusivity', 'organisational', 'either', [
    ['可同时在多个平台', 'free on several platforms'],
    ['须告知', 'notice'],
    ['不得在其他平台', 'barred from others'],
  ]),
  F16: factor('进入退出', 'entry and exit', 'organisational', 'enterprise', [
    ['自行注册', 'self-registration'],
    ['核验法定资格', 'statutory qualifications checked'],
    ['面试、培训、站点同意、站长除名', 'interview, training, approval, removal by a manager'],
  ]),
} as const satisfies Readonly<Record<string, Factor>>;

export type FactorId = keyof typeof factors;
export const factorIds = Object.keys(factors) as readonly FactorId[];
