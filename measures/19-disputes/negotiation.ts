import { agreementFields, carriesDispute, disputeFields, toldOfLegalAid } from '../dispute-form.ts';
import { choice, dayField, flag, form, line, money, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { mediationLaw, negotiationRules } from './citing.ts';

const agreedUntil = dayField('约定协商到', 'Negotiate until');
const parties = ['applicant', 'respondent'] as const;

/** 协商和解: one side asks, the other must answer; five days of silence mean it is unwilling (企业劳动争议协商调解规定). */
export const negotiation = procedure({
  slug: 'negotiation',
  sheet: ['DM-01'],
  measure: 'disputes',
  departments: ['trade-union', 'human-resources'],
  title: { zh: '协商和解', en: 'Negotiation' },
  purpose: {
    zh: '发生争议后先要求对方协商，可以请工会参加，达成和解协议。',
    en: 'One side asks the other to talk, with the union if it likes, and to settle in writing.',
  },
  opens: {
    by: ['applicant', 'respondent', 'union'],
    classes: 'all',
    asks: form({ ...disputeFields, unionAsked: flag('请工会参加', 'The union is asked to take part').optional() }),
    basis: negotiationRules('第十条'),
    issues: ['receipt'],
  },
  states: {
    asked: { zh: '已提出协商要求', en: 'Asked' },
    negotiating: { zh: '协商中', en: 'Negotiating' },
    unwilling: { zh: '对方不愿协商', en: 'The other side is unwilling' },
    failed: { zh: '协商不成', en: 'Not agreed' },
    agreed: { zh: '已达成和解协议', en: 'Settled' },
    performed: { zh: '和解协议已履行', en: 'Settlement performed', ends: 'performed' },
    'in-mediation': { zh: '已转调解', en: 'To mediation', ends: 'handed-over' },
    'in-arbitration': { zh: '已转仲裁', en: 'To arbitration', ends: 'handed-over' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    accept: step(
      '同意协商',
      'Agree to talk',
      ['asked', 'unwilling'],
      'negotiating',
      ['respondent', 'applicant'],
      negotiationRules('第十条'),
      { asks: form({ agreedUntil: agreedUntil.optional() }) },
    ),
    decline: step('表示不愿协商', 'Decline', ['asked'], 'unwilling', parties, negotiationRules('第十条')),
    silent: step(
      '逾期未回应，视为不愿协商',
      'No answer in time: taken as unwilling',
      ['asked'],
      'unwilling',
      ['system'],
      negotiationRules('第十条'),
    ),
    'join-union': step(
      '工会参加协商',
      'The union joins',
      ['asked', 'negotiating'],
      'stay',
      ['union'],
      negotiationRules('第十条'),
      { asks: form({ unionPerson: line('工会人员', 'Person of the union') }) },
    ),
    prolong: step(
      '书面约定延长',
      'Agree in writing to go on longer',
      ['negotiating'],
      'stay',
      parties,
      negotiationRules('第十条'),
      { asks: form({ agreedUntil }) },
    ),
    agree: step(
      '达成和解协议',
      'Settle',
      ['negotiating'],
      'agreed',
      ['applicant', 'respondent', 'union'],
      negotiationRules('第十一条'),
      {
        asks: form({
          ...agreementFields,
          concessionsProtected: mustBeYes(
            '双方知道为和解作出的让步不得在之后的仲裁、诉讼中作为不利证据',
            'Concessions made to settle are no evidence later',
          ),
        }),
      },
    ),
    'not-agreed': step(
      '协商不成',
      'Not agreed',
      ['negotiating'],
      'failed',
      ['applicant', 'respondent', 'system'],
      negotiationRules('第十条'),
    ),
    perform: step('登记履行', 'Record performance', ['agreed'], 'performed', parties, negotiationRules('第十一条'), {
      asks: form({
        performedOn: dayField('履行日', 'Performed on'),
        paidFen: money('支付金额', 'Amount paid').optional(),
        workerConfirmed: mustBeYes('劳动者确认已履行', 'The worker says it was performed'),
      }),
    }),
    'to-enterprise-mediation': step(
      '申请企业调解委员会调解',
      'Ask the committee of the enterprise to mediate',
      ['unwilling', 'failed', 'agreed'],
      'in-mediation',
      parties,
      negotiationRules('第二十二条'),
      {
        asks: form({ way: choice('申请方式', 'Way', { written: '书面', oral: '口头' }), toldOfLegalAid }),
        handsOver: {
          to: 'enterprise-mediation',
          carries: { ...carriesDispute, way: 'way', toldOfLegalAid: 'toldOfLegalAid' },
        },
      },
    ),
    'to-one-stop': step(
      '申请一站式调解',
      'Ask for one-stop mediation',
      ['unwilling', 'failed', 'agreed'],
      'in-mediation',
      parties,
      { instrument: 'one-stop-mediation-notice', article: '一站式调解' },
      {
        asks: form({ toldOfLegalAid }),
        handsOver: { to: 'one-stop-mediation', carries: { ...carriesDispute, toldOfLegalAid: 'toldOfLegalAid' } },
      },
    ),
    'to-arbitration': step(
      '申请仲裁',
      'Apply for arbitration',
      ['unwilling', 'failed', 'agreed'],
      'in-arbitration',
      parties,
      mediationLaw('第二十九条'),
      {
        asks: form({ toldOfLegalAid }),
        issues: ['arbitration-application', 'evidence-list', 'calculation-sheet'],
        handsOver: { to: 'arbitration-intake', carries: { ...carriesDispute, toldOfLegalAid: 'toldOfLegalAid' } },
      },
    ),
    withdraw: step(
      '撤回要求',
      'Withdraw',
      ['asked', 'negotiating'],
      'withdrawn',
      ['applicant'],
      negotiationRules('第十条'),
      {
        asks: form({ reasons: text('说明', 'Reasons').optional() }),
      },
    ),
  },
  clocks: {
    answer: clock(
      '回应协商要求',
      'Answer the request',
      'negotiation-silence-days',
      'respondent',
      ['open'],
      ['accept', 'decline', 'silent', 'withdraw'],
      { onLapse: 'silent' },
    ),
    term: clock(
      '约定的协商期限',
      'The time agreed for talks',
      { dayIn: 'agreedUntil' },
      'applicant',
      [
        ['accept', 'agreedUntil'],
        ['prolong', 'agreedUntil'],
      ],
      ['agree', 'not-agreed', 'withdraw'],
      { onLapse: 'not-agreed' },
    ),
    perform: clock(
      '履行和解协议',
      'Perform the settlement',
      { dayIn: 'performBy' },
      'respondent',
      [['agree', 'performBy']],
      ['perform', 'to-enterprise-mediation', 'to-one-stop', 'to-arbitration'],
    ),
  },
});
