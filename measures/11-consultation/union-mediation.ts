import { afterAgreementSteps, agreementClocks, agreementStates, arbitrationOpens } from '../after-agreement.ts';
import { agreementFields, carriesDisputeTold, disputeFields, toldOfLegalAid } from '../dispute-form.ts';
import { choice, dayField, flag, form, line, mustBeYes, text } from '../form.ts';
import { procedure, step } from '../procedure.ts';

const people = (article: string) => ({ instrument: 'peoples-mediation-law', article });
const policy = { instrument: 'county-policy', article: '（十一）' } as const;

/** 工会劳动争议纠纷人民调解 (人民调解法; 政策（十一）): at once, free, no limit in law; no mediation once a side clearly refuses. */
export const unionMediation = procedure({
  slug: 'union-mediation',
  sheet: ['DM-03'],
  measure: 'consultation',
  also: ['disputes'],
  departments: ['trade-union', 'justice'],
  title: { zh: '工会劳动争议纠纷人民调解', en: 'Union people’s mediation' },
  purpose: {
    zh: '工会劳动争议纠纷人民调解委员会免费调解，可以申请，也可以主动调解。',
    en: 'The union’s people’s mediation committee mediates free of charge, on request or of its own motion.',
  },
  opens: {
    by: ['applicant', 'respondent', 'mediator', 'union'],
    classes: 'all',
    asks: form({
      ...disputeFields,
      ownMotion: flag('主动调解', 'Of its own motion').optional(),
      toldOfLegalAid,
    }),
    basis: people('第十七条'),
    issues: ['receipt'],
  },
  states: {
    received: { zh: '已登记', en: 'Received' },
    mediating: { zh: '调解中', en: 'Mediating' },
    ...agreementStates,
    'in-one-stop': { zh: '已转一站式调解', en: 'To one-stop mediation', ends: 'handed-over' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
    closed: { zh: '已告知其他途径并结案', en: 'Told of other routes, closed', ends: 'ended' },
  },
  actions: {
    begin: step(
      '指定调解员，开始调解',
      'Name a mediator and begin',
      ['received'],
      'mediating',
      ['mediator', 'union'],
      people('第十七条'),
      {
        asks: form({
          mediator: line('调解员', 'Mediator'),
          nobodyRefuses: mustBeYes('没有一方明确拒绝调解', 'No side clearly refuses'),
        }),
        issues: ['acceptance-notice'],
      },
    ),
    refused: step(
      '一方明确拒绝，不调解',
      'One side clearly refuses: no mediation',
      ['received', 'mediating'],
      'failed',
      ['mediator', 'applicant', 'respondent'],
      people('第十七条'),
      {
        asks: form({ who: choice('拒绝的一方', 'Who refuses', { worker: '劳动者', enterprise: '单位' }) }),
        issues: ['mediation-ended'],
      },
    ),
    mediate: step('调解并记录', 'Mediate and record', ['mediating'], 'stay', ['mediator'], policy, {
      asks: form({ record: text('调解记录', 'Record'), heldOn: dayField('调解日', 'Held on') }),
    }),
    agree: step('达成调解协议', 'Agree', ['mediating'], 'agreed', ['mediator'], people('第三十三条'), {
      asks: form({ ...agreementFields, form: choice('协议形式', 'Form', { written: '书面', oral: '口头并记录' }) }),
      issues: ['mediation-agreement'],
    }),
    fail: step(
      '调解不成，告知其他途径',
      'No agreement: tell of other routes',
      ['mediating'],
      'failed',
      ['mediator'],
      people('第十七条'),
      {
        asks: form({ reasons: text('情况', 'What happened') }),
        issues: ['mediation-ended'],
      },
    ),
    ...afterAgreementSteps,
    'to-one-stop': step(
      '转一站式调解',
      'Pass to one-stop mediation',
      ['received', 'failed'],
      'in-one-stop',
      ['mediator', 'union', 'applicant'],
      policy,
      {
        handsOver: { to: 'one-stop-mediation', carries: carriesDisputeTold },
      },
    ),
    'waited-to-arbitration': step(
      '收到申请十五日未达成协议，申请仲裁',
      'Fifteen days without agreement: apply for arbitration',
      ['received', 'mediating'],
      'in-arbitration',
      ['applicant', 'respondent'],
      { instrument: 'mediation-arbitration-law', article: '第十四条' },
      {
        issues: ['arbitration-application', 'evidence-list', 'calculation-sheet'],
        afterClock: 'arbitration-opens',
        handsOver: { to: 'arbitration-intake', carries: carriesDisputeTold },
      },
    ),
    close: step('结案', 'Close', ['failed'], 'closed', ['mediator'], people('第十七条'), {
      asks: form({ toldOfRoutes: mustBeYes('已告知仲裁、诉讼等途径', 'Told of arbitration and court') }),
    }),
    withdraw: step('撤回申请', 'Withdraw', ['received', 'mediating'], 'withdrawn', ['applicant'], people('第十七条')),
  },
  clocks: { ...arbitrationOpens, ...agreementClocks },
});
