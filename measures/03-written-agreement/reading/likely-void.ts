/** A term that is likely void or one-sided: seeds, what takes it back, and the article. Never void as fact: a tribunal decides. */
export interface SuspectTerm {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly seeds: readonly RegExp[];
  readonly unless?: RegExp;
  readonly basis: { readonly instrument: string; readonly article: string };
  /** Only in texts with somebody who is not an employee: a clause that shows a labour relationship. */
  readonly onlyWritten?: true;
}

const contract = (article: string) => ({ instrument: 'labour-contract-law', article });
const waiver = { instrument: 'labour-dispute-interpretation-2025', article: '第十九条' };
const policy = { instrument: 'county-policy', article: '（五）' };
const notice = { instrument: 'employment-relationship-notice', article: '第一条' };
/** Said against the enterprise, or explained: `不得收取押金`, `甲方不…`. */
const against = /甲方不得|不得(?:收取|扣押|要求|限制)|不(?:收取|扣押|限制|要求)|禁止甲方|有权同时|可以同时|不影响乙方/;

/** Terms that are likely void (劳动合同法 art. 26). */
export const likelyVoid: readonly SuspectTerm[] = [
  {
    id: 'no-social-insurance',
    zh: '放弃社会保险',
    en: 'waives social insurance',
    seeds: [
      /(?:自愿)?放弃[^。；]{0,10}社(?:会保险|保)|不(?:缴纳|办理|参加)社(?:会保险|保)|社(?:会保险|保)由乙方自行(?:负责|缴纳|解决)|折算为现金[^。；]{0,10}不再缴纳/,
    ],
    basis: waiver,
  },
  {
    id: 'injury-at-own-risk',
    zh: '伤亡自负',
    en: 'injury at own risk',
    seeds: [/(?:工伤|伤亡|事故|伤害|意外)[^。；]{0,16}(?:自行承担|自负|自理|与甲方无关|甲方不承担|概不负责)/],
    basis: contract('第二十六条'),
  },
  {
    id: 'no-labour-relation',
    zh: '声明不是劳动关系',
    en: 'declares there is no labour relationship',
    seeds: [/不(?:构成|属于|存在|形成|建立)(?:任何)?(?:事实)?劳动关系|不得(?:以任何方式)?主张劳动关系/],
    unless: /不影响/,
    basis: notice,
  },
  {
    id: 'deposit',
    zh: '押金或者保证金',
    en: 'deposit or guarantee',
    seeds: [
      /(?:缴纳|支付|交纳|扣除|收取|交)[^。；]{0,12}(?:押金|保证金|风险金|履约金)|(?:押金|保证金)[^。；]{0,8}\d+元/,
    ],
    unless: against,
    basis: contract('第九条'),
  },
  {
    id: 'document-retention',
    zh: '保管证件原件',
    en: 'keeps original documents',
    seeds: [
      /(?:身份证|驾驶证|资格证|证件)[^。；]{0,8}(?:原件)?[^。；]{0,6}(?:由甲方|交甲方|交由)[^。；]{0,6}(?:保管|留存|收存)|扣押[^。；]{0,6}(?:证件|身份证)/,
    ],
    unless: against,
    basis: contract('第九条'),
  },
  {
    id: 'exclusivity',
    zh: '限制在其他平台',
    en: 'bars other platforms',
    seeds: [
      /不得[^。；]{0,14}(?:其他|其它|别的|第三方|竞争)[^。；]{0,6}(?:平台|公司|企业)|(?:只能|仅限)[^。；]{0,8}(?:甲方|本平台)[^。；]{0,6}(?:接单|服务)/,
    ],
    unless: against,
    basis: policy,
  },
  {
    id: 'liquidated-damages',
    zh: '约定劳动者违约金',
    en: 'liquidated damages against the worker',
    seeds: [/乙方[^。；]{0,30}(?:支付|赔偿|承担)[^。；]{0,10}违约金|违约金[^。；]{0,12}由乙方/],
    basis: contract('第二十五条'),
  },
  {
    id: 'non-compete',
    zh: '竞业限制',
    en: 'non-compete',
    seeds: [/竞业(?:限制|禁止)|(?:离职|解除|终止)后[^。；]{0,16}不得[^。；]{0,12}(?:同类|相同|竞争)/],
    basis: contract('第二十四条'),
  },
  {
    id: 'unilateral-change',
    zh: '单方变更且无须告知',
    en: 'changed alone without notice',
    seeds: [
      /甲方(?:有权|可以|可)[^。；]{0,16}(?:随时|单方)[^。；]{0,12}(?:调整|变更|修改)|(?:调整|变更|修改)[^。；]{0,12}(?:无须|无需|不再)[^。；]{0,6}(?:通知|告知|同意)/,
    ],
    basis: contract('第三十五条'),
  },
  {
    id: 'register-sole-trader',
    zh: '须登记为个体工商户',
    en: 'must register as a sole trader',
    seeds: [/(?:应当|须|必须|同意)[^。；]{0,10}(?:注册|登记|办理)[^。；]{0,6}个体(?:工商)?户/],
    basis: notice,
  },
  {
    id: 'blanket-liability',
    zh: '一切责任由劳动者承担',
    en: 'all liability on the worker',
    seeds: [/(?:一切|全部|所有)(?:责任|损失|后果)[^。；]{0,10}由乙方|乙方(?:承担|负责)(?:一切|全部|所有)/],
    basis: contract('第二十六条'),
  },
  {
    id: 'no-compensation-on-termination',
    zh: '解除不给补偿',
    en: 'no compensation on ending',
    seeds: [/(?:解除|终止)[^。；]{0,20}(?:不(?:支付|给予)|无须支付|无需支付)[^。；]{0,8}(?:经济补偿|补偿|赔偿)/],
    basis: contract('第二十六条'),
  },
  {
    id: 'marriage-ban',
    zh: '限制结婚生育',
    en: 'limits marriage or children',
    seeds: [/(?:期间|期内|年内)[^。；]{0,8}不得[^。；]{0,6}(?:结婚|怀孕|生育)/],
    basis: { instrument: 'women-protection-law', article: '第四十三条' },
  },
  {
    id: 'waiver-of-rights',
    zh: '放弃申诉、仲裁或诉讼',
    en: 'waives complaint, arbitration or suit',
    seeds: [/(?:放弃|不得)[^。；]{0,10}(?:投诉|申诉|仲裁|诉讼|起诉)/],
    basis: contract('第二十六条'),
  },
];

