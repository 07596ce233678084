import { agreementFields, carriesDisputeTold, disputeFields, toldOfLegalAid } from '../dispute-form.ts';
import { choice, choicesOf, dayField, form, line, money, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { civilProcedure, interpretation2020, mediationLaw } from './citing.ts';
import { enforceableStates, enforceableSteps, enforcementClock } from './enforcement.ts';

/** 支付令 (调解仲裁法 第十六条; 民事诉讼法 第二百二十五条至第二百二十八条): what the court does is entered by its liaison. */
export const paymentOrder = procedure({
  slug: 'payment-order',
  sheet: ['DM-07'],
  measure: 'disputes',
  departments: ['court'],
  title: { zh: '支付令引导', en: 'Payment order' },
  purpose: {
    zh: '用人单位不按调解协议支付报酬、工伤医疗费、经济补偿或者赔偿金的，申请法院发支付令。',
    en: 'Where the firm does not pay what was agreed, the court is asked for a payment order.',
  },
  opens: {
    by: ['applicant'],
    classes: 'all',
    asks: form({
      ...disputeFields,
      terms: agreementFields.terms.optional(),
      agreedFen: agreementFields.agreedFen,
      effectiveOn: agreementFields.effectiveOn.optional(),
      performBy: agreementFields.performBy,
      agreementNumber: agreementFields.agreementNumber,
      claimKinds: choicesOf('请求支付的项目', 'What is to be paid', {
        pay: '拖欠劳动报酬',
        'injury-medical': '工伤医疗费',
        severance: '经济补偿',
        damages: '赔偿金',
      }),
      orderGround: choice('支付令依据', 'Ground of the order', {
        'mediation-agreement': '调解协议',
        'contract-law': '劳动合同法第三十条（拖欠劳动报酬）',
      }),
      unpaidFen: money('未支付金额', 'Amount not paid'),
      court: line('申请法院', 'Court').optional(),
      toldOfLegalAid,
    }),
    basis: mediationLaw('第十六条'),
    issues: ['payment-order-application'],
  },
  states: {
    prepared: { zh: '申请书已备好', en: 'Application prepared' },
    submitted: { zh: '已提交法院', en: 'Submitted to the court' },
    accepted: { zh: '法院已受理', en: 'Accepted' },
    issued: { zh: '已发出支付令', en: 'Order issued' },
    served: { zh: '支付令已送达', en: 'Order served' },
    ...enforceableStates,
    dead: { zh: '支付令失效（未发出）', en: 'The order lapsed, or was not issued' },
    'in-court': { zh: '已起诉', en: 'Sued', ends: 'handed-over' },
    'in-arbitration': { zh: '已转仲裁', en: 'To arbitration', ends: 'handed-over' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    submit: step(
      '提交法院',
      'Submit to the court',
      ['prepared'],
      'submitted',
      ['applicant'],
      mediationLaw('第十六条'),
      {
        asks: form({ submittedOn: dayField('法院收到日', 'Received by the court on') }),
      },
    ),
    accept: step(
      '登记法院受理',
      'Enter that the court accepted',
      ['submitted'],
      'accepted',
      ['court'],
      civilProcedure('第二百二十六条'),
      {
        asks: form({ acceptedOn: dayField('受理日', 'Accepted on'), courtNumber: line('案号', 'Case number') }),
      },
    ),
    'not-accept': step(
      '登记法院不予受理',
      'Enter that the court did not accept',
      ['submitted'],
      'dead',
      ['court'],
      civilProcedure('第二百二十六条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
    issue: step(
      '登记发出支付令',
      'Enter that the order was issued',
      ['accepted'],
      'issued',
      ['court'],
      civilProcedure('第二百二十七条'),
      {
        asks: form({
          issuedOn: dayField('发出日', 'Issued on'),
          orderNumber: line('支付令文号', 'Number of the order'),
        }),
      },
    ),
    dismiss: step(
      '登记驳回申请',
      'Enter that it was dismissed',
      ['accepted'],
      'dead',
      ['court'],
      civilProcedure('第二百二十七条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
    serve: step(
      '登记送达债务人',
      'Enter the service on the debtor',
      ['issued'],
      'served',
      ['court'],
      civilProcedure('第二百二十七条'),
      {
        asks: form({ servedOn: dayField('债务人收到日', 'Received by the debtor on') }),
      },
    ),
    object: step(
      '登记异议成立，支付令失效',
      'Enter an objection: the order lapses',
      ['served'],
      'dead',
      ['court'],
      civilProcedure('第二百二十八条'),
      {
        asks: form({ objectedOn: dayField('异议日', 'Objected on'), reasons: text('异议理由', 'Reasons') }),
      },
    ),
    paid: step(
      '登记债务人清偿',
      'Enter that the debtor paid',
      ['served'],
      'performed',
      ['applicant', 'court'],
      civilProcedure('第二百二十七条'),
      {
        asks: form({ paidOn: dayField('支付日', 'Paid on'), paidFen: money('支付金额', 'Amount paid') }),
      },
    ),
    'take-effect': step(
      '期满未清偿也未异议，可以申请执行',
      'Neither paid nor objected: it can be enforced',
      ['served'],
      'effective',
      ['system', 'court'],
      civilProcedure('第二百二十七条'),
      {
        asks: form({ performBy: dayField('支付令清偿期限届满日', 'End of the time to pay').optional() }),
        afterClock: 'pay-or-object',
      },
    ),
    ...enforceableSteps,
    'note-period': step(
      '登记清偿期限届满日',
      'Enter the end of the time to pay',
      ['effective'],
      'stay',
      ['court', 'applicant'],
      civilProcedure('第二百五十条'),
      { asks: form({ performBy: dayField('支付令清偿期限届满日', 'End of the time to pay') }) },
    ),
    sue: step(
      '依调解协议直接起诉',
      'Sue directly on the agreement',
      ['dead'],
      'in-court',
      ['applicant', 'court'],
      interpretation2020('第十三条'),
      {
        asks: form({
          onAgreement: choice('支付令依据', 'Ground of the order', { 'mediation-agreement': '调解协议' }),
          suedOn: dayField('起诉日', 'Sued on'),
        }),
      },
    ),
    'to-arbitration': step(
      '依劳动合同法第三十条申请的，先申请仲裁',
      'An order under the contract law leads to arbitration first',
      ['dead'],
      'in-arbitration',
      ['applicant'],
      interpretation2020('第十三条'),
      {
        issues: ['arbitration-application', 'evidence-list', 'calculation-sheet'],
        handsOver: { to: 'arbitration-intake', carries: carriesDisputeTold },
      },
    ),
    withdraw: step(
      '撤回申请',
      'Withdraw',
      ['prepared', 'submitted', 'accepted'],
      'withdrawn',
      ['applicant'],
      mediationLaw('第十六条'),
    ),
  },
  clocks: {
    accept: clock(
      '法院通知是否受理',
      'The court says whether it accepts',
      'payment-order-acceptance-days',
      'court',
      [['submit', 'submittedOn']],
      ['accept', 'not-accept', 'withdraw'],
    ),
    issue: clock(
      '法院发出支付令',
      'The court issues the order',
      'payment-order-issue-days',
      'court',
      [['accept', 'acceptedOn']],
      ['issue', 'dismiss', 'withdraw'],
    ),
    'pay-or-object': clock(
      '清偿或者提出异议',
      'Pay or object',
      'payment-order-objection-days',
      'respondent',
      [['serve', 'servedOn']],
      ['paid', 'object', 'take-effect'],
      {
        onLapse: 'take-effect',
      },
    ),
    'ask-enforcement': enforcementClock([
      ['take-effect', 'performBy'],
      ['note-period', 'performBy'],
    ]),
  },
});
