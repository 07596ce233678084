import {
  groundCodes,
  industryCodes,
  payerCodes,
  payFormCodes,
  payStatusCodes,
  tradeCodes,
  yesNoUnknown,
} from './codes.ts';
import { code, day, fen, instant, integer, month, table, text, uscc } from './columns.ts';

const workerId = text('平台内劳动者编号');

/** One settlement: gross = sum of pay parts; net = gross - sum of deductions; paid = what was really paid. */
export const pay = table(
  'pay',
  {
    zh: '报酬结算',
    en: 'Settlements',
    legalBasis: '工资支付暂行规定第六条；城人社发〔2022〕97号（六）',
    size: 'hot',
    startColumn: 'periodTo',
  },
  {
    workerId,
    trade: code('行业', tradeCodes),
    periodFrom: day('结算期起'),
    periodTo: day('结算期止'),
    dueOn: day('约定支付日期').optional(),
    paidAt: instant('实际支付时间').optional(),
    payer: code('支付方', payerCodes).optional(),
    payerUscc: uscc('支付方代码').optional(),
    form: code('支付形式', payFormCodes).optional(),
    basicFen: fen('基本工资').optional(),
    pieceFen: fen('计件').optional(),
    distanceFen: fen('里程').optional(),
    overtimeFen: fen('加班工资').optional(),
    pieceOvertimeFen: fen('计件加班加价').optional(),
    holidayPremiumFen: fen('节假日加价').optional(),
    subsidyNightFen: fen('夜班津贴').optional(),
    subsidyWeatherFen: fen('恶劣天气补贴').optional(),
    subsidyHeatFen: fen('高温津贴').optional(),
    rewardFen: fen('奖励').optional(),
    tipsFen: fen('打赏').optional(),
    inKindFen: fen('非货币性补贴折价').optional(),
    welfareFen: fen('法定非工资性福利').optional(),
    otherPayFen: fen('其他').optional(),
    deductionPenaltyFen: fen('扣罚').optional(),
    deductionDamageFen: fen('损坏赔偿').optional(),
    deductionInsuranceFen: fen('商业保险').optional(),
    deductionSocialFen: fen('社会保险个人部分').optional(),
    taxFen: fen('个人所得税').optional(),
    deductionOtherFen: fen('其他扣款').optional(),
    grossFen: fen('应发合计').optional(),
    netFen: fen('应付净额').optional(),
    paidFen: fen('实付').optional(),
    orders: integer('订单数').optional(),
    onTaskSec: integer('接单秒数').optional(),
    scheduledDays: integer('应出勤天数', 0, 31).optional(),
    attendedDays: integer('出勤及视同出勤天数', 0, 31).optional(),
    status: code('状态', payStatusCodes).optional(),
    currency: text('币种', 3).default('CNY'),
  },
);

/** The itemised statement given for a settlement; `fields` lists the codes shown. */
export const payStatement = table(
  'payStatement',
  {
    zh: '工资清单',
    en: 'Pay statements',
    legalBasis: '工资支付暂行规定第六条；保障农民工工资支付条例第十五条',
    size: 'record',
    startColumn: 'deliveredOn',
  },
  {
    workerId,
    payRecordId: text('结算记录编号'),
    deliveredOn: day('交付日期').optional(),
    fields: text('载明的项目代码，逗号分隔', 400),
  },
);

/** One deduction. */
export const deduction = table(
  'deduction',
  {
    zh: '扣款',
    en: 'Deductions',
    legalBasis: '工资支付暂行规定第十五、十六条；城人社发〔2022〕97号（六）',
    size: 'record',
    startColumn: 'deductedOn',
  },
  {
    workerId,
    payRecordId: text('结算记录编号').optional(),
    deductedOn: day('扣款日期'),
    amountFen: fen('金额'),
    ground: code('事由', groundCodes),
    ruleRecordId: text('所依规则的记录编号').optional(),
    evidenceId: text('证据编号').optional(),
    compulsory: code('是否必须购买', yesNoUnknown).optional(),
    brandNamed: code('是否指定品牌', yesNoUnknown).optional(),
    item: text('商品或服务', 100).optional(),
  },
);

/** A loss the worker is said to have caused, and what was deducted for it. */
export const lossClaim = table(
  'lossClaim',
  {
    zh: '损失赔偿',
    en: 'Loss claims',
    legalBasis: '工资支付暂行规定第十六条',
    size: 'record',
    startColumn: 'deductedOn',
  },
  {
    workerId,
    deductedOn: day('扣款日期'),
    lossFen: fen('损失金额'),
    deductedFen: fen('扣款金额'),
    monthWageFen: fen('当月工资').optional(),
    place: text('工作地乡镇代码', 9).optional(),
    evidenceId: text('证据编号').optional(),
  },
);

/** A monthly declaration of occupational injury premium. */
export const injuryPremium = table(
  'injuryPremium',
  {
    zh: '职业伤害保障费申报',
    en: 'Injury premium',
    legalBasis: '人社部发〔2025〕24号；渝人社规〔2025〕14号',
    size: 'record',
    startColumn: 'month',
  },
  {
    month: month('月份'),
    region: text('接单地区代码', 9),
    industry: code('行业', industryCodes),
    orders: integer('申报订单数'),
    benchmarkMilli: integer('核定基准（毫元每单）').optional(),
    floatBp: integer('浮动系数（万分之一，10000 为不浮动）', 0, 100000).optional(),
    paidFen: fen('缴费金额'),
    payeeRegion: text('缴入地区代码', 9),
  },
);
