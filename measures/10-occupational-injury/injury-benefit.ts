import { toldOfLegalAid } from '../dispute-form.ts';
import { choice, choicesOf, count, dayField, files, flag, form, line, list, money, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { carriedOn, enterpriseFields, injuredPerson, receivedUnentered } from './injury-forms.ts';
import { injuryPauseGround, injuryPauses, pausingGrounds } from './injury-pauses.ts';

const regulation = (article: string) => ({ instrument: 'work-injury-regulation', article });
const pilot = (article: string) => ({ instrument: 'injury-pilot-notice-2025', article });
const handling = (article: string) => ({ instrument: 'insurance-handling-regulation', article });
const open = ['claimed', 'correction', 'assessed'] as const;

/** 待遇核定和支付: from the claim to money on the card; who pays which item, and the way where the employer does not. */
export const injuryBenefit = procedure({
  slug: 'injury-benefit',
  sheet: ['insurance-injury/e.1', 'insurance-injury/e.2'],
  measure: 'occupational-injury',
  also: ['insurance-services'],
  departments: ['human-resources'],
  title: { zh: '伤害待遇核定和支付', en: 'Injury benefits' },
  purpose: {
    zh: '确认、鉴定之后核定医疗、伤残、死亡等待遇，付到社会保障卡；单位应付的另列。',
    en: 'After confirmation and appraisal the benefits are assessed and paid to the card; what the employer owes stands apart.',
  },
  opens: {
    by: ['applicant', 'respondent', 'clerk'],
    classes: 'all',
    asks: form({
      ...injuredPerson,
      ...enterpriseFields,
      scheme: choice('保障种类', 'Scheme', { 'work-injury': '工伤保险', occupational: '职业伤害保障' }).optional(),
      accidentOn: dayField('事故发生日', 'Day of the accident').optional(),
      grade: count('伤残等级（0为无）', 'Grade, 0 for none').max(10).optional(),
      selfCare: choice('生活自理障碍', 'Loss of self-care', {
        none: '无',
        complete: '完全不能自理',
        most: '大部分不能自理',
        partial: '部分不能自理',
      }).optional(),
      items: choicesOf('申请的待遇', 'Items claimed', {
        medical: '医疗、康复、辅助器具',
        'one-off-disability': '一次性伤残补助金',
        'disability-allowance': '伤残津贴',
        nursing: '生活护理费',
        'living-support': '生活保障费',
        'lump-medical': '一次性工伤医疗补助金',
        'lump-employment': '一次性伤残就业补助金',
        funeral: '丧葬补助金',
        dependants: '供养亲属抚恤金',
        'death-grant': '一次性死亡（工亡）补助金',
      }).optional(),
      invoices: list('医疗票据号', 'Medical invoices').optional(),
      advancedBy: line('垫付人和金额（待遇垫付情况说明）', 'Who advanced what').optional(),
      cardBank: line('社会保障卡开户行', 'Bank of the social-security card').optional(),
      evidence: files('发票、费用清单、诊断、病历', 'Invoices, cost list, diagnosis, record').optional(),
    }),
    basis: pilot('待遇标准'),
    issues: ['receipt'],
  },
  states: {
    claimed: { zh: '已申请', en: 'Claimed' },
    correction: { zh: '待补正', en: 'Papers to be supplemented' },
    assessed: { zh: '已核定', en: 'Assessed' },
    paid: { zh: '已支付，待本人确认', en: 'Paid, to be confirmed by the worker' },
    closed: { zh: '已结案', en: 'Closed', ends: 'paid' },
    refused: { zh: '不予支付', en: 'Refused', ends: 'refused' },
    recovered: { zh: '已退回（分期、抵扣）', en: 'Recovered, in instalments or by offset', ends: 'corrected' },
    'employer-dispute': {
      zh: '单位应付部分转争议处理',
      en: 'What the employer owes goes to dispute',
      ends: 'handed-over',
    },
    challenged: { zh: '已申请复议或者起诉', en: 'Challenged', ends: 'handed-over' },
  },
  actions: {
    'ask-to-supplement': step(
      '一次性告知补正',
      'Tell once what is missing',
      ['claimed'],
      'correction',
      ['clerk', 'officer'],
      handling('第三十一条'),
      {
        asks: form({ missing: list('需补正的材料和依据', 'What is missing, and its basis') }),
        issues: ['supplement-notice'],
      },
    ),
    supplement: step(
      '补正材料',
      'Supply',
      ['correction'],
      'claimed',
      ['applicant', 'respondent', 'clerk'],
      handling('第三十一条'),
      {
        asks: form({ supplied: list('补交的材料', 'What was supplied') }),
        issues: ['receipt'],
      },
    ),
    'check-invoices': step(
      '核对票据没有重复支付',
      'Check that no invoice was paid before',
      ['claimed'],
      'stay',
      ['officer'],
      handling('第二十二条'),
      {
        asks: form({
          checked: mustBeYes('已与医保、另一保障比对', 'Compared with the other schemes'),
          medicalFen: money('核定医疗费用', 'Medical cost found'),
        }),
      },
    ),
    'advance-by-fund': step(
      '单位不支付、第三人不支付或者找不到的，基金先行支付',
      'The fund pays first where the employer or a third party does not',
      ['claimed', 'assessed'],
      'stay',
      ['head'],
      { instrument: 'social-insurance-law', article: '第四十二条' },
      {
        asks: form({
          why: text('理由', 'Reasons'),
          advancedFen: money('先行支付金额', 'Amount advanced'),
          recoverFrom: line('追偿对象', 'To recover from'),
        }),
      },
    ),
    assess: step('核定待遇', 'Assess', ['claimed'], 'assessed', ['officer'], pilot('待遇标准'), {
      asks: form({
        fundFen: money('基金支付金额', 'Paid by the fund'),
        employerFen: money('单位支付金额', 'Owed by the employer'),
        sheet: list('逐项公式和所用参数', 'Each item with formula and parameters'),
        provisional: flag('所用参数有待核实的', 'A parameter is to be verified'),
      }),
      issues: ['benefit-decision', 'calculation-sheet'],
    }),
    refuse: step('不予支付', 'Refuse', ['claimed'], 'refused', ['head'], pilot('待遇标准'), {
      asks: form({ reasons: text('理由', 'Reasons') }),
      issues: ['refusal-notice'],
    }),
    serve: step('送达核定表', 'Serve the sheet', ['assessed'], 'stay', ['officer'], handling('第五十二条'), {
      asks: form({ servedOn: dayField('送达日', 'Served on') }),
      issues: ['service-receipt'],
    }),
    hold: step(
      '涉嫌骗取，暂停',
      'Hold: suspected fraud',
      [...open],
      'stay',
      ['head', 'officer'],
      handling('第五十五条'),
      {
        asks: form({ ground: injuryPauseGround, reasons: text('说明', 'Reasons') }),
        issues: ['suspension-notice'],
        pauses: true,
      },
    ),
    release: step('解除暂停', 'Release the hold', [...open], 'stay', ['head', 'officer'], handling('第五十五条'), {
      issues: ['resumption-notice'],
      resumes: true,
    }),
    pay: step('支付到社会保障卡', 'Pay to the card', ['assessed'], 'paid', ['officer'], pilot('待遇支付'), {
      asks: form({ paidOn: dayField('支付日', 'Paid on'), paidFen: money('支付金额', 'Paid') }),
    }),
    confirm: step(
      '本人确认收到，结案',
      'The worker says it came: close',
      ['paid'],
      'closed',
      ['applicant', 'officer'],
      pilot('待遇支付'),
      {
        asks: form({ received: mustBeYes('已收到', 'Received') }),
        issues: ['closing-report'],
      },
    ),
    recover: step(
      '多领的退还',
      'Recover what was paid too much',
      ['paid'],
      'recovered',
      ['officer'],
      handling('第四十六条'),
      {
        asks: form({
          overpaidFen: money('多领金额', 'Paid too much'),
          way: choice('方式', 'Way', { refund: '一次退还', instalments: '分期退还', offset: '抵扣' }),
        }),
        issues: ['handling-decision'],
      },
    ),
    'employer-does-not-pay': step(
      '单位应付部分不付，转调解仲裁',
      'The employer does not pay its part: to mediation and arbitration',
      ['assessed', 'paid'],
      'employer-dispute',
      ['applicant', 'officer', 'clerk'],
      regulation('第五十四条'),
      {
        asks: form({ facts: text('事实', 'Facts'), claims: list('请求', 'Claims'), toldOfLegalAid }),
        handsOver: {
          to: 'one-stop-mediation',
          carries: { ...carriedOn, facts: 'facts', claims: 'claims', toldOfLegalAid: 'toldOfLegalAid' },
        },
      },
    ),
    challenge: step(
      '不服核定，申请复议或者起诉',
      'Challenge the assessment',
      ['assessed', 'paid'],
      'challenged',
      ['applicant', 'respondent', 'clerk'],
      regulation('第五十五条'),
      {
        asks: form({ servedOn: receivedUnentered }),
        notAfter: 'sue',
        handsOver: {
          to: 'injury-decision-challenge',
          carries: { ...carriedOn, accidentOn: 'accidentOn', learntOn: 'servedOn' },
        },
      },
    ),
  },
  clocks: {
    'assess-medical': clock(
      '审核医疗费用',
      'Medical cost looked at',
      'service-days-injury-reimbursement',
      'officer',
      ['open', 'supplement'],
      ['check-invoices', 'assess', 'refuse', 'ask-to-supplement'],
      { pausedBy: pausingGrounds },
    ),
    reconsider: clock(
      '申请行政复议',
      'Ask for reconsideration',
      'reconsideration-application-days',
      'applicant',
      [['serve', 'servedOn']],
      ['challenge'],
      { warns: [15, 7, 1] },
    ),
    sue: clock('提起行政诉讼', 'Sue', 'litigation-months', 'applicant', [['serve', 'servedOn']], ['challenge'], {
      warns: [30, 7, 1],
    }),
  },
  pauses: injuryPauses,
});