/** Terms that weigh on one side: for a person to look at. */
export const oneSided: readonly SuspectTerm[] = [
  {
    id: 'unilateral-price-change',
    zh: '单方调整单价',
    en: 'price changed alone',
    seeds: [
      /甲方(?:有权|可以|可)[^。；]{0,16}(?:单价|报酬|服务费|提成|抽成)[^。；]{0,8}(?:调整|变更)|(?:单价|报酬|抽成)以[^。；]{0,8}(?:系统|平台)(?:显示|公布)为准/,
    ],
    basis: policy,
  },
  {
    id: 'unilateral-termination',
    zh: '单方随时终止',
    en: 'ended alone at any time',
    seeds: [/甲方(?:有权|可以|可)[^。；]{0,10}(?:随时|立即)[^。；]{0,8}(?:解除|终止|停止|封停)/],
    basis: policy,
  },
  {
    id: 'penalty-without-appeal',
    zh: '扣罚且以甲方认定为准',
    en: 'penalties decided by one side',
    seeds: [/(?:扣罚|罚款|扣除)[^。；]{0,30}(?:以甲方|以平台|甲方单方)(?:的)?(?:认定|判定|决定)为准/],
    basis: policy,
  },
  {
    id: 'far-jurisdiction',
    zh: '只能在外地处理争议',
    en: 'disputes only far away',
    seeds: [/(?:由|向)甲方(?:所在地|住所地|注册地)[^。；]{0,8}(?:法院|仲裁)/],
    basis: policy,
  },
];

/** Clauses of a labour relationship in a text that is not a labour contract (R4-05). */
export const labourMarks: readonly SuspectTerm[] = [
  {
    id: 'obey-dispatch',
    zh: '服从派单和管理',
    en: 'obeys dispatching and management',
    seeds: [/服从[^。；]{0,10}(?:派单|调度|管理|安排)/],
    onlyWritten: true,
    basis: notice,
  },
  {
    id: 'no-refusal',
    zh: '不得拒单',
    en: 'may not refuse',
    seeds: [/不得(?:无故)?拒(?:绝|单)[^。；]{0,6}/],
    unless: /甲方不得/,
    onlyWritten: true,
    basis: notice,
  },
  {
    id: 'fixed-hours',
    zh: '固定工时和考勤',
    en: 'fixed hours and attendance',
    seeds: [/考勤|打卡|(?:每日|每天)[^。；]{0,8}(?:上班|到岗)|请假须/],
    onlyWritten: true,
    basis: notice,
  },
];
