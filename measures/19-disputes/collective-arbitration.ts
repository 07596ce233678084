import { choice, count, dayField, flag, form, line, list, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { acceptanceFields, applicationFields, collectiveGround, reasonsField } from './arbitration-form.ts';
import { arbitrationPauses } from './arbitration-suspension.ts';
import { askLegalAid } from './asking-legal-aid.ts';
import { awardStates, awardSteps, endsAward, keepingClocks, stepsWhile } from './award-steps.ts';
import { caseRules, mediationLaw, policy } from './citing.ts';

const live = ['accepted', 'notified', 'session-set', 'heard', 'settlement-made'] as const;
const collective = caseRules('第六十二条至第六十七条');

/** 集体劳动人事争议 (办案规则 第六十二条至第六十七条; 调解仲裁法 第七条): priority, three arbitrators, three to five representatives, one notice. */
export const collectiveArbitration = procedure({
  slug: 'collective-arbitration',
  sheet: ['AR-04'],
  measure: 'disputes',
  departments: ['human-resources', 'trade-union'],
  title: { zh: '集体争议仲裁', en: 'Collective arbitration' },
  purpose: {
    zh: '十人以上有共同请求，或者因履行集体合同发生的争议，优先立案、优先审理。',
    en: 'Ten workers or more with one claim, or a collective contract: taken and heard first.',
  },
  opens: {
    by: ['representatives', 'union', 'applicant', 'clerk'],
    classes: 'all',
    asks: form({
      ...applicationFields,
      collectiveGround,
      workers: count('劳动者人数', 'Workers', 1),
      representatives: list('推举的代表（三至五人）', 'Three to five representatives', 3).max(5),
      filedOn: dayField('收到申请日', 'Papers received on'),
    }),
    basis: collective,
    issues: ['receipt'],
  },
  states: {
    received: { zh: '已收件', en: 'Papers received' },
    'court-open': { zh: '逾期未决定，可以起诉', en: 'No decision in time: the court is open' },
    accepted: { zh: '已受理', en: 'Accepted' },
    notified: { zh: '已一次性通知', en: 'The one notice is served' },
    ...awardStates,
    rejected: { zh: '不予受理', en: 'Not accepted', ends: 'refused' },
    'in-court': { zh: '已起诉', en: 'Sued', ends: 'handed-over' },
  },
  actions: {
    accept: step('受理', 'Accept', ['received', 'court-open'], 'accepted', ['commission', 'clerk'], collective, {
      asks: form(acceptanceFields),
      issues: ['acceptance-notice'],
    }),
    reject: step('不予受理', 'Refuse', ['received', 'court-open'], 'rejected', ['commission'], collective, {
      asks: form({
        ground: choice('理由', 'Ground', {
          'out-of-scope': '不属于受理范围',
          'no-respondent': '没有明确的被申请人',
          'not-collective': '不是集体争议，应分别申请',
        }),
        reasons: reasonsField,
      }),
      issues: ['refusal-notice'],
    }),
    silent: step(
      '逾期未决定，可以起诉',
      'No decision in time: the court is open',
      ['received'],
      'court-open',
      ['system'],
      mediationLaw('第二十九条'),
    ),
    sue: step(
      '登记起诉',
      'Enter the suit',
      ['court-open'],
      'in-court',
      ['applicant', 'representatives', 'court'],
      mediationLaw('第二十九条'),
      {
        asks: form({ suedOn: dayField('起诉日', 'Sued on'), court: line('受诉法院', 'Court') }),
      },
    ),
    'one-notice': step(
      '一次性通知组庭、答辩、举证和开庭',
      'One notice: tribunal, reply, evidence, session',
      ['accepted'],
      'notified',
      ['commission', 'clerk'],
      collective,
      {
        asks: form({
          members: list('三名仲裁员', 'Three arbitrators', 3).max(3),
          servedOn: dayField('送达日', 'Served on'),
          replyBy: dayField('答辩期限', 'Reply by'),
          evidenceBy: dayField('举证期限', 'Evidence by'),
          sessionOn: dayField('开庭日', 'Session on'),
        }),
        issues: ['acceptance-notice', 'response-notice', 'tribunal-notice', 'session-notice'],
      },
    ),
    reply: step('答辩', 'Reply', ['notified', 'session-set'], 'stay', ['respondent', 'clerk'], collective, {
      asks: form({ statement: text('答辩意见', 'Reply') }),
    }),
    'hand-in-evidence': step(
      '举证',
      'Hand in evidence',
      ['notified', 'session-set'],
      'stay',
      ['applicant', 'representatives', 'respondent', 'clerk'],
      collective,
      {
        asks: form({ handedIn: list('证据', 'Evidence') }),
      },
    ),
    conciliate: step(
      '会同工会、主管部门协商调解',
      'Conciliate with the union and the authority',
      ['notified', 'session-set', 'heard'],
      'stay',
      ['commission', 'union'],
      policy,
      {
        asks: form({
          record: text('调解情况', 'How it went'),
          withUnion: flag('工会参加', 'The union took part'),
          withGovernment: flag('主管部门参加', 'The authority took part'),
        }),
      },
    ),
    'confirm-session': step(
      '到期开庭准备',
      'Ready for the session',
      ['notified'],
      'session-set',
      ['arbitrator', 'clerk'],
      collective,
      {
        asks: form({ place: line('地点', 'Place') }),
      },
    ),
    'replace-representative': step(
      '更换代表',
      'Replace a representative',
      ['received', 'accepted', 'notified', 'session-set', 'heard'],
      'stay',
      ['representatives', 'applicant', 'clerk'],
      mediationLaw('第七条'),
      {
        asks: form({ representatives: list('推举的代表（三至五人）', 'Three to five representatives', 3).max(5) }),
      },
    ),
    ...awardSteps,
    ...stepsWhile(live),
    extend: step('批准延长审理期限', 'Approve a longer time', live, 'stay', ['head'], caseRules('第四十五条'), {
      asks: form({ reasons: text('延长理由', 'Reasons') }),
      issues: ['extension-notice'],
      extends: 'award',
    }),
    'ask-legal-aid': askLegalAid(live),
  },
  clocks: {
    accept: clock(
      '决定是否受理',
      'Decide on acceptance',
      'arbitration-collective-acceptance-days',
      'commission',
      [['open', 'filedOn']],
      ['accept', 'reject', 'silent'],
      {
        onLapse: 'silent',
      },
    ),
    'one-notice': clock(
      '一次性通知',
      'The one notice',
      'arbitration-collective-notice-days',
      'commission',
      [['accept', 'acceptedOn']],
      ['one-notice'],
    ),
    reply: clock('答辩', 'Reply', { dayIn: 'replyBy' }, 'respondent', ['one-notice'], ['reply']),
    evidence: clock(
      '举证',
      'Hand in evidence',
      { dayIn: 'evidenceBy' },
      'applicant',
      ['one-notice'],
      ['hand-in-evidence'],
    ),
    award: clock('裁决', 'Award', 'arbitration-award-days', 'arbitrator', [['accept', 'acceptedOn']], endsAward, {
      extension: 'arbitration-award-extension',
      pausedBy: 'all',
      onLapse: 'court-opened',
      warns: [10, 5, 3, 1],
    }),
    ...keepingClocks,
  },
  pauses: arbitrationPauses,
});
