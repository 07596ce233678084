import { agreementFields, carriesAgreement, carriesDispute, disputeFields, toldOfLegalAid } from '../dispute-form.ts';
import { choice, dayField, form, line, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { civilProcedure, interpretation2020, mediationLaw } from './citing.ts';
import { enforceableStates, enforceableSteps, enforcementClock } from './enforcement.ts';

const confirmation = (article: string) => ({ instrument: 'judicial-confirmation-rules', article });

/** 司法确认 (民事诉讼法 第二百零五条; 法释〔2011〕5号): what the court does is entered by its liaison. */
export const judicialConfirmation = procedure({
  slug: 'judicial-confirmation',
  sheet: ['DM-06'],
  measure: 'disputes',
  departments: ['court'],
  title: { zh: '调解协议司法确认', en: 'Judicial confirmation of an agreement' },
  purpose: {
    zh: '双方自调解协议生效之日起三十日内共同请人民法院确认，不收费。',
    en: 'Within thirty days both sides ask the court to confirm their agreement, free of charge.',
  },
  opens: {
    by: ['applicant', 'respondent', 'mediator'],
    classes: 'all',
    asks: form({
      ...disputeFields,
      ...agreementFields,
      jointly: mustBeYes('双方共同申请', 'Both parties apply'),
      court: line('受理法院', 'Court').optional(),
    }),
    basis: civilProcedure('第二百零五条'),
    issues: ['judicial-confirmation-application'],
  },
  states: {
    prepared: { zh: '申请书已备好', en: 'Application prepared' },
    submitted: { zh: '已提交法院', en: 'Submitted to the court' },
    accepted: { zh: '法院已受理', en: 'Accepted' },
    ...enforceableStates,
    refused: { zh: '不予确认（不予受理）', en: 'Not confirmed, or not accepted' },
    'in-arbitration': { zh: '已转仲裁', en: 'To arbitration', ends: 'handed-over' },
    'in-court': { zh: '已起诉', en: 'Sued', ends: 'handed-over' },
    changed: { zh: '双方已变更协议', en: 'Agreement changed', ends: 'settled' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    submit: step(
      '提交法院',
      'Submit to the court',
      ['prepared'],
      'submitted',
      ['applicant', 'respondent', 'mediator'],
      civilProcedure('第二百零五条'),
      {
        asks: form({
          submittedOn: dayField('法院收到日', 'Received by the court on'),
          court: line('受理法院（当事人或者调解组织所在地）', 'Court at the seat of a party or of the body'),
        }),
        notAfter: 'apply-in-time',
      },
    ),
    accept: step(
      '登记法院受理',
      'Enter that the court accepted',
      ['submitted'],
      'accepted',
      ['court'],
      confirmation('第四条'),
      {
        asks: form({ acceptedOn: dayField('受理日', 'Accepted on'), courtNumber: line('案号', 'Case number') }),
      },
    ),
    'not-accept': step(
      '登记法院不予受理',
      'Enter that the court did not accept',
      ['submitted'],
      'refused',
      ['court'],
      confirmation('第四条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
    extend: step('登记延长', 'Enter the extension', ['accepted'], 'stay', ['court'], confirmation('第五条'), {
      asks: form({ reasons: text('理由', 'Reasons') }),
      extends: 'decide',
    }),
    confirm: step(
      '登记裁定有效',
      'Enter that it is confirmed',
      ['accepted'],
      'effective',
      ['court'],
      civilProcedure('第二百零五条'),
      {
        asks: form({
          ruledOn: dayField('裁定日', 'Ruled on'),
          ruling: line('裁定书文号', 'Number of the ruling'),
          performBy: agreementFields.performBy,
        }),
      },
    ),
    refuse: step(
      '登记裁定驳回',
      'Enter that it is not confirmed',
      ['accepted'],
      'refused',
      ['court'],
      civilProcedure('第二百零五条'),
      {
        asks: form({
          ruledOn: dayField('裁定日', 'Ruled on'),
          ground: choice('理由', 'Ground', {
            'against-law': '违反强制性规定',
            'harms-others': '损害国家、社会公共利益或者他人合法权益',
            unwilling: '违反自愿原则',
            unclear: '内容不明确',
            other: '其他不能确认的情形',
          }),
        }),
      },
    ),
    ...enforceableSteps,
    change: step(
      '双方变更协议',
      'Change the agreement',
      ['refused'],
      'changed',
      ['applicant', 'respondent', 'mediator'],
      civilProcedure('第二百零五条'),
      {
        asks: form({ ...agreementFields }),
        issues: ['mediation-agreement'],
      },
    ),
    sue: step(
      '登记起诉',
      'Enter the suit',
      ['refused'],
      'in-court',
      ['applicant', 'respondent', 'court'],
      interpretation2020('第六条'),
      {
        asks: form({ suedOn: dayField('起诉日', 'Sued on') }),
      },
    ),
    'to-arbitration': step(
      '申请仲裁',
      'Apply for arbitration',
      ['refused'],
      'in-arbitration',
      ['applicant', 'respondent'],
      mediationLaw('第十五条'),
      {
        asks: form({ toldOfLegalAid }),
        issues: ['arbitration-application', 'evidence-list', 'calculation-sheet'],
        handsOver: {
          to: 'arbitration-intake',
          carries: { ...carriesDispute, ...carriesAgreement, toldOfLegalAid: 'toldOfLegalAid' },
        },
      },
    ),
    withdraw: step(
      '撤回申请',
      'Withdraw',
      ['prepared', 'submitted', 'accepted'],
      'withdrawn',
      ['applicant', 'respondent'],
      civilProcedure('第二百零五条'),
    ),
  },
  clocks: {
    'apply-in-time': clock(
      '自协议生效三十日内申请',
      'Apply within thirty days',
      'judicial-confirmation-application-days',
      'applicant',
      [['open', 'effectiveOn']],
      ['submit', 'withdraw'],
      { warns: [7, 3, 1] },
    ),
    accept: clock(
      '法院决定是否受理',
      'The court decides on acceptance',
      'judicial-confirmation-acceptance-days',
      'court',
      [['submit', 'submittedOn']],
      ['accept', 'not-accept', 'withdraw'],
    ),
    decide: clock(
      '法院作出决定',
      'The court decides',
      'judicial-confirmation-days',
      'court',
      [['accept', 'acceptedOn']],
      ['confirm', 'refuse', 'withdraw'],
      {
        extension: 'judicial-confirmation-extension',
      },
    ),
    'ask-enforcement': enforcementClock([['confirm', 'performBy']]),
  },
});
