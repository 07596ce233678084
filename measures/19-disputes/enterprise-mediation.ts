import { afterAgreementSteps, agreementClocks, agreementStates, arbitrationOpens } from '../after-agreement.ts';
import { agreementFields, carriesDisputeTold, disputeFields, toldOfLegalAid } from '../dispute-form.ts';
import { choice, dayField, form, line, list, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { mediationLaw, negotiationRules } from './citing.ts';

/** 企业劳动争议调解委员会调解 (企业劳动争议协商调解规定): equal numbers of both sides, fifteen days from acceptance. */
export const enterpriseMediation = procedure({
  slug: 'enterprise-mediation',
  sheet: ['DM-02'],
  measure: 'disputes',
  also: ['consultation'],
  departments: ['human-resources', 'trade-union'],
  title: { zh: '企业劳动争议调解委员会调解', en: 'Mediation by the committee of the enterprise' },
  purpose: {
    zh: '由职工代表和企业代表组成的调解委员会调解本企业的争议。',
    en: 'A committee of both sides mediates a dispute inside the enterprise.',
  },
  opens: {
    by: ['applicant', 'respondent', 'mediator'],
    classes: 'all',
    asks: form({
      ...disputeFields,
      way: choice('申请方式', 'Way', { written: '书面', oral: '口头', 'own-motion': '委员会主动调解' }),
      toldOfLegalAid,
    }),
    basis: negotiationRules('第二十二条'),
    issues: ['receipt'],
  },
  states: {
    applied: { zh: '已申请', en: 'Applied' },
    mediating: { zh: '调解中', en: 'Mediating' },
    ...agreementStates,
    refused: { zh: '不予受理', en: 'Not accepted' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
    ended: { zh: '不予受理，已告知其他途径', en: 'Not accepted, told of other routes', ends: 'refused' },
  },
  actions: {
    accept: step('受理', 'Accept', ['applied'], 'mediating', ['mediator'], negotiationRules('第二十二条'), {
      asks: form({
        bothAgree: mustBeYes('属于受理范围且双方同意调解', 'In scope, and both agree to mediate'),
        mediators: list('调解员', 'Mediators'),
      }),
      issues: ['acceptance-notice'],
    }),
    refuse: step('不予受理', 'Refuse', ['applied'], 'refused', ['mediator'], negotiationRules('第二十二条'), {
      asks: form({
        ground: choice('理由', 'Ground', { 'out-of-scope': '不属于受理范围', 'one-side': '一方不同意调解' }),
        reasons: text('说明', 'Reasons'),
      }),
      issues: ['refusal-notice'],
    }),
    mediate: step(
      '调解并记录',
      'Mediate and record',
      ['mediating'],
      'stay',
      ['mediator'],
      negotiationRules('第二十九条'),
      {
        asks: form({ record: text('调解记录', 'Record'), place: line('地点', 'Place').optional() }),
      },
    ),
    prolong: step(
      '双方同意延长',
      'Both agree to go on longer',
      ['mediating'],
      'stay',
      ['mediator'],
      negotiationRules('第二十九条'),
      {
        asks: form({
          bothConsent: mustBeYes('双方同意延长', 'Both consent'),
          agreedUntil: dayField('延长到', 'Until'),
        }),
        issues: ['extension-notice'],
      },
    ),
    agree: step('达成调解协议', 'Agree', ['mediating'], 'agreed', ['mediator'], negotiationRules('第二十七条'), {
      asks: form({
        ...agreementFields,
        signed: mustBeYes(
          '双方签名、调解员签名并加盖印章，一式三份',
          'Signed by both and the mediator, sealed, three copies',
        ),
      }),
      issues: ['mediation-agreement'],
    }),
    fail: step(
      '调解不成',
      'No agreement',
      ['mediating'],
      'failed',
      ['mediator', 'applicant', 'respondent'],
      negotiationRules('第二十九条'),
      { asks: form({ reasons: text('情况', 'What happened') }), issues: ['mediation-ended'] },
    ),
    'time-over': step(
      '期满未达成协议，视为调解不成',
      'Time over without agreement',
      ['mediating'],
      'failed',
      ['system'],
      negotiationRules('第二十九条'),
      { issues: ['mediation-ended'] },
    ),
    ...afterAgreementSteps,
    'refused-to-arbitration': step(
      '不予受理的，申请仲裁',
      'Not accepted: apply for arbitration',
      ['refused'],
      'in-arbitration',
      ['applicant', 'respondent'],
      mediationLaw('第十四条'),
      {
        issues: ['arbitration-application', 'evidence-list', 'calculation-sheet'],
        handsOver: { to: 'arbitration-intake', carries: carriesDisputeTold },
      },
    ),
    'waited-to-arbitration': step(
      '收到申请十五日未达成协议，申请仲裁',
      'Fifteen days without agreement: apply for arbitration',
      ['applied', 'mediating'],
      'in-arbitration',
      ['applicant', 'respondent'],
      mediationLaw('第十四条'),
      {
        issues: ['arbitration-application', 'evidence-list', 'calculation-sheet'],
        afterClock: 'arbitration-opens',
        handsOver: { to: 'arbitration-intake', carries: carriesDisputeTold },
      },
    ),
    end: step(
      '告知其他途径并结束',
      'Tell of other routes and end',
      ['refused'],
      'ended',
      ['mediator'],
      negotiationRules('第二十二条'),
    ),
    withdraw: step(
      '撤回申请',
      'Withdraw',
      ['applied', 'mediating'],
      'withdrawn',
      ['applicant'],
      negotiationRules('第二十九条'),
      {
        asks: form({ ownWill: mustBeYes('系本人真实意愿', 'Of my own free will') }),
      },
    ),
  },
  clocks: {
    accept: clock(
      '决定是否受理',
      'Decide on acceptance',
      'mediation-acceptance-days',
      'mediator',
      ['open'],
      ['accept', 'refuse', 'withdraw', 'waited-to-arbitration'],
    ),
    mediate: clock(
      '调解',
      'Mediate',
      'mediation-enterprise-days',
      'mediator',
      ['accept'],
      ['agree', 'fail', 'time-over', 'prolong', 'withdraw', 'waited-to-arbitration'],
      { onLapse: 'time-over' },
    ),
    'mediate-longer': clock(
      '双方同意的期限',
      'The time both agreed',
      { dayIn: 'agreedUntil' },
      'mediator',
      [['prolong', 'agreedUntil']],
      ['agree', 'fail', 'time-over', 'withdraw', 'waited-to-arbitration'],
      { onLapse: 'time-over' },
    ),
    ...arbitrationOpens,
    ...agreementClocks,
  },
});
