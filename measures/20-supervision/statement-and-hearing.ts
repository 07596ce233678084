import {
  choice,
  dayField,
  files,
  flag,
  form,
  instantField,
  line,
  list,
  money,
  mustBeYes,
  person,
  respondentFields,
  text,
} from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { chongqing, penalty } from './citations.ts';

/** 陈述申辩与听证 (行政处罚法 第四十四条、第四十五条、第六十三条、第六十四条; 重庆市劳动保障监察条例 第三十三条; 重庆市行政处罚听证程序规定). */
export const statementAndHearing = procedure({
  slug: 'statement-and-hearing',
  sheet: ['LI-07'],
  measure: 'supervision',
  departments: ['human-resources'],
  title: { zh: '陈述申辩与听证', en: 'Statement and hearing' },
  purpose: {
    zh: '作出处罚前，当事人可以陈述、申辩，够得上的可以要求听证；听证由没有参加调查的人主持。',
    en: 'Before a penalty the party may state its case or, where it is weighty enough, have a hearing, presided over by somebody who did not investigate.',
  },
  opens: {
    by: ['officer', 'respondent'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      intended: text('拟作出的决定', 'Intended decision'),
      fineFen: money('拟罚款金额', 'Intended fine').optional(),
      receivedOn: dayField('当事人收到事先告知日', 'Prior notice received on'),
      // 公民五千元以上、单位五万元以上 (重庆市行政处罚听证程序规定).
      hearingDue: flag('属于应当告知听证权利的处罚', 'A penalty with a right to be heard').optional(),
    }),
    basis: penalty('第四十四条'),
    issues: ['prior-notice'],
  },
  states: {
    notified: { zh: '已告知权利', en: 'Told of the rights' },
    stated: { zh: '已陈述、申辩', en: 'Case stated' },
    asked: { zh: '已要求听证', en: 'Hearing asked for' },
    set: { zh: '已通知听证', en: 'Hearing set' },
    held: { zh: '已举行听证', en: 'Hearing held' },
    reviewed: { zh: '陈述申辩已复核', en: 'Statement reviewed', ends: 'decided' },
    reported: { zh: '已提出听证报告', en: 'Report of the hearing made', ends: 'decided' },
    waived: { zh: '逾期未提出，视为放弃', en: 'Nothing asked in time: waived', ends: 'lapsed' },
    ended: { zh: '听证终止（撤回或者无故缺席）', en: 'Hearing ended, withdrawn or absent', ends: 'ended' },
  },
  actions: {
    state: step(
      '提出陈述、申辩',
      'State its case',
      ['notified'],
      'stated',
      ['respondent', 'officer'],
      penalty('第四十五条'),
      {
        asks: form({
          statement: text('陈述申辩意见', 'Statement'),
          proof: files('证据材料', 'Evidence').optional(),
        }),
        issues: ['inquiry-record'],
        notAfter: 'ask',
      },
    ),
    ask: step(
      '要求听证',
      'Ask for a hearing',
      ['notified', 'stated'],
      'asked',
      ['respondent', 'officer'],
      penalty('第六十四条第一项'),
      {
        asks: form({
          askedOn: dayField('提出日', 'Asked on'),
          agents: list('代理人（一至二人）', 'Agents, one or two', 0).max(2),
        }),
        issues: ['receipt'],
        notAfter: 'ask',
      },
    ),
    waive: step('视为放弃', 'Waived by silence', ['notified'], 'waived', ['system'], chongqing('第三十三条'), {
      afterClock: 'ask',
    }),
    review: step(
      '复核陈述、申辩',
      'Review the statement',
      ['stated'],
      'reviewed',
      ['officer', 'legal-reviewer'],
      penalty('第四十五条'),
      {
        asks: form({
          adopted: choice('采纳情况', 'Adopted', { all: '采纳', part: '部分采纳', none: '不采纳' }),
          reasons: text('理由', 'Reasons'),
          notHeavier: mustBeYes('没有因陈述、申辩给予更重的处罚', 'Not made heavier because of the statement'),
        }),
      },
    ),
    investigated: step(
      '登记案件调查人员',
      'Enter who investigated',
      ['notified', 'stated', 'asked'],
      'stay',
      ['inspector'],
      penalty('第六十四条'),
      { asks: form({ investigators: list('调查人员', 'Investigators') }) },
    ),
    set: step('通知举行听证', 'Set the hearing', ['asked'], 'set', ['presider'], penalty('第六十四条第二项'), {
      asks: form({
        hearingOn: dayField('听证日', 'Day of the hearing'),
        hearingAt: instantField('听证时间', 'Time of the hearing').optional(),
        place: line('地点', 'Place'),
        presiderName: person('主持人', 'Presider'),
        open: choice('是否公开', 'In public', {
          yes: '公开',
          secrets: '涉及国家秘密、商业秘密',
          privacy: '涉及个人隐私',
        }),
      }),
      issues: ['hearing-notice'],
      notBy: ['investigated'],
    }),
    challenge: step(
      '申请主持人回避',
      'Challenge the presider',
      ['set'],
      'asked',
      ['respondent'],
      penalty('第六十四条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
    serve: step(
      '送达听证通知',
      'Serve the notice of hearing',
      ['set'],
      'stay',
      ['officer'],
      penalty('第六十四条第二项'),
      {
        asks: form({ servedOn: dayField('送达日', 'Served on') }),
        issues: ['service-receipt'],
      },
    ),
    hold: step('举行听证', 'Hold the hearing', ['set'], 'held', ['presider'], penalty('第六十四条'), {
      asks: form({
        present: list('到场人员', 'Who was there'),
        record: text('听证笔录要点', 'Record'),
        signed: mustBeYes('笔录经核对无误后签字或者盖章', 'Record checked and signed'),
      }),
      issues: ['hearing-record'],
      notBy: ['investigated'],
    }),
    report: step('提出听证报告', 'Report on the hearing', ['held'], 'reported', ['presider'], penalty('第六十四条'), {
      asks: form({ opinion: text('听证意见', 'Opinion') }),
    }),
    end: step('终止听证', 'End the hearing', ['asked', 'set'], 'ended', ['presider'], penalty('第六十四条'), {
      asks: form({
        endedBecause: choice('终止情形', 'Why', { withdrawn: '撤回要求', absent: '无正当理由不到场或者中途退场' }),
      }),
    }),
  },
  clocks: {
    ask: clock(
      '陈述、申辩或者要求听证',
      'State its case or ask for a hearing',
      'penalty-hearing-request-days',
      'respondent',
      [['open', 'receivedOn']],
      ['state', 'ask', 'waive'],
      { onLapse: 'waive' },
    ),
    notice: clock(
      '听证七日前通知',
      'Notice seven days before the hearing',
      'penalty-hearing-notice-days',
      'presider',
      [['set', 'hearingOn']],
      ['serve', 'end', 'challenge'],
      { kind: 'before' },
    ),
  },
});
