import { registerWords } from './registers/words.ts';

/** Words for the closed lists of facts, one list a field; a value two fields share has one word. */
type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

const hoursSystem: Words = {
  standard: ['标准工时', 'standard hours'],
  comprehensive: ['综合计算工时', 'comprehensive hours'],
  irregular: ['不定时工时', 'irregular hours'],
  unknown: ['不明', 'not known'],
};
const industry: Words = {
  ride: ['出行', 'rides'],
  delivery: ['即时配送', 'delivery'],
  takeaway: ['外卖', 'takeaway'],
  freight: ['同城货运', 'city freight'],
};

const words: Readonly<Record<string, Words>> = {
  workerClass: {
    employee: ['劳动关系', 'employee'],
    'part-time': ['非全日制用工', 'part-time'],
    dispatched: ['劳务派遣', 'dispatched'],
    'quasi-employee': ['不完全符合确立劳动关系情形', 'quasi-employee'],
    'self-employed': ['个人经营者', 'self-employed'],
    unclear: ['不明', 'unclear'],
  },
  trade: {
    ride: ['网约车', 'ride-hailing'],
    delivery: ['即时配送（含外卖）', 'delivery'],
    courier: ['快递', 'courier'],
    'city-freight': ['同城货运', 'city freight'],
    'long-haul-freight': ['长途货运', 'long-haul freight'],
    livestream: ['直播营销', 'livestreaming'],
    domestic: ['家政', 'domestic work'],
    other: ['其他', 'other'],
  },
  vehicle: {
    'e-bike': ['电动自行车', 'e-bike'],
    motorcycle: ['摩托车', 'motorcycle'],
    car: ['小客车', 'car'],
    truck: ['货车', 'truck'],
    'on-foot': ['步行', 'on foot'],
    unknown: ['不明', 'not known'],
  },
  spell: { order: ['接单', 'orders'], driving: ['驾驶', 'driving'] },
  roster: { workday: ['工作日', 'workday'], 'rest-day': ['休息日', 'rest day'], leave: ['休假', 'leave'] },
  hoursSystem,
  claimedSystem: hoursSystem,
  industry,
  injuryIndustry: industry,
  approvedCycle: {
    week: ['周', 'week'],
    month: ['月', 'month'],
    quarter: ['季', 'quarter'],
    year: ['年', 'year'],
  },
  cycle: {
    day: ['日', 'day'],
    week: ['周', 'week'],
    'half-month': ['半月', 'half a month'],
    month: ['月', 'month'],
    quarter: ['季', 'quarter'],
    year: ['年', 'year'],
    task: ['按任务', 'by task'],
    longer: ['长于一个月', 'longer than a month'],
  },
  status: {
    done: ['完成', 'done'],
    cancelled: ['取消', 'cancelled'],
    abnormal: ['异常', 'abnormal'],
    'in-progress': ['进行中', 'in progress'],
    paid: ['已付', 'paid'],
    failed: ['支付失败', 'failed'],
    held: ['暂扣', 'held back'],
  },
  identity: {
    matches: ['与实名一致', 'matches'],
    mismatched: ['与实名不符', 'does not match'],
    'not-real-name': ['未实名', 'not real-name'],
    unknown: ['不明', 'not known'],
  },
  form: {
    money: ['货币', 'money'],
    goods: ['实物', 'goods'],
    vouchers: ['有价证券、代金券', 'vouchers'],
    points: ['积分', 'points'],
  },
  minimumWageAppliedUnit: { month: ['月', 'month'], hour: ['小时', 'hour'] },
  sectorFloorOpen: { place: ['工作地', 'place of work'], sectorMember: ['会员名单', 'list of members'] },
  sectorDailyOpen: { place: ['工作地', 'place of work'], sectorMember: ['会员名单', 'list of members'] },
  sectorFloorUnit: { hour: ['小时', 'hour'], order: ['单', 'order'] },
  'limitAgreement.signedBy': {
    union: ['工会', 'union'],
    representatives: ['劳动者代表', 'representatives'],
    'enterprise-only': ['只有企业', 'the enterprise alone'],
  },
  ground: {
    lateness: ['超时送达', 'lateness'],
    'bad-review': ['差评投诉', 'bad review'],
    damage: ['损坏赔偿', 'damage'],
    purchase: ['购买商品或服务', 'purchase'],
    equipment: ['装备', 'equipment'],
    insurance: ['商业保险', 'commercial insurance'],
    'injury-premium': ['职业伤害保障费', 'injury premium'],
    deposit: ['押金保证金', 'deposit'],
    tax: ['个人所得税', 'income tax'],
    'social-insurance': ['社会保险个人部分', 'social insurance'],
    'court-order': ['法院裁判代扣', 'court order'],
    other: ['其他', 'other'],
  },
  ruleKind: {
    'entry-exit': ['进入退出', 'onboarding and deactivation'],
    allocation: ['订单分配', 'allocation'],
    'piece-price': ['计件单价', 'piece rate'],
    'take-rate': ['抽成比例', 'take rate'],
    'pay-composition': ['报酬构成及支付', 'pay composition'],
    hours: ['工作时间', 'hours'],
    'rewards-penalties': ['奖惩', 'rewards and penalties'],
    deduction: ['扣款', 'deductions'],
  },
};

/** The word for a value of a closed list, or undefined where the field has no such value. */
export function valueWord(field: string, value: string, language: 'zh' | 'en'): string | undefined {
  const pair = words[field]?.[value] ?? (registerWords as Readonly<Record<string, Words>>)[field]?.[value];
  return pair?.[language === 'zh' ? 0 : 1];
}
