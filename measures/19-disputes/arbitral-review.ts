import { agreementFields, carriesAgreement, carriesDispute, disputeFields, toldOfLegalAid } from '../dispute-form.ts';
import { choice, dayField, form, list, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { caseRules, mediationLaw } from './citing.ts';
import { enforceableStates, enforceableSteps, enforcementClock } from './enforcement.ts';

const toldAndOthers = {
  asks: form({ toldOfLegalAid }),
  issues: ['arbitration-application', 'evidence-list', 'calculation-sheet'],
} as const;

/** 调解协议仲裁审查 (办案规则 第七十四条至第七十八条): both sides bring a mediation agreement, the commission turns it into a document that can be enforced. */
export const arbitralReview = procedure({
  slug: 'arbitral-review',
  sheet: ['DM-05'],
  measure: 'disputes',
  departments: ['human-resources'],
  title: { zh: '调解协议仲裁审查', en: 'Arbitral review of an agreement' },
  purpose: {
    zh: '双方共同申请仲裁委员会审查调解协议，制作可以强制执行的调解书。',
    en: 'Both sides have the commission review their agreement and make it enforceable.',
  },
  opens: {
    by: ['applicant', 'respondent', 'mediator', 'clerk'],
    classes: 'all',
    asks: form({
      ...disputeFields,
      ...agreementFields,
      jointly: mustBeYes('双方共同申请', 'Both parties apply'),
    }),
    basis: caseRules('第七十四条'),
    issues: ['receipt'],
  },
  states: {
    applied: { zh: '已申请', en: 'Applied' },
    accepted: { zh: '已受理', en: 'Accepted' },
    made: { zh: '已制作调解书', en: 'Mediation document made' },
    ...enforceableStates,
    refused: { zh: '不予制作调解书', en: 'Refused' },
    'not-accepted': { zh: '不予受理', en: 'Not accepted' },
    'in-arbitration': { zh: '已转仲裁', en: 'To arbitration', ends: 'handed-over' },
    'in-confirmation': { zh: '已转司法确认', en: 'To judicial confirmation', ends: 'handed-over' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
    closed: { zh: '已结案', en: 'Closed', ends: 'refused' },
  },
  actions: {
    accept: step('受理', 'Accept', ['applied'], 'accepted', ['commission', 'clerk'], caseRules('第七十四条'), {
      issues: ['acceptance-notice'],
    }),
    'not-accept': step(
      '不予受理',
      'Do not accept',
      ['applied'],
      'not-accepted',
      ['commission', 'clerk'],
      caseRules('第七十四条'),
      {
        asks: form({
          ground: choice('理由', 'Ground', {
            late: '自协议生效之日起已超过十五日',
            relation: '请求确认劳动关系',
            confirmed: '法院已受理司法确认或者已作出',
            'one-side': '不是双方共同申请',
          }),
          reasons: text('说明', 'Reasons'),
        }),
        issues: ['refusal-notice'],
      },
    ),
    extend: step(
      '延长审查期限',
      'Extend the review',
      ['accepted'],
      'stay',
      ['commission', 'head'],
      caseRules('第七十六条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
        issues: ['extension-notice'],
        extends: 'review',
      },
    ),
    make: step(
      '制作调解书',
      'Make the mediation document',
      ['accepted'],
      'made',
      ['commission', 'arbitrator'],
      caseRules('第七十六条'),
      {
        asks: form({ confirmedTerms: list('调解书载明的内容', 'Terms of the document') }),
        issues: ['arbitral-mediation'],
      },
    ),
    refuse: step(
      '不予制作调解书',
      'Refuse the document',
      ['accepted'],
      'refused',
      ['commission', 'arbitrator'],
      caseRules('第七十八条'),
      {
        asks: form({
          ground: choice('理由', 'Ground', {
            'against-law': '违反法律、行政法规强制性规定',
            'harms-others': '损害国家、公共利益或者他人合法权益',
            evasive: '提供虚假材料或者恶意串通',
            unclear: '内容不明确，不能履行',
            unwilling: '违反自愿原则',
            other: '其他不能制作的情形',
          }),
          reasons: text('说明', 'Reasons'),
        }),
        issues: ['refusal-notice'],
      },
    ),
    serve: step('送达双方', 'Serve on both', ['made'], 'effective', ['clerk', 'officer'], caseRules('第七十六条'), {
      asks: form({ servedOn: dayField('双方签收日', 'Signed for by both on'), performBy: agreementFields.performBy }),
      issues: ['service-receipt'],
    }),
    ...enforceableSteps,
    'to-arbitration': step(
      '申请仲裁',
      'Apply for arbitration',
      ['refused', 'not-accepted'],
      'in-arbitration',
      ['applicant', 'respondent'],
      mediationLaw('第十五条'),
      {
        ...toldAndOthers,
        handsOver: {
          to: 'arbitration-intake',
          carries: { ...carriesDispute, ...carriesAgreement, toldOfLegalAid: 'toldOfLegalAid' },
        },
      },
    ),
    'to-confirmation': step(
      '改为共同申请司法确认',
      'Apply for judicial confirmation instead',
      ['refused', 'not-accepted'],
      'in-confirmation',
      ['applicant', 'respondent'],
      { instrument: 'civil-procedure-law', article: '第二百零五条' },
      {
        notAfter: 'ask-confirmation',
        handsOver: {
          to: 'judicial-confirmation',
          carries: { ...carriesDispute, ...carriesAgreement, jointly: 'jointly' },
        },
      },
    ),
    close: step('结案', 'Close', ['refused', 'not-accepted'], 'closed', ['clerk', 'officer'], caseRules('第七十八条')),
    withdraw: step(
      '撤回申请',
      'Withdraw',
      ['applied', 'accepted'],
      'withdrawn',
      ['applicant', 'respondent'],
      caseRules('第七十六条'),
    ),
  },
  clocks: {
    'apply-in-time': clock(
      '自协议生效十五日内申请',
      'Apply within fifteen days',
      'arbitral-review-application-days',
      'applicant',
      [['open', 'effectiveOn']],
      ['accept', 'not-accept', 'withdraw'],
    ),
    review: clock('审查', 'Review', 'arbitral-review-days', 'commission', ['accept'], ['make', 'refuse', 'withdraw'], {
      extension: 'arbitral-review-extension',
    }),
    'ask-confirmation': clock(
      '仍可申请司法确认',
      'Judicial confirmation still open',
      'judicial-confirmation-application-days',
      'applicant',
      [['open', 'effectiveOn']],
      ['to-confirmation', 'serve', 'to-arbitration', 'close', 'withdraw'],
    ),
    'ask-enforcement': enforcementClock([['serve', 'performBy']]),
  },
});
