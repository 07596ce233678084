import { form } from '../form.ts';
import { clock, procedure } from '../procedure.ts';
import { acceptanceFields, applicationFields } from './arbitration-form.ts';
import { answeringSteps, countingSteps, sessionSteps } from './arbitration-hearing.steps.ts';
import { arbitrationPauses } from './arbitration-suspension.ts';
import { askLegalAid } from './asking-legal-aid.ts';
import { awardStates, awardSteps, endsAward, keepingClocks, stepsWhile } from './award-steps.ts';
import { mediationLaw } from './citing.ts';

const live = ['accepted', 'answering', 'session-set', 'out-to-mediator', 'heard', 'settlement-made'] as const;

/** Steps that set the forty-five days off anew, and those that end them. */
type Counted =
  | 'take-transferred'
  | 'complete-papers'
  | 'add-party'
  | 'accept-changed-claims'
  | 'accept-counterclaim'
  | 'transfer-case'
  | (typeof endsAward)[number];

/** 仲裁审理裁决, ordinary procedure: from acceptance to the awards served (调解仲裁法 第三十条至第五十条; 办案规则). */
export const arbitrationHearing = procedure({
  slug: 'arbitration-hearing',
  sheet: ['AR-02'],
  measure: 'disputes',
  departments: ['human-resources'],
  title: { zh: '仲裁审理和裁决', en: 'Arbitration hearing and award' },
  purpose: {
    zh: '受理后组庭、答辩、开庭、调解，四十五日内裁决；终局和非终局分别制作裁决书。',
    en: 'After acceptance: tribunal, reply, session, mediation and an award in forty-five days, final and non-final parts apart.',
  },
  opens: {
    by: ['commission', 'clerk'],
    classes: 'all',
    asks: form({ ...applicationFields, ...acceptanceFields }),
    basis: mediationLaw('第三十条'),
  },
  states: {
    accepted: { zh: '已受理', en: 'Accepted' },
    answering: { zh: '答辩期', en: 'Answering' },
    'out-to-mediator': { zh: '委托调解中', en: 'Out to a mediator' },
    ...awardStates,
    transferred: { zh: '已移送', en: 'Transferred', ends: 'handed-over' },
  },
  actions: {
    ...answeringSteps,
    ...sessionSteps,
    ...countingSteps,
    ...awardSteps,
    ...stepsWhile(live),
    'ask-legal-aid': askLegalAid(live),
  },
  clocks: {
    'serve-copy': clock(
      '送达申请书副本',
      'Serve the application',
      'arbitration-copy-days',
      'clerk',
      [['open', 'acceptedOn']],
      ['serve-copy', 'transfer-case'],
    ),
    'form-tribunal': clock(
      '组庭并通知',
      'Form the tribunal',
      'arbitration-tribunal-days',
      'commission',
      [['open', 'acceptedOn']],
      ['form-tribunal', 'transfer-case'],
    ),
    reply: clock(
      '答辩',
      'Reply',
      'arbitration-reply-days',
      'respondent',
      [['serve-copy', 'servedOn']],
      ['reply', 'transfer-case'],
    ),
    'forward-reply': clock(
      '送达答辩书副本',
      'Forward the reply',
      'arbitration-reply-forwarding-days',
      'clerk',
      [['reply', 'replyReceivedOn']],
      ['forward-reply'],
    ),
    'decide-counterclaim': clock(
      '决定是否受理反申请',
      'Decide on the counterclaim',
      'arbitration-counterclaim-days',
      'commission',
      ['counterclaim'],
      ['accept-counterclaim', 'refuse-counterclaim'],
    ),
    'decide-challenge': clock(
      '作出回避决定',
      'Decide on the challenge',
      'arbitration-challenge-days',
      'commission',
      ['challenge'],
      ['decide-challenge'],
    ),
    'session-notice': clock(
      '开庭五日前通知',
      'Notice before the session',
      'arbitration-session-notice-days',
      'clerk',
      [['set-session', 'sessionOn']],
      ['serve-session-notice', 'postpone'],
      { kind: 'before' },
    ),
    'ask-postponement': clock(
      '开庭三日前请求延期',
      'Ask to postpone before the session',
      'arbitration-postponement-days',
      'applicant',
      [['set-session', 'sessionOn']],
      ['ask-postponement', 'postpone', 'hold-session', 'treat-as-withdrawn'],
      { kind: 'before' },
    ),
    'out-mediation': clock(
      '委托调解',
      'Mediation out of the tribunal',
      'arbitration-out-mediation-days',
      'mediator',
      [['send-to-mediator', 'consentedOn']],
      ['mediator-failed', 'mediator-settled'],
      { onLapse: 'mediator-failed' },
    ),
    award: clock<Counted>(
      '裁决',
      'Award',
      'arbitration-award-days',
      'arbitrator',
      [
        ['open', 'acceptedOn'],
        ['take-transferred', 'arrivedOn'],
        ['complete-papers', 'completedOn'],
        'add-party',
        'accept-changed-claims',
        'accept-counterclaim',
      ],
      [...endsAward, 'transfer-case'],
      { extension: 'arbitration-award-extension', pausedBy: 'all', onLapse: 'court-opened', warns: [10, 5, 3, 1] },
    ),
    ...keepingClocks,
  },
  pauses: arbitrationPauses,
});
