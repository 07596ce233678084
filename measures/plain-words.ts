import { words as guidance } from './01-guidance/index.ts';
import { words as employmentRelationship } from './02-employment-relationship/index.ts';
import { words as writtenAgreement } from './03-written-agreement/index.ts';
import { words as partnerEngagement } from './04-partner-engagement/index.ts';
import { words as equalEmployment } from './05-equal-employment/index.ts';
import { words as safety } from './08-safety/index.ts';
import { words as socialInsurance } from './09-social-insurance/index.ts';
import { words as occupationalInjury } from './10-occupational-injury/index.ts';
import { words as consultation } from './11-consultation/index.ts';
import { words as insuranceServices } from './13-insurance-services/index.ts';
import { words as union } from './18-union/index.ts';

/** Sentences by rule. */
export type PlainWords = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/**
 * What a finding of each rule means, said to the person it is about: to the worker where it is about one, else about the
 * enterprise. `{amount}` is the finding’s money. Never more than a possibility.
 */
export const plainWords: PlainWords = {
  'monthly-minimum-wage': {
    zh: '您这个月的工资可能没到最低工资，差 {amount}。',
    en: 'Your pay for this month may be below the minimum wage, by {amount}.',
  },
  'part-time-hourly-minimum': {
    zh: '您这次结算，按小时算可能没到最低标准，差 {amount}。',
    en: 'By the hour, this settlement may be below the minimum wage, by {amount}.',
  },
  'quasi-employee-hourly-minimum': {
    zh: '您这次结算，按实际干活的时间算，每小时可能没到最低标准，差 {amount}。',
    en: 'For the time you really worked, this settlement may be below the hourly minimum, by {amount}.',
  },
  'minimum-wage-row': {
    zh: '给您算钱用的最低工资标准可能不是当时当地的，低了 {amount}。',
    en: 'Your pay may be reckoned with a minimum wage that was not in force there and then: it is {amount} lower.',
  },
  'pay-on-time': {
    zh: '您的钱可能没有按约定的日子付，或者没有付足。',
    en: 'Your pay may have come after the agreed day, or not in full.',
  },
  'pay-cycle': {
    zh: '给您结算一次隔得可能太久了。',
    en: 'The time from one settlement to the next may be too long.',
  },
  'pay-in-money': {
    zh: '您的报酬可能没有用钱付，而是用了别的东西抵。',
    en: 'You may have been paid with something other than money.',
  },
  'pay-statement': {
    zh: '这次结算可能没有给您工资清单，或者清单上该写的没写全。',
    en: 'You may not have been given a pay statement, or not a complete one.',
  },
  'pay-record-retention': {
    zh: '这家企业保存的工资台账可能不够久，以后要查会没有依据。',
    en: 'The enterprise may not keep its pay records long enough to look things up later.',
  },
  'damage-deduction-cap': {
    zh: '因为损坏从您工资里扣的钱可能超过了上限，多扣 {amount}。',
    en: 'More may have been deducted from your pay for damage than is allowed: {amount} too much.',
  },
  'deduction-proof': {
    zh: '扣您的这 {amount}，没有看到事先公示的规则或者证据。',
    en: 'For the {amount} deducted from you, no rule published before or no proof was seen.',
  },
  'overtime-pay': {
    zh: '您的加班工资可能没给足，差 {amount}。',
    en: 'Your overtime pay may be too low, by {amount}.',
  },
  'overtime-base': {
    zh: '给您算加班工资的基数可能低于最低工资，低 {amount}。',
    en: 'The base of your overtime pay may be below the minimum wage, by {amount}.',
  },
  'piece-rate-overtime': {
    zh: '您计件加班，加付的钱可能没给足，差 {amount}。',
    en: 'For piece work in overtime you may have been paid too little on top, by {amount}.',
  },
  'holiday-pay': {
    zh: '您在法定节假日干活，报酬可能没有比平日高，或没到约定的数，差 {amount}。',
    en: 'For work on a statutory holiday you may have got no more than usual, or less than agreed: {amount} short.',
  },
  'sector-floor': {
    zh: '您的报酬可能没到本行业谈好的最低数，差 {amount}。',
    en: 'Your pay may be below the floor agreed for your sector, by {amount}.',
  },
  'take-rate': {
    zh: '平台从您的单里抽的可能比它自己公布的上限多，多 {amount}。',
    en: 'The platform may have kept more of your fares than the ceiling it published: {amount} more.',
  },
  'take-rate-shown': {
    zh: '这些单跑完后，没有看到给您显示乘客付了多少、您得多少、平台抽多少。',
    en: 'After these trips you may not have been shown what the passenger paid, what you got and what the platform kept.',
  },
  'rule-change-notice': {
    zh: '平台改计价或收入规则，可能没有提前公布、征求意见就施行了。',
    en: 'The platform may have changed prices or pay without announcing it in time and consulting.',
  },
  'arrears-compensation': {
    zh: '县里责令支付的钱到期可能还没付清；逾期不付，依法可以再加付赔偿金。',
    en: 'Money ordered to be paid may still be unpaid after the deadline; the law allows compensation on top.',
  },
  'criminal-referral': {
    zh: '欠付的人数、月数或金额到了需要研究是否移送的程度，由承办人审查决定。',
    en: 'Arrears have reached the size at which referral must be considered; the officer in charge decides.',
  },
  'minimum-wage-notice': {
    zh: '没有看到这家企业向劳动者公示现行的最低工资标准。',
    en: 'The enterprise was not seen to have shown the minimum wage in force to its workers.',
  },
  'compulsory-purchase': {
    zh: '可能要求您必须买指定的东西，花了 {amount}。',
    en: 'You may have been made to buy a particular thing, for {amount}.',
  },
  'daily-overtime': {
    zh: '您这一天干的时间可能太长，超过了一天最多能加的班。',
    en: 'You may have worked more overtime on this day than a day allows.',
  },
  'monthly-overtime': {
    zh: '您这个月加班可能太多，超过了一个月的上限。',
    en: 'You may have worked more overtime this month than a month allows.',
  },
  'weekly-rest-day': {
    zh: '您这一周可能一天也没休息。',
    en: 'You may not have had a single day of rest in this week.',
  },
  'agreed-limits': {
    zh: '没有看到这家企业与工会或劳动者代表谈好完整的工时上限。',
    en: 'No complete agreement on working-time limits with the union or worker representatives was seen.',
  },
  'prompt-and-stop': {
    zh: '您连续接单到了谈好的上限，可能没有人提醒您歇一歇，或者还在派单。',
    en: 'You reached the agreed limit of continuous work and may not have been told to rest, or orders kept coming.',
  },
  'daily-prompt-and-stop': {
    zh: '您当天干到了谈好的上限，可能没有人提醒您歇一歇，或者还在派单。',
    en: 'You reached the agreed limit of the day and may not have been told to rest, or orders kept coming.',
  },
  'continuous-order-time': {
    zh: '您连着接单太久，这时平台本该停一会儿再派单，可能没有停。',
    en: 'You had been on orders too long without a rest; the platform should have paused and may not have.',
  },
  'eight-hour-confirmation': {
    zh: '您当天接单满了8小时，可能没等您确认还要不要接，单就又来了。',
    en: 'After 8 hours of orders in the day, more may have come without your confirming that you want to go on.',
  },
  'driving-rest': {
    zh: '您连着开车太久，中间可能没有停下来歇够时间。',
    en: 'You may have driven too long without stopping for a proper rest.',
  },
  'driving-in-24-hours': {
    zh: '您24小时里开车的时间可能太长。',
    en: 'You may have driven too long within 24 hours.',
  },
  'special-hours-approval': {
    zh: '这家企业用特殊的工时办法，没有看到当时有效的批准。',
    en: 'The enterprise uses special working hours, and no approval in force was seen.',
  },
  'cycle-hours': {
    zh: '您这个周期的总工时可能超了，超出的部分应按加班付钱。',
    en: 'Your hours of this cycle may be over its standard; the rest is due as overtime.',
  },
  'delivery-time-speed': {
    zh: '给您的送达时间可能太短，要骑得过快才来得及。',
    en: 'You may have been given too little time: it would take riding too fast.',
  },
  'appraisal-percentile': {
    zh: '考核骑手用的时间可能比谈好的更紧。',
    en: 'Riders may be appraised by tighter times than agreed.',
  },
  'calendar-known': {
    zh: '这个月的放假调休安排还没有装入，有些日子不知道算不算休息日。',
    en: 'The days off of this month are not announced here yet, so some days cannot be told apart.',
  },
  'sector-hours': {
    zh: '您那天工作的时间可能超过了行业商定或者公布的每日上限。',
    en: 'That day you may have worked longer than the day agreed or published for your trade.',
  },
  'sector-route-time': {
    zh: '有的单给您的时限可能短于行业商定或者公布的路线时限。',
    en: 'For some orders you may have been given less time than agreed or published for your trade.',
  },
  'sector-staffing': {
    zh: '这家企业的人手可能少于行业商定或者公布的定员标准。',
    en: 'The enterprise may engage fewer workers than agreed or published for the trade.',
  },
  'rest-rules': {
    zh: '没有看到这家企业有现行的休息办法。',
    en: 'No rest rules in force were seen for the enterprise.',
  },
  'pilot-registration': {
    zh: '这家平台在试点名单里，没有看到它办了职业伤害保障登记；骑手司机受伤时可能没有保障。',
    en: 'The platform is in the injury pilot and was not seen to be registered: an injured worker may not be covered.',
  },
  'order-premium': {
    zh: '您的这些单，平台可能没有给您缴职业伤害保障费。',
    en: 'For these orders the platform may not have paid the premium that insures you against injury.',
  },
  'premium-amount': {
    zh: '平台这个月缴的职业伤害保障费和应缴的对不上，差 {amount}。',
    en: 'The injury premium paid this month does not match what is due, by {amount}.',
  },
  'premium-charged-to-worker': {
    zh: '职业伤害保障费该由平台出，可能从您的钱里扣了 {amount}。',
    en: 'The injury premium is for the platform to pay, and {amount} of it may have been taken from you.',
  },
  'premium-region': {
    zh: '职业伤害保障费可能缴到了别处，没有缴在接单的地方。',
    en: 'The injury premium may have been paid to another place than the one where the orders were taken.',
  },
  'real-name-account': {
    zh: '接这些单的账号可能和您的实名对不上，出了事不好认定是谁。',
    en: 'The account that took these orders may not match your real name: after an accident it is hard to say who it was.',
  },
  'feed-silent': {
    zh: '这家企业该报的数据，有的一条也没报，与此有关的问题都答不了。',
    en: 'Some of the data this enterprise owes was not sent at all; questions about it cannot be answered.',
  },
  'feed-gap': {
    zh: '这家企业有些日子一条记录也没有，那几天有没有人干活看不出来。',
    en: 'On some days this enterprise sent nothing; who worked then cannot be seen.',
  },
  'session-overlap': {
    zh: '同一个人的在线时段互相重叠，在线时间可能报错了。',
    en: 'Sessions of one person overlap: the time online may be wrong.',
  },
  'over-long-session': {
    zh: '有的在线时段长得不合常理，可能漏报了下线。',
    en: 'Some sessions are longer than can be: the end may be missing.',
  },
  'session-sum-mismatch': {
    zh: '在线时段自己报的合计和里面的订单对不上。',
    en: 'The sums reported with a session do not match its orders.',
  },
  'order-without-session': {
    zh: '有的订单接单时没有在线记录，在线时间可能少报了。',
    en: 'Some orders were taken while nobody was online by the records: time online may be missing.',
  },
  'order-overlap-impossible': {
    zh: '有人同时在两个赶不到的地方有单，地点、时间可能报错，或者一个账号几个人用。',
    en: 'Somebody had orders in two places too far apart: places or times may be wrong, or several people share an account.',
  },
  'pay-without-order': {
    zh: '有的结算按单付钱，却没有对应的订单，订单可能漏报了。',
    en: 'Some settlements pay by the order but have none: orders may be missing.',
  },
  'reversed-interval': {
    zh: '有的记录结束比开始还早，时间没法算。',
    en: 'Some records end before they begin: their time cannot be counted.',
  },
  'clock-skew': {
    zh: '有的记录还没发生就报上来了，平台的时钟可能不准。',
    en: 'Some records were sent before they happened: the clock of the platform may be wrong.',
  },
  'zeroed-time': {
    zh: '有的时间写成了零，只能当作没报。',
    en: 'Some times are written as zero and can only be taken as missing.',
  },
  'date-before-1992': {
    zh: '有的时间早得不可能，只能当作没报。',
    en: 'Some times are impossibly early and can only be taken as missing.',
  },
  'late-correction': {
    zh: '有的记录过了期限才更正，请企业说明原因。',
    en: 'Some records were corrected after the time for it: the enterprise should say why.',
  },
  'duplicate-conflict': {
    zh: '同一条记录报了两种内容，不知道哪个对，要由企业更正。',
    en: 'One record came with two contents; the enterprise has to say which is right.',
  },
  'ride-labour-unmatched': {
    zh: '有的网约车订单没有报你拿了多少，或者报了钱却找不到订单。',
    en: 'For some rides nobody said what the driver got, or money is named for rides nobody knows.',
  },
  'holiday-mark': {
    zh: '有的订单节假日标错了，可能影响节假日报酬。',
    en: 'Some orders are marked wrongly as to holidays, which may touch holiday pay.',
  },
  'night-mark': {
    zh: '有的订单夜间标错了，可能影响夜班津贴。',
    en: 'Some orders are marked wrongly as to night, which may touch night allowances.',
  },
  'weather-mark': {
    zh: '有的订单天气标记和同时同地的别家不一样，可能影响天气补贴。',
    en: 'Some orders carry another weather than those of others nearby, which may touch weather allowances.',
  },
  'unlinked-worker': {
    zh: '有人在接单，企业却没有登记这个人，他的时间和钱合不到一起。',
    en: 'Somebody works whom the enterprise has not registered: their time and pay cannot be put together.',
  },
  ...guidance,
  ...employmentRelationship,
  ...writtenAgreement,
  ...partnerEngagement,
  ...equalEmployment,
  ...safety,
  ...socialInsurance,
  ...occupationalInjury,
  ...consultation,
  ...insuranceServices,
  ...union,
};
