import { afterAgreementSteps, agreementClocks, agreementStates, arbitrationOpens } from '../after-agreement.ts';
import { agreementFields, carriesDisputeTold, disputeFields, toldOfLegalAid } from '../dispute-form.ts';
import { choice, choicesOf, dayField, form, line, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { interpretation2020, mediationLaw, oneStop } from './citing.ts';

/** 一站式调解中心的六个单位. */
const bodies = {
  'human-resources': '人力资源社会保障部门',
  court: '人民法院',
  justice: '司法行政部门',
  'trade-union': '工会',
  'commerce-federation': '工商业联合会',
  'enterprise-confederation': '企业联合会',
} as const;

/** 新就业形态劳动纠纷一站式调解 (人社厅发〔2024〕4号; 渝人社〔2024〕310号): one counter of six bodies, fifteen days from acceptance. */
export const oneStopMediation = procedure({
  slug: 'one-stop-mediation',
  sheet: ['DM-04'],
  measure: 'disputes',
  also: ['consultation'],
  departments: ['human-resources', 'court', 'justice', 'trade-union'],
  title: { zh: '新就业形态劳动纠纷一站式调解', en: 'One-stop mediation' },
  purpose: {
    zh: '报酬、奖惩、休息、职业伤害等纠纷，在一个窗口由六家单位联合调解。',
    en: 'Disputes on pay, rewards and penalties, rest or injury are mediated at one counter of six bodies.',
  },
  opens: {
    by: ['applicant', 'respondent', 'clerk'],
    classes: 'all',
    asks: form({ ...disputeFields, toldOfLegalAid }),
    basis: oneStop(),
    issues: ['receipt'],
  },
  states: {
    received: { zh: '已登记', en: 'Received' },
    routed: { zh: '已分派', en: 'Assigned to a body' },
    mediating: { zh: '调解中', en: 'Mediating' },
    ...agreementStates,
    'in-court': { zh: '已引导至民事诉讼', en: 'Guided to the civil route', ends: 'handed-over' },
    'in-inspection': { zh: '已转劳动保障监察', en: 'To the labour inspection', ends: 'handed-over' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    route: step(
      '分派调解单位',
      'Assign to a body',
      ['received', 'routed'],
      'routed',
      ['clerk', 'officer'],
      oneStop('工作机制'),
      {
        asks: form({ body: choice('调解单位', 'Body', bodies), reasons: text('说明', 'Reasons').optional() }),
      },
    ),
    accept: step('受理', 'Accept', ['received', 'routed'], 'mediating', ['clerk', 'officer', 'mediator'], oneStop(), {
      asks: form({
        mediator: line('调解员', 'Mediator'),
        bothAgree: mustBeYes('双方愿意调解', 'Both are willing to mediate'),
      }),
      issues: ['acceptance-notice'],
    }),
    'not-willing': step(
      '一方不愿调解',
      'One side is unwilling',
      ['received', 'routed', 'mediating'],
      'failed',
      ['clerk', 'officer', 'mediator', 'applicant', 'respondent'],
      oneStop('工作机制'),
      { asks: form({ reasons: text('说明', 'Reasons') }), issues: ['mediation-ended'] },
    ),
    mediate: step('调解并记录', 'Mediate and record', ['mediating'], 'stay', ['mediator'], oneStop(), {
      asks: form({ record: text('调解记录', 'Record'), heldOn: dayField('调解日', 'Held on') }),
    }),
    extend: step('双方同意延长', 'Both consent to an extension', ['mediating'], 'stay', ['mediator'], oneStop(), {
      asks: form({ bothConsent: mustBeYes('双方同意延长', 'Both consent') }),
      issues: ['extension-notice'],
      extends: 'mediate',
    }),
    agree: step('达成调解协议', 'Agree', ['mediating'], 'agreed', ['mediator'], oneStop(), {
      asks: form({
        ...agreementFields,
        signed: mustBeYes('双方签名，调解员签名并加盖印章', 'Signed by both and the mediator, and sealed'),
      }),
      issues: ['mediation-agreement'],
    }),
    fail: step('调解不成', 'No agreement', ['mediating'], 'failed', ['mediator'], oneStop('工作机制'), {
      asks: form({ reasons: text('情况', 'What happened') }),
      issues: ['mediation-ended'],
    }),
    'time-over': step('期满未达成协议', 'Time over without agreement', ['mediating'], 'failed', ['system'], oneStop(), {
      issues: ['mediation-ended'],
    }),
    ...afterAgreementSteps,
    'waited-to-arbitration': step(
      '收到申请十五日未达成协议，申请仲裁',
      'Fifteen days without agreement: apply for arbitration',
      ['received', 'routed', 'mediating'],
      'in-arbitration',
      ['applicant', 'respondent'],
      mediationLaw('第十四条'),
      {
        issues: ['arbitration-application', 'evidence-list', 'calculation-sheet'],
        afterClock: 'arbitration-opens',
        handsOver: { to: 'arbitration-intake', carries: carriesDisputeTold },
      },
    ),
    'to-court': step(
      '调解不成，引导民事诉讼',
      'Failed: guide to the civil route',
      ['failed', 'agreed'],
      'in-court',
      ['clerk', 'officer', 'mediator'],
      interpretation2020('第六条'),
      {
        asks: form({ whyCivil: text('走民事途径的理由', 'Why the civil route') }),
        handsOver: { to: 'civil-route-guidance', carries: { ...carriesDisputeTold, whyCivil: 'whyCivil' } },
      },
    ),
    'to-inspection': step(
      '欠薪等转劳动保障监察',
      'Pass a wage case to the labour inspection',
      ['received', 'routed', 'mediating', 'failed', 'agreed'],
      'in-inspection',
      ['clerk', 'officer', 'mediator'],
      oneStop('工作机制'),
      {
        asks: form({
          inspectionMatters: choicesOf('监察事项', 'Matters of inspection', {
            pay: '工资支付',
            'minimum-wage': '最低工资',
            hours: '工作时间和休息休假',
            contract: '劳动合同（书面协议）',
            'social-insurance': '社会保险',
          }),
          channel: choice('来源', 'Channel', { counter: '窗口', online: '网上' }),
        }),
        handsOver: {
          to: 'inspection-complaint',
          carries: {
            name: 'name',
            idNumber: 'idNumber',
            phone: 'phone',
            serviceAddress: 'serviceAddress',
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            respondentAddress: 'respondentAddress',
            respondentPhone: 'respondentPhone',
            matters: 'inspectionMatters',
            facts: 'facts',
            claims: 'claims',
            amountFen: 'amountFen',
            evidence: 'evidence',
            representatives: 'representatives',
            channel: 'channel',
            toldOfLegalAid: 'toldOfLegalAid',
          },
        },
      },
    ),
    withdraw: step('撤回申请', 'Withdraw', ['received', 'routed', 'mediating'], 'withdrawn', ['applicant'], oneStop(), {
      asks: form({ ownWill: mustBeYes('系本人真实意愿', 'Of my own free will') }),
    }),
  },
  clocks: {
    mediate: clock(
      '调解',
      'Mediate',
      'mediation-one-stop-days',
      'mediator',
      ['accept'],
      ['agree', 'fail', 'not-willing', 'time-over', 'waited-to-arbitration', 'to-inspection', 'withdraw'],
      { extension: 'mediation-one-stop-extension', onLapse: 'time-over' },
    ),
    ...arbitrationOpens,
    ...agreementClocks,
  },
});
