import { registerNames } from './registers/words.ts';

/**
 * How a field is read: money, time, days, shares … `words` is a closed list with words of its own (`field-values.ts`), `yes-no` a
 * plain answer. A field of an entry in a list is written `placeSeconds.seconds`.
 */
export type FieldUnit =
  | 'fen'
  | 'milli-yuan'
  | 'seconds'
  | 'instant'
  | 'day'
  | 'days'
  | 'months'
  | 'basis-points'
  | 'metres'
  | 'orders'
  | 'workers'
  | 'items'
  | 'pieces'
  | 'platforms'
  | 'place'
  | 'platform'
  | 'table'
  | 'statement-field'
  | 'words'
  | 'yes-no'
  | 'text';

/** How people call a field of a fact. */
export interface FieldName {
  readonly zh: string;
  readonly en: string;
  readonly unit: FieldUnit;
}

const names: Readonly<Record<string, readonly [unit: FieldUnit, zh: string, en: string]>> = {
  // who, where, which days
  platform: ['platform', '平台', 'platform'],
  platforms: ['platforms', '合计的平台数', 'platforms counted together'],
  platformsInUnion: ['platforms', '同一时段的平台数', 'platforms in the same stretch'],
  workerClass: ['words', '用工关系', 'worker class'],
  trade: ['words', '行业', 'trade'],
  vehicle: ['words', '交通工具', 'vehicle'],
  place: ['place', '工作地', 'place of work'],
  region: ['place', '接单地', 'region of the orders'],
  payeeRegion: ['place', '缴入地', 'region paid to'],
  industry: ['words', '试点行业', 'pilot industry'],
  month: ['text', '月份', 'month'],
  first: ['day', '当月第一天', 'first day of the month'],
  last: ['day', '当月最后一天', 'last day of the month'],
  day: ['day', '日期', 'day'],
  on: ['day', '日期', 'day'],
  monday: ['day', '这一周的周一', 'Monday of the week'],
  judgedOn: ['day', '审查截止日', 'judged up to'],
  // time on orders
  spell: ['words', '计的是', 'what is counted'],
  start: ['instant', '开始', 'start'],
  end: ['instant', '结束', 'end'],
  stretchSeconds: ['seconds', '连续时间', 'time without a rest'],
  stretchSecondsAtMost: ['seconds', '连续时间（至多）', 'time without a rest, at most'],
  limitPassedAt: ['instant', '超过上限的时刻', 'limit passed at'],
  ordersInHandDoneAt: ['instant', '手上订单完成', 'orders in hand done at'],
  ordersAcceptedInWindow: ['orders', '停派期间接的单', 'orders accepted while none was due'],
  offersInWindow: ['orders', '停派期间推送的单', 'orders offered while none was due'],
  ordersAcceptedInAgreedStop: ['orders', '约定停派期间接的单', 'orders accepted in the agreed stop'],
  ordersAcceptedAfterAgreedDaily: ['orders', '达到约定上限后接的单', 'orders accepted after the agreed limit'],
  ordersAcceptedUnconfirmed: ['orders', '未经确认接的单', 'orders accepted without confirmation'],
  orderSeconds: ['seconds', '接单时间', 'time on orders'],
  orderSecondsAtMost: ['seconds', '接单时间（至多）', 'time on orders, at most'],
  workingSeconds: ['seconds', '工作时间', 'working time'],
  workingSecondsAtMost: ['seconds', '工作时间（至多）', 'working time, at most'],
  drivingSecondsIn24h: ['seconds', '24小时内驾驶时间', 'driving in 24 hours'],
  drivingSecondsIn24hAtMost: ['seconds', '24小时内驾驶时间（至多）', 'driving in 24 hours, at most'],
  dailyLimitReachedAt: ['instant', '当日接单满上限的时刻', 'daily limit reached at'],
  dailyAskedAt: ['instant', '询问是否继续的时刻', 'asked whether to go on at'],
  workedDays: ['days', '一周工作天数', 'days worked in the week'],
  workedDaysAtMost: ['days', '一周工作天数（至多）', 'days worked in the week, at most'],
  daysInARow: ['days', '连续工作天数', 'days worked in a row'],
  // employees' time
  roster: ['words', '排班', 'roster'],
  hoursSystem: ['words', '工时制度', 'working-time system'],
  approvedCycle: ['words', '批准的综合计算周期', 'approved cycle'],
  attendanceSeconds: ['seconds', '出勤时间', 'attendance'],
  attendanceSecondsAtMost: ['seconds', '出勤时间（至多）', 'attendance, at most'],
  specialReason: ['yes-no', '记录了特殊原因并协商', 'special reason recorded and agreed'],
  workdayOvertimeSeconds: ['seconds', '工作日延长的时间', 'overtime on workdays'],
  workdayOvertimeSecondsAtMost: ['seconds', '工作日延长的时间（至多）', 'overtime on workdays, at most'],
  restDaySeconds: ['seconds', '休息日工作未补休的时间', 'rest-day work without leave in return'],
  restDaySecondsAtMost: ['seconds', '休息日工作未补休的时间（至多）', 'rest-day work without leave in return, at most'],
  statutoryHolidaySeconds: ['seconds', '法定节假日工作时间', 'work on statutory holidays'],
  statutoryHolidaySecondsAtMost: ['seconds', '法定节假日工作时间（至多）', 'work on statutory holidays, at most'],
  wholeMonth: ['yes-no', '整月在职', 'engaged the whole month'],
  scheduledDays: ['days', '应出勤天数', 'days scheduled'],
  attendedDays: ['days', '出勤天数', 'days attended'],
  cycle: ['words', '周期', 'cycle'],
  cycleFrom: ['day', '周期起', 'cycle from'],
  cycleTo: ['day', '周期止', 'cycle to'],
  cycleDays: ['days', '约定周期的天数', 'days of the agreed cycle'],
  approved: ['yes-no', '经过批准', 'approved'],
  // agreed limits, prompts, documents
  agreedContinuousSeconds: ['seconds', '约定的连续接单上限', 'agreed continuous limit'],
  agreedDailySeconds: ['seconds', '约定的每日上限', 'agreed daily limit'],
  agreedStopSeconds: ['seconds', '约定停派的时长', 'agreed length of the stop'],
  agreedLimitPassedAt: ['instant', '达到约定连续上限的时刻', 'agreed continuous limit reached at'],
  agreedPromptedAt: ['instant', '提醒休息的时刻', 'rest prompt at'],
  agreedDailyReachedAt: ['instant', '达到约定每日上限的时刻', 'agreed daily limit reached at'],
  agreedDailyPromptedAt: ['instant', '提醒休息的时刻', 'rest prompt at'],
  promptsReported: ['yes-no', '平台报送了休息提醒', 'rest prompts reported'],
  allowanceAgreed: ['yes-no', '约定了宽放时间', 'allowance agreed'],
  limitAgreement: ['text', '工时与休息协议', 'agreement on limits'],
  'limitAgreement.continuousSeconds': ['seconds', '协议的连续接单上限', 'continuous limit agreed'],
  'limitAgreement.dailySeconds': ['seconds', '协议的每日上限', 'daily limit agreed'],
  'limitAgreement.allowanceSeconds': ['seconds', '协议的宽放时间', 'allowance agreed'],
  'limitAgreement.signedBy': ['words', '协商方', 'agreed with'],
  'limitAgreement.coversFrom': ['day', '协议起', 'agreement from'],
  'limitAgreement.coversTo': ['day', '协议止', 'agreement to'],
  limitAgreementReported: ['yes-no', '报送了协议', 'agreements reported'],
  restRuleFrom: ['day', '休息办法起', 'rest rules from'],
  restRuleTo: ['day', '休息办法止', 'rest rules to'],
  restRuleReported: ['yes-no', '报送了休息办法', 'rest rules reported'],
  unannouncedDays: ['days', '放假安排未公布的天数', 'days not yet announced'],
  appraisalPercentileBp: ['basis-points', '考核用的时限百分位', 'percentile used in appraisal'],
  agreedPercentileBp: ['basis-points', '约定的时限百分位', 'agreed percentile'],
  claimedSystem: ['words', '企业所用的工时制度', 'working-time system used'],
  approvalNumber: ['text', '批准文号', 'approval number'],
  approvalFrom: ['day', '批准起', 'approval from'],
  approvalTo: ['day', '批准止', 'approval to'],
  approvalReported: ['yes-no', '报送了特殊工时批准', 'approvals reported'],
  employees: ['workers', '劳动关系人数', 'employees'],
  quasiEmployees: ['workers', '不完全符合确立劳动关系情形人数', 'quasi-employees'],
  firstEngagedOn: ['day', '最早用工日期', 'first engaged on'],
  oldestLedgerOn: ['day', '现存最早的台账', 'oldest ledger kept'],
  minimumWageShownOn: ['day', '公示最低工资标准的日期', 'minimum wage shown on'],
  noticeDisplayReported: ['yes-no', '报送了公示记录', 'displays reported'],
  // one order
  status: ['words', '状态', 'status'],
  distanceM: ['metres', '距离', 'distance'],
  promisedSeconds: ['seconds', '给定时限', 'time given'],
  extendedSeconds: ['seconds', '延长的时限', 'time added'],
  userPaidFen: ['fen', '用户支付', 'user paid'],
  workerGrossFen: ['fen', '劳动者所得', 'worker got'],
  takeRateShown: ['yes-no', '向司机显示了抽成', 'take rate shown'],
  publishedTakeRateCeilingBp: ['basis-points', '平台公布的抽成上限', 'ceiling the platform published'],
  injuryPremiumMilli: ['milli-yuan', '职业伤害保障费', 'injury premium'],
  injuryCoverDue: ['yes-no', '应参加职业伤害保障', 'injury cover due'],
  identity: ['words', '账号与实名', 'account and real name'],
  // settlement
  periodFrom: ['day', '结算期起', 'settlement from'],
  periodTo: ['day', '结算期止', 'settlement to'],
  covered: ['yes-no', '记录覆盖整个期间', 'records cover the whole period'],
  placeSeconds: ['text', '各地工作时间', 'working time by place'],
  'placeSeconds.place': ['place', '地点', 'place'],
  'placeSeconds.seconds': ['seconds', '工作时间', 'working time'],
  'placeSeconds.secondsAtMost': ['seconds', '工作时间（至多）', 'working time, at most'],
  orders: ['orders', '订单数', 'orders'],
  grossFen: ['fen', '应发合计', 'gross pay'],
  netFen: ['fen', '应付净额', 'net pay'],
  paidFen: ['fen', '实付', 'paid'],
  paidOn: ['day', '实际支付日', 'paid on'],
  tipsFen: ['fen', '打赏', 'tips'],
  specialAllowanceFen: ['fen', '特殊条件津贴（夜班、高温等）', 'allowances for special conditions'],
  overtimePayFen: ['fen', '加班工资', 'overtime pay'],
  inKindFen: ['fen', '实物折价', 'pay in kind'],
  statutoryWelfareFen: ['fen', '法定福利', 'statutory welfare'],
  currency: ['text', '币种', 'currency'],
  form: ['words', '支付形式', 'form of payment'],
  agreedPayDay: ['day', '约定支付日', 'agreed pay day'],
  statementDelivered: ['yes-no', '给了工资清单', 'statement given'],
  statementMissing: ['statement-field', '清单未载明', 'left out of the statement'],
  minimumWageAppliedFen: ['fen', '企业适用的最低工资标准', 'minimum wage the enterprise applies'],
  minimumWageAppliedUnit: ['words', '该标准按', 'that standard is per'],
  holidaySeconds: ['seconds', '法定节假日的接单时间', 'order time on statutory holidays'],
  holidayPayFen: ['fen', '法定节假日的订单报酬', 'order pay on statutory holidays'],
  normalSeconds: ['seconds', '平日的接单时间', 'order time on other days'],
  normalPayFen: ['fen', '平日的订单报酬', 'order pay on other days'],
  holidayPremiumFen: ['fen', '节假日加价', 'holiday premium'],
  agreedHolidayRateBp: ['basis-points', '约定节假日报酬与平日之比', 'agreed holiday rate'],
  sectorFloorFen: ['fen', '约定的行业最低报酬', 'sector floor agreed'],
  sectorFloorUnit: ['words', '行业最低报酬按', 'sector floor is per'],
  // a month's wage
  wageStandardFen: ['fen', '月工资标准', 'monthly wage agreed'],
  overtimeBaseFen: ['fen', '加班工资基数', 'base of overtime pay'],
  piecePriceFen: ['fen', '计件单价', 'price a piece'],
  overtimePieces: ['pieces', '工作日加班件数', 'pieces in overtime'],
  restDayPieces: ['pieces', '休息日件数', 'pieces on rest days'],
  holidayPieces: ['pieces', '法定节假日件数', 'pieces on statutory holidays'],
  pieceOvertimePayFen: ['fen', '计件加班加付', 'paid on top for those pieces'],
  // deduction
  amountFen: ['fen', '扣款金额', 'deducted'],
  ground: ['words', '扣款事由', 'ground'],
  ruleReported: ['yes-no', '写明了所依规则', 'rule named'],
  rulePublishedOn: ['day', '规则公示日', 'rule published on'],
  evidenceId: ['text', '证据编号', 'evidence'],
  compulsory: ['yes-no', '必须购买', 'had to be bought'],
  namedBrand: ['yes-no', '指定品牌', 'brand named'],
  lossFen: ['fen', '损失金额', 'loss'],
  monthWageFen: ['fen', '当月工资', "the month's wage"],
  monthDamageBeforeFen: ['fen', '当月此前已扣的赔偿', 'deducted for damage before in the month'],
  // platform rules, orders to pay
  ruleKind: ['words', '规则类别', 'kind of rule'],
  publishedOn: ['day', '公布日期', 'published on'],
  effectiveOn: ['day', '施行日期', 'in force from'],
  consultedOn: ['day', '征求意见日期', 'consulted on'],
  consultationRecordId: ['text', '协商记录', 'record of consultation'],
  orderNumber: ['text', '责令文书文号', 'number of the order to pay'],
  issuedOn: ['day', '送达日期', 'served on'],
  deadline: ['day', '限期', 'deadline'],
  dueFen: ['fen', '应付金额', 'due'],
  workers: ['workers', '涉及人数', 'workers'],
  longestMonths: ['months', '欠得最久的月数', 'months of the longest arrears'],
  longestWorkerFen: ['fen', '其中欠得最久的一人', 'owed to the worker waiting longest'],
  // occupational injury protection
  injuryListedFrom: ['day', '列入试点名单', 'listed from'],
  injuryRegisteredFrom: ['day', '登记生效', 'registered from'],
  injuryRegistrationReported: ['yes-no', '报送了登记', 'registrations reported'],
  injuryIndustry: ['words', '试点行业', 'pilot industry'],
  ordersCounted: ['orders', '我们数到的订单', 'orders we counted'],
  ordersDeclared: ['orders', '申报的订单', 'orders declared'],
  benchmarkMilli: ['milli-yuan', '核定的每单基准', 'benchmark an order'],
  floatBp: ['basis-points', '浮动系数', 'float'],
  // feeds
  engaged: ['yes-no', '当月在本县用工', 'engages workers this month'],
  mustReport: ['items', '应报送的表', 'tables owed'],
  silentTables: ['items', '没有报送的表数', 'number of tables not seen'],
  silent: ['table', '没有报送的表', 'tables not seen'],
  workerReported: ['yes-no', '报送了劳动者表', 'workers reported'],
  sessionReported: ['yes-no', '报送了在线时段', 'sessions reported'],
  orderReported: ['yes-no', '报送了订单', 'orders reported'],
  payReported: ['yes-no', '报送了报酬结算', 'settlements reported'],
  rideLabourItemReported: ['yes-no', '报送了网约车劳动报酬项', 'labour items of rides reported'],
  rideOrdersUnmatched: ['orders', '没有劳动报酬项的网约车订单', 'rides without a labour item'],
  rideItemsUnmatched: ['items', '找不到订单的劳动报酬项', 'labour items without their ride'],
  rideUnmatched: ['items', '对不上的订单和劳动报酬项', 'rides and labour items that do not match'],
  sessions: ['items', '在线时段数', 'sessions'],
  gapDays: ['days', '没有任何记录的天数', 'days without a row'],
  gaps: ['day', '没有任何记录的日子', 'days without a row'],
  sessionOverlaps: ['items', '互相重叠的在线时段', 'sessions that overlap'],
  overLongSessions: ['items', '过长的在线时段', 'sessions that are too long'],
  sessionSumMismatches: ['items', '合计不符的在线时段', 'sessions whose sums do not fit'],
  sessionsWithoutSums: ['items', '没有报合计的在线时段', 'sessions without sums'],
  ordersInTwoPlaces: ['orders', '分身两地的订单', 'orders in two places at once'],
  ordersInTwoPlacesElsewhere: ['orders', '其中与其他平台相比的', 'of which against other platforms'],
  ordersUnplaced: ['orders', '没有地点的订单', 'orders without a place'],
  ordersWithoutSession: ['orders', '接单时不在线的订单', 'orders outside any session'],
  ordersSessionUnknown: ['orders', '不知是否在线的订单', 'orders of which that is not known'],
  payWithoutOrder: ['items', '没有订单的按单结算', 'settlements by order without an order'],
  payOrderUnknown: ['items', '不知有无订单的结算', 'settlements of which that is not known'],
  reversedIntervals: ['items', '时间倒置的记录', 'rows with times reversed'],
  clockSkewed: ['items', '先报送后发生的记录', 'rows sent before they happened'],
  sentUnknown: ['items', '没有报送时间的记录', 'rows without the time they were sent'],
  zeroedTimes: ['items', '时间写成零的记录', 'rows with a time of zero'],
  datesBefore1992: ['items', '早于1992年的记录', 'rows before 1992'],
  holidayMarksWrong: ['orders', '节假日标记不符的订单', 'orders with a wrong holiday mark'],
  holidayUnmarked: ['orders', '没有节假日标记的订单', 'orders without a holiday mark'],
  nightMarksWrong: ['orders', '夜间标记不符的订单', 'orders with a wrong night mark'],
  nightUnmarked: ['orders', '没有夜间标记的订单', 'orders without a night mark'],
  weatherMarksWrong: ['orders', '天气标记不符的订单', 'orders with a weather mark that differs'],
  weatherUnmarked: ['orders', '没有天气标记的订单', 'orders without a weather mark'],
  weatherWarningsLoaded: ['yes-no', '有气象预警可对照', 'weather warnings loaded'],
  unlinkedRows: ['items', '未登记劳动者的记录', 'rows of workers not registered'],
  unlinkedWorkers: ['workers', '有业务而未登记的劳动者', 'workers not registered'],
  conflicts: ['items', '同号不同内容的记录', 'records of one version with two contents'],
  lateCorrections: ['items', '迟到的更正', 'late corrections'],
  correctionsUndated: ['items', '不知何时收到的更正', 'corrections of which the receipt is not known'],
};

/** Every field a rule reads, by the name it has in the fact. */
export const fieldNames: ReadonlyMap<string, FieldName> = new Map(
  Object.entries({ ...names, ...registerNames }).map(([field, [unit, zh, en]]) => [
    field,
    Object.freeze({ zh, en, unit }),
  ]),
);
