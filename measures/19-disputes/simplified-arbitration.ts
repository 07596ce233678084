import { choice, dayField, flag, form, line, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import {
  acceptanceFields,
  applicationFields,
  carriesAccepted,
  reasonsField,
  simplifiedGround,
} from './arbitration-form.ts';
import { arbitrationPauses } from './arbitration-suspension.ts';
import { askLegalAid } from './asking-legal-aid.ts';
import { awardStates, awardSteps, endsAward, keepingClocks, stepsWhile } from './award-steps.ts';
import { caseRules, mediationLaw } from './citing.ts';

const live = ['accepted', 'answering', 'session-set', 'heard', 'settlement-made'] as const;
const simplified = caseRules('第五十六条至第六十一条');

/** 简易处理 (办案规则 第五十六条至第六十一条): one arbitrator, simple ways of notice, the forty-five days still from acceptance. */
export const simplifiedArbitration = procedure({
  slug: 'simplified-arbitration',
  sheet: ['AR-03'],
  measure: 'disputes',
  departments: ['human-resources'],
  title: { zh: '仲裁简易处理', en: 'Simplified arbitration' },
  purpose: {
    zh: '事实清楚、数额不大或者双方同意的案件，一名仲裁员简便快速处理。',
    en: 'Clear or small cases, or where both agree: one arbitrator, quickly.',
  },
  opens: {
    by: ['commission', 'clerk'],
    classes: 'all',
    asks: form({
      ...applicationFields,
      ...acceptanceFields,
      simplifiedGround,
      notExcluded: mustBeYes(
        '不涉及国家、社会公共利益，没有重大影响，被申请人不是下落不明',
        'No public interest, no major effect, the respondent is not missing',
      ),
    }),
    basis: simplified,
  },
  states: {
    accepted: { zh: '已受理', en: 'Accepted' },
    answering: { zh: '答辩期', en: 'Answering' },
    ...awardStates,
    'to-ordinary': { zh: '已转普通程序', en: 'Turned to ordinary', ends: 'handed-over' },
  },
  actions: {
    'serve-copy': step(
      '送达申请书副本',
      'Serve the application',
      ['accepted'],
      'answering',
      ['clerk', 'arbitrator'],
      simplified,
      {
        asks: form({
          servedOn: dayField('被申请人收到日', 'Received on'),
          way: choice('送达方式', 'Way of service', {
            direct: '直接送达',
            phone: '电话',
            sms: '短信',
            email: '电子邮件',
            posted: '邮寄',
          }),
          confirmed: flag('受送达人已确认收到', 'Confirmed by the receiver'),
          replyBy: dayField(
            '经被申请人同意缩短的答辩期限',
            'Shorter time to reply, with the respondent’s consent',
          ).optional(),
        }),
        issues: ['response-notice'],
      },
    ),
    'name-arbitrator': step(
      '指定一名仲裁员并通知',
      'Name one arbitrator',
      ['accepted', 'answering'],
      'stay',
      ['commission', 'head'],
      mediationLaw('第三十二条'),
      {
        asks: form({ arbitrator: line('仲裁员', 'Arbitrator') }),
        issues: ['tribunal-notice'],
      },
    ),
    reply: step('答辩', 'Reply', ['answering', 'session-set'], 'stay', ['respondent', 'clerk'], simplified, {
      asks: form({ statement: text('答辩意见', 'Reply') }),
    }),
    'set-session': step(
      '确定开庭日并通知',
      'Set the session and tell',
      ['accepted', 'answering'],
      'session-set',
      ['arbitrator', 'clerk'],
      simplified,
      {
        asks: form({ sessionOn: dayField('开庭日', 'Session on'), place: line('地点（线上）', 'Place') }),
        issues: ['session-notice'],
      },
    ),
    ...awardSteps,
    ...stepsWhile(live),
    'turn-to-ordinary': step(
      '转为普通程序',
      'Turn to the ordinary procedure',
      ['accepted', 'answering', 'session-set', 'heard'],
      'to-ordinary',
      ['commission', 'arbitrator'],
      simplified,
      {
        asks: form({ reasons: reasonsField }),
        issues: ['tribunal-notice'],
        notAfter: 'award',
        handsOver: { to: 'arbitration-hearing', carries: carriesAccepted },
      },
    ),
    'ask-legal-aid': askLegalAid(live),
  },
  clocks: {
    'serve-copy': clock(
      '送达申请书副本',
      'Serve the application',
      'arbitration-copy-days',
      'clerk',
      [['open', 'acceptedOn']],
      ['serve-copy', 'set-session', 'turn-to-ordinary'],
    ),
    'name-arbitrator': clock(
      '指定仲裁员并通知',
      'Name the arbitrator',
      'arbitration-tribunal-days',
      'commission',
      [['open', 'acceptedOn']],
      ['name-arbitrator', 'turn-to-ordinary'],
    ),
    reply: clock(
      '答辩',
      'Reply',
      'arbitration-reply-days',
      'respondent',
      [['serve-copy', 'servedOn']],
      ['reply', 'turn-to-ordinary'],
    ),
    'reply-shortened': clock(
      '经同意缩短的答辩期限',
      'Shortened time to reply',
      { dayIn: 'replyBy' },
      'respondent',
      [['serve-copy', 'replyBy']],
      ['reply', 'turn-to-ordinary'],
    ),
    award: clock<(typeof endsAward)[number] | 'turn-to-ordinary'>(
      '裁决',
      'Award',
      'arbitration-award-days',
      'arbitrator',
      [['open', 'acceptedOn']],
      [...endsAward, 'turn-to-ordinary'],
      {
        pausedBy: 'all',
        onLapse: 'court-opened',
        warns: [10, 5, 3, 1],
      },
    ),
    ...keepingClocks,
  },
  pauses: arbitrationPauses,
});
