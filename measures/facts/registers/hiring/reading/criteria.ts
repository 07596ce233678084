/** What a vacancy text may be asked about (relations 6.1, 6.2). */
export const criterionIds = [
  'sex',
  'sex-soft',
  'marriage-pregnancy',
  'age',
  'ethnicity',
  'religion',
  'health',
  'disability',
  'household-registration',
  'criminal-record',
  'appearance',
  'fee',
  'document',
  'exclusivity',
  'sham',
  'lure',
  'minor',
] as const;
export type CriterionId = (typeof criterionIds)[number];

/** How strong a hit is: `breach` a statute names it, `warn` statute or policy with review, `review` no text names it. */
export type Strength = 'breach' | 'warn' | 'review';

/** One criterion as data: seeds on normalised text, what takes them back, and on what it rests. */
export interface Criterion {
  readonly id: CriterionId;
  readonly zh: string;
  readonly en: string;
  readonly strength: Strength;
  readonly basis: { readonly instrument: string; readonly article: string };
  /** Patterns whose match is the words found. */
  readonly seeds: readonly RegExp[];
  /** Words before the match, within the same part of the sentence, that turn it round. */
  readonly negated?: RegExp;
  /** Words anywhere in the same part of the sentence that make it lawful or another matter. */
  readonly unless?: RegExp;
  /** The same, for some work only: conditions a sector rule sets. */
  readonly unlessRole?: { readonly role: string; readonly words: RegExp };
}

const no = /(?:不|无|未|免|零|没有|拒绝|禁止|严禁|不得)[^，。；：]{0,8}$/;
const cn = '[一二三四五六七八九十百千两零贰叁肆伍陆柒捌玖拾佰仟]';
const papers = '(?:身份证|驾驶证|驾照|毕业证|从业资格证|学历证书)';
const law = 'employment-promotion-law';
const market = 'human-resources-market-regulation';
const women = 'women-protection-law';
const policy = { instrument: 'county-policy', article: '（五）' };

