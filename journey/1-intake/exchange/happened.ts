import {
  assignModeCodes,
  cancelByCodes,
  holidayCodes,
  identityCodes,
  orderStatusCodes,
  promptAnswerCodes,
  promptKindCodes,
  responseCodes,
  rosterCodes,
  tradeCodes,
  vehicleCodes,
  weatherCodes,
  yesNoUnknown,
} from './codes.ts';
import { code, day, fen, instant, integer, table, text } from './columns.ts';

const workerId = text('平台内劳动者编号');
/** Of rides neither is asked from platforms: the ministry's records come from the city's data platform. */
const report =
  '城人社发〔2022〕97号（十七）平台企业用工情况报告制度；（二十一）政企数据对接。网约车除外：依《网络预约出租汽车监管信息交互平台运行管理办法》由市级平台共享，不向企业收集';

/** An online session. An open session has no logout and stays open. */
export const session = table(
  'session',
  { zh: '在线时段', en: 'Sessions', legalBasis: report, size: 'hot', startColumn: 'loginAt' },
  {
    workerId,
    trade: code('行业', tradeCodes),
    loginAt: instant('上线时间'),
    logoutAt: instant('下线时间').optional(),
    onlineSec: integer('在线秒数').optional(),
    onTaskSec: integer('接单秒数').optional(),
    restSec: integer('休息秒数').optional(),
    orders: integer('订单数').optional(),
    mandated: code('是否企业要求在线', yesNoUnknown).default('9'),
    place: text('上线乡镇代码', 9).optional(),
  },
);

/** An order, once. Work is from acceptance to completion (or cancellation). */
export const order = table(
  'order',
  { zh: '订单', en: 'Orders', legalBasis: report, size: 'hot', startColumn: 'acceptedAt' },
  {
    workerId,
    sessionId: text('在线时段编号').optional(),
    trade: code('行业', tradeCodes),
    createdAt: instant('下单时间').optional(),
    acceptedAt: instant('接单时间').optional(),
    readyAt: instant('备好时间').optional(),
    pickedAt: instant('取货或上客时间').optional(),
    finishedAt: instant('完成时间').optional(),
    cancelledAt: instant('取消时间').optional(),
    restFrom: instant('途中长休息起').optional(),
    restTo: instant('途中长休息止').optional(),
    status: code('状态', orderStatusCodes),
    cancelBy: code('取消方', cancelByCodes).optional(),
    assignMode: code('分配方式', assignModeCodes).optional(),
    vehicle: code('交通工具', vehicleCodes).default('9'),
    fromPlace: text('接单地乡镇代码', 9).optional(),
    toPlace: text('送达地乡镇代码', 9).optional(),
    distanceM: integer('距离（米）').optional(),
    durationS: integer('用时（秒）').optional(),
    promisedS: integer('承诺时限（秒）').optional(),
    extendedS: integer('延长时限（秒）').optional(),
    userPaidFen: fen('用户支付').optional(),
    platformFeeFen: fen('平台收取', -2147483647).optional(),
    workerGrossFen: fen('劳动者所得', -2147483647).optional(),
    takeRateShown: code('是否向劳动者显示抽成', yesNoUnknown).default('9'),
    injuryPremiumMilli: integer('职业伤害保障费（毫元，即千分之一元）').optional(),
    penaltyFen: fen('扣罚').optional(),
    holiday: code('节假日标记', holidayCodes).optional(),
    night: code('夜间标记', yesNoUnknown).optional(),
    weather: code('天气标记', weatherCodes).optional(),
    identity: code('接单账号实名核验', identityCodes).default('9'),
    currency: text('币种', 3).default('CNY'),
  },
);

/** An offer of an order to a worker and the answer. */
export const allocation = table(
  'allocation',
  { zh: '订单分配', en: 'Allocations', legalBasis: report, size: 'hot', startColumn: 'offeredAt' },
  {
    workerId,
    orderRecordId: text('订单编号').optional(),
    offeredAt: instant('推送时间'),
    response: code('答复', responseCodes),
  },
);

/** A rest prompt, what it stopped and what the worker answered. */
export const restPrompt = table(
  'restPrompt',
  {
    zh: '休息提醒',
    en: 'Rest prompts',
    legalBasis: '人社厅发〔2023〕50号休息和劳动报酬权益保障指引第五条',
    size: 'hot',
    startColumn: 'promptedAt',
  },
  {
    workerId,
    promptedAt: instant('提醒时间'),
    kind: code('提醒事由', promptKindCodes),
    stopUntil: instant('停止推送至').optional(),
    answer: code('劳动者答复', promptAnswerCodes).optional(),
    answeredAt: instant('答复时间').optional(),
  },
);

/** An employer's roster and attendance, one row per worker and day. */
export const roster = table(
  'roster',
  {
    zh: '排班与考勤',
    en: 'Roster and attendance',
    legalBasis: '劳动法第三十六至四十一条；保障农民工工资支付条例第十五条',
    size: 'hot',
    startColumn: 'date',
  },
  {
    workerId,
    date: day('日期'),
    kind: code('排班', rosterCodes),
    startAt: instant('上班时间').optional(),
    endAt: instant('下班时间').optional(),
    breakS: integer('不计工时的休息（秒）', 0, 86400).default(0),
    specialReason: code('是否记录特殊原因并协商', yesNoUnknown).optional(),
    compensatoryLeaveOn: day('补休日期').optional(),
    pieces: integer('当日完成件数').optional(),
    overtimePieces: integer('法定工时以外完成件数').optional(),
    place: text('工作地乡镇代码', 9).optional(),
  },
);
