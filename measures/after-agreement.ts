import { carriesAgreement, carriesDispute, carriesDisputeTold } from './dispute-form.ts';
import { choice, choicesOf, dayField, form, money, mustBeYes, text } from './form.ts';
import { clock, type StateOf, step } from './procedure.ts';

const law = (article: string) => ({ instrument: 'mediation-arbitration-law', article });
const rules = (article: string) => ({ instrument: 'arbitration-case-rules', article });
const jointly = mustBeYes('双方共同申请', 'Both parties apply');

/** States that follow a mediation agreement, the same at every mediation body. */
export const agreementStates = {
  agreed: { zh: '已达成调解协议', en: 'Agreement reached' },
  performed: { zh: '协议已履行', en: 'Agreement performed', ends: 'performed' },
  'in-review': { zh: '已转仲裁审查', en: 'To arbitral review', ends: 'handed-over' },
  'in-confirmation': { zh: '已转司法确认', en: 'To judicial confirmation', ends: 'handed-over' },
  'in-payment-order': { zh: '已转支付令', en: 'To a payment order', ends: 'handed-over' },
  failed: { zh: '调解不成', en: 'Mediation failed' },
  'in-arbitration': { zh: '已转仲裁', en: 'To arbitration', ends: 'handed-over' },
} as const satisfies Readonly<Record<string, StateOf>>;

/**
 * The ways from an agreement (调解仲裁法 第十四条至第十六条; 办案规则 第七十四条; 民事诉讼法 第二百零五条): performed, reviewed by the commission, confirmed by the court,
 * a payment order, or arbitration where it is not performed or there was none.
 */
export const afterAgreementSteps = {
  perform: step(
    '登记履行',
    'Record performance',
    ['agreed'],
    'performed',
    ['applicant', 'respondent', 'mediator'],
    law('第十四条'),
    {
      asks: form({
        performedOn: dayField('履行日', 'Performed on'),
        paidFen: money('支付金额', 'Amount paid').optional(),
        workerConfirmed: mustBeYes('劳动者确认已履行', 'The worker says it was performed'),
      }),
    },
  ),
  'to-review': step(
    '共同申请仲裁审查',
    'Apply together for arbitral review',
    ['agreed'],
    'in-review',
    ['applicant', 'respondent', 'mediator'],
    rules('第七十四条'),
    {
      asks: form({
        jointly,
        notRelation: mustBeYes('不是请求确认劳动关系', 'Not about whether there is a labour relation'),
        notConfirmed: mustBeYes('法院没有受理或者作出司法确认', 'No court has confirmed it'),
      }),
      notAfter: 'ask-review',
      handsOver: { to: 'arbitral-review', carries: { ...carriesDispute, ...carriesAgreement, jointly: 'jointly' } },
    },
  ),
  'to-confirmation': step(
    '共同申请司法确认',
    'Apply together for judicial confirmation',
    ['agreed'],
    'in-confirmation',
    ['applicant', 'respondent', 'mediator'],
    { instrument: 'civil-procedure-law', article: '第二百零五条' },
    {
      asks: form({ jointly }),
      issues: ['judicial-confirmation-application'],
      notAfter: 'ask-confirmation',
      handsOver: {
        to: 'judicial-confirmation',
        carries: { ...carriesDispute, ...carriesAgreement, jointly: 'jointly' },
      },
    },
  ),
  'to-payment-order': step(
    '不履行的，申请支付令',
    'Not performed: apply for a payment order',
    ['agreed'],
    'in-payment-order',
    ['applicant'],
    law('第十六条'),
    {
      asks: form({
        claimKinds: choicesOf('协议支付的项目', 'What was to be paid', {
          pay: '拖欠劳动报酬',
          'injury-medical': '工伤医疗费',
          severance: '经济补偿',
          damages: '赔偿金',
        }),
        orderGround: choice('支付令依据', 'Ground of the order', { 'mediation-agreement': '调解协议' }),
        unpaidFen: money('未支付金额', 'Amount not paid'),
      }),
      issues: ['payment-order-application'],
      handsOver: {
        to: 'payment-order',
        carries: {
          ...carriesDisputeTold,
          ...carriesAgreement,
          claimKinds: 'claimKinds',
          orderGround: 'orderGround',
          unpaidFen: 'unpaidFen',
        },
      },
    },
  ),
  'not-performed': step(
    '不履行的，申请仲裁',
    'Not performed: apply for arbitration',
    ['agreed'],
    'in-arbitration',
    ['applicant', 'respondent'],
    law('第十五条'),
    {
      asks: form({ reasons: text('未履行的情况', 'What was not performed') }),
      issues: ['arbitration-application', 'evidence-list', 'calculation-sheet'],
      handsOver: { to: 'arbitration-intake', carries: { ...carriesDisputeTold, ...carriesAgreement } },
    },
  ),
  'to-arbitration': step(
    '调解不成，申请仲裁',
    'Failed: apply for arbitration',
    ['failed'],
    'in-arbitration',
    ['applicant', 'respondent', 'mediator'],
    law('第十四条'),
    {
      issues: ['arbitration-application', 'evidence-list', 'calculation-sheet'],
      handsOver: { to: 'arbitration-intake', carries: carriesDisputeTold },
    },
  ),
};

const leaving = ['perform', 'to-review', 'to-confirmation', 'to-payment-order', 'not-performed'] as const;

/** What runs from the day an agreement takes effect; it is `agree` that says the day. */
export const agreementClocks = {
  'ask-review': clock(
    '共同申请仲裁审查',
    'Apply together for arbitral review',
    'arbitral-review-application-days',
    'applicant',
    [['agree', 'effectiveOn']],
    leaving,
    { warns: [7, 3, 1] },
  ),
  'ask-confirmation': clock(
    '共同申请司法确认',
    'Apply together for judicial confirmation',
    'judicial-confirmation-application-days',
    'applicant',
    [['agree', 'effectiveOn']],
    leaving,
    { warns: [7, 3, 1] },
  ),
  'perform-agreement': clock(
    '履行协议',
    'Perform the agreement',
    { dayIn: 'performBy' },
    'respondent',
    [['agree', 'performBy']],
    leaving,
  ),
};

/** 十五日未达成协议即可仲裁: the party need not wait for the mediation to end (调解仲裁法 第十四条). */
export const arbitrationOpens = {
  'arbitration-opens': clock(
    '未达成协议即可申请仲裁',
    'Arbitration is open without an agreement',
    'mediation-statutory-days',
    'applicant',
    ['open'],
    [],
    { kind: 'wait' },
  ),
};