/** Every criterion. Seeds are incomplete by nature; they grow from real advertisements with their examples. */
export const criteria: readonly Criterion[] = [
  {
    id: 'sex',
    zh: '限定性别',
    en: 'limits sex',
    strength: 'breach',
    basis: { instrument: women, article: '第四十三条' },
    seeds: [
      /(?:仅限|只招|只要|仅招|只接受|对象：|限)[^，。；：]{0,6}(?:男|女)(?:[性姓士生]|员)?/,
      /(?:男|女)(?:[性姓]|生|士|工)?优先/,
      /[性姓]别：?(?:要求)?：?(?:男|女)/,
      /不(?:招|要)女|女(?:[性姓]|生|士|司机|工)?请?勿|女[^，。；：]{0,4}不予/,
      /要求：男|招聘?男(?:骑手|生|工|士|性|司机)|男[工性姓士](?:若干|\d+|[一二三两几])名?/,
    ],
    unless: /男女不限|[性姓]别不限|男女均可|没有要求|宿舍|更衣室|寝|护肤/,
  },
  {
    id: 'sex-soft',
    zh: '暗示性别',
    en: 'hints at sex',
    strength: 'review',
    basis: { instrument: women, article: '第四十三条' },
    seeds: [/小伙|美女|帅哥|靓女|适合(?:男|女)(?:[性姓生士])/],
    unless: /美女(?:牌|小吃|餐|菜|店)|推广|售卖/,
  },
  {
    id: 'marriage-pregnancy',
    zh: '询问或限制婚育',
    en: 'asks about or limits marriage and pregnancy',
    strength: 'breach',
    basis: { instrument: women, article: '第四十三条' },
    seeds: [
      /已婚已育|未婚|已育|年内不(?:得|准|能|许|考虑)?(?:结婚|怀孕|生育)|孕检|妊娠(?:检查|测试|检测)|婚育(?:状况|计划)|婚姻状况/,
    ],
    negated: /(?:不问|不查|不含|无需)[^，。；：]{0,6}$/,
    unless: /产假|生育津贴/,
  },
  {
    id: 'age',
    zh: '设年龄上限',
    en: 'sets an upper age',
    strength: 'review',
    basis: policy,
    seeds: [
      new RegExp(`(?:\\d{2}|${cn}{1,3})周?岁及?(?:以下|以内)|(?:\\d{2})周?岁以上请?勿`),
      /\d{2}周?岁?(?:-|至|到)\d{2}周?岁/,
      /不超过\d{2}周?岁|\d0后优先|\d5后优先/,
    ],
    unless: /老人|儿童|婴|孩|照护|客户|退休年龄/,
  },
  {
    id: 'ethnicity',
    zh: '限定民族',
    en: 'limits ethnicity',
    strength: 'breach',
    basis: { instrument: law, article: '第二十八条' },
    seeds: [/(?:仅限|限)汉族|民族：汉族|汉族优先|不(?:招|要)[^，。；：]{0,6}族|族人员不予/],
  },
  {
    id: 'religion',
    zh: '限定宗教信仰',
    en: 'limits religion',
    strength: 'breach',
    basis: { instrument: law, article: '第三条' },
    seeds: [/无宗教信仰|不(?:招|要)[^，。；：]{0,4}(?:教徒|信教)|信教(?:人员|者)?请?(?:勿|不)/],
  },
  {
    id: 'health',
    zh: '查验病原携带',
    en: 'tests for carriers',
    strength: 'breach',
    basis: { instrument: law, article: '第三十条' },
    seeds: [/乙肝|两对半|表面抗原|HBsAg|大三阳|小三阳|无传染病/i],
    negated: /(?:不|无需)(?:查|含|检|要求)?[^，。；：]{0,4}$/,
    unless: /不含|不查|不检/,
  },
  {
    id: 'disability',
    zh: '排斥残疾人',
    en: 'excludes the disabled',
    strength: 'breach',
    basis: { instrument: law, article: '第二十九条' },
    seeds: [/无残疾|非残疾|残疾(?:人|者)?请?(?:勿|不)|四肢健全/],
  },
  {
    id: 'household-registration',
    zh: '限定户籍或地域',
    en: 'limits household registration or region',
    strength: 'warn',
    basis: { instrument: market, article: '第十一条' },
    seeds: [
      /(?:仅限|只限|仅招|只招|只要|须|需|限)[^，。；：]{0,4}户(?:籍|口)/,
      /外地人?请?(?:勿|不)|外省(?:人员|人)?暂?不|本地人优先/,
      /[\u4e00-\u9fa5]{2}人(?:勿扰|除外|不要)/,
    ],
    unless: /残疾人/,
  },
  {
    id: 'criminal-record',
    zh: '要求无犯罪记录或纹身',
    en: 'asks for no criminal record or tattoo',
    strength: 'review',
    basis: policy,
    seeds: [/无犯罪记录|前科|犯罪记录证明|无?纹身/],
    unlessRole: { role: 'ride', words: /犯罪|驾驶记录/ },
  },
  {
    id: 'appearance',
    zh: '外貌、星座等',
    en: 'appearance, zodiac and the like',
    strength: 'review',
    basis: policy,
    seeds: [/身高\d{3}|颜值|五官端正|身材|[\u4e00-\u9fa5]{2}座|属相|生肖|血型/],
    unless: /讲座|客座|满座|卖座/,
  },
  {
    id: 'fee',
    zh: '收取押金或者费用',
    en: 'takes a deposit or fee',
    strength: 'breach',
    basis: { instrument: 'labour-contract-law', article: '第九条' },
    seeds: [
      /押金|押京|保证金|风险(?:抵押)?金|履约金|诚信金/,
      /(?:服装|工服|工装|装备|餐箱|车辆|体检|入职|报名|建档|培训|形象包装)(?:服务)?费/,
      new RegExp(`押(?:\\d{2,}|${cn}{2,})元?`),
    ],
    negated: no,
    unless: /公司(?:付|承担|支付|为)|由公司|企业承担|单位承担|举报|全免|免费|保障费|补贴/,
  },
  {
    id: 'document',
    zh: '扣押证件',
    en: 'keeps documents',
    strength: 'breach',
    basis: { instrument: 'labour-contract-law', article: '第九条' },
    seeds: [
      new RegExp(`(?:扣押?|押|上交|收)[^，。；：]{0,4}${papers}`),
      new RegExp(`${papers}(?:原件)?[^，。；：]{0,6}(?:保管|存放|上交)`),
    ],
    negated: no,
    unless: /复印件|核验|出示|携带|归还|审核|上传|带好/,
  },
  {
    id: 'exclusivity',
    zh: '限制多平台就业',
    en: 'bars other platforms',
    strength: 'warn',
    basis: policy,
    seeds: [
      /(?:不得|禁止|严禁|不准|不能)[^，。；：]{0,10}(?:其他|其它|别的|别家|竞争)[^，。；：]{0,2}平台/,
      /(?:不得|禁止|严禁|不准|不能)[^，。；：]{0,6}给别家/,
      /(?:只能|仅可|只可)在本平台|独家(?:签约|接单|配送|直播)/,
    ],
    unless: /不限制|可同时|自由选择|不要求/,
  },
  {
    id: 'sham',
    zh: '名实不符或者放弃权利',
    en: 'hides the relation or waives rights',
    strength: 'warn',
    basis: { instrument: 'labour-contract-law', article: '第二十六条' },
    seeds: [
      /(?:注册|办理)(?:成为)?个体(?:工商)?(?:户|执照)/,
      /自愿放弃社|不要求单位(?:买|缴|交)社/,
      /不(?:构成|属于|存在)劳动关系|工伤自理|风险自(?:行)?承?担|事故自行负责|承揽协议/,
    ],
    unless: /不强制|普法|说明用工关系/,
  },
  {
    id: 'lure',
    zh: '以招聘诱导培训贷款',
    en: 'lures into training loans',
    strength: 'warn',
    basis: { instrument: market, article: '第二十四条' },
    seeds: [/招转培|培训贷|(?:培训|学费)[^，。；：]{0,6}(?:贷|分期)|保录取|先办分期/],
  },
  {
    id: 'minor',
    zh: '招用未满十六周岁',
    en: 'hires under sixteen',
    strength: 'breach',
    basis: { instrument: 'labour-law', article: '第十五条' },
    seeds: [/(?:^|[^\d])1[0-5]周?岁(?:以上|可|就)/],
    unless: /老人|儿童|婴|孩|客户/,
  },
];
