import { choice, dayField, files, form, line, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { policy, set } from './citations.ts';

/** 责任事项督办: one row of the duty matrix, done with evidence by its day, or a letter of supervision (our settings). */
export const dutyTask = procedure({
  slug: 'duty-task',
  sheet: [],
  measure: 'coordination',
  also: ['digital'],
  departments: [
    'human-resources',
    'trade-union',
    'court',
    'market-regulation',
    'commerce',
    'transport',
    'emergency',
    'health',
    'medical-insurance',
    'tax',
    'housing',
    'education',
    'development-reform',
    'culture-tourism',
    'city-management',
    'townships',
  ],
  title: { zh: '责任事项督办', en: 'A duty and its follow-up' },
  purpose: {
    zh: '责任清单上的一项任务：责任单位按期完成并交证据；逾期的发督办函，限期答复。',
    en: 'One row of the duty matrix: the unit does it by its day and hands in evidence; what is overdue gets a letter of supervision with a day to answer.',
  },
  opens: {
    by: ['system', 'officer', 'head'],
    classes: 'all',
    asks: form({
      clause: line('对应条款', 'Clause of the policy').optional(),
      duty: line('任务', 'Task'),
      unit: line('责任单位', 'Responsible unit'),
      dueOn: dayField('应完成日', 'Due on'),
      evidenceWanted: line('完成的证据', 'Evidence wanted').optional(),
    }),
    basis: policy,
  },
  states: {
    open: { zh: '进行中', en: 'Under way' },
    handed: { zh: '已交证据，待核', en: 'Evidence handed in' },
    overdue: { zh: '逾期', en: 'Overdue' },
    supervised: { zh: '已发督办函', en: 'Letter of supervision sent' },
    answered: { zh: '已答复督办', en: 'Letter answered' },
    done: { zh: '已完成', en: 'Done', ends: 'performed' },
    reported: { zh: '报县政府', en: 'Reported to the county government', ends: 'handed-over' },
    dropped: { zh: '取消', en: 'Dropped', ends: 'withdrawn' },
  },
  actions: {
    'hand-in': step(
      '报送完成证据',
      'Hand in the evidence',
      ['open', 'overdue', 'supervised', 'answered'],
      'handed',
      ['other-unit', 'officer', 'union', 'court', 'township'],
      policy,
      {
        asks: form({
          evidence: text('完成情况', 'What was done'),
          proof: files('证据', 'Evidence').optional(),
          doneOn: dayField('完成日', 'Done on'),
        }),
      },
    ),
    accept: step('核定完成', 'Done', ['handed'], 'done', ['head'], set, {
      asks: form({ seen: text('核定意见', 'Opinion') }),
      notBy: ['hand-in'],
    }),
    return: step('退回补充', 'Return it', ['handed'], 'overdue', ['head'], set, {
      asks: form({ missing: text('还缺什么', 'What is missing') }),
    }),
    'change-day': step('同意改期', 'Agree to another day', ['open'], 'stay', ['head'], set, {
      asks: form({ dueOn: dayField('新的完成日', 'New day'), why: text('理由', 'Reasons') }),
    }),
    'mark-overdue': step('逾期', 'Overdue', ['open'], 'overdue', ['system', 'officer'], set, { afterClock: 'do' }),
    supervise: step(
      '发出督办函',
      'Send the letter of supervision',
      ['overdue'],
      'supervised',
      ['head', 'officer', 'system'],
      set,
      {
        asks: form({
          receivedOn: dayField('责任单位收到日', 'Received on'),
          demand: text('督办要求', 'What is demanded'),
        }),
        issues: ['supervision-letter'],
      },
    ),
    answer: step(
      '答复督办函',
      'Answer the letter',
      ['supervised'],
      'answered',
      ['other-unit', 'union', 'court', 'township'],
      set,
      {
        asks: form({
          why: text('未完成的原因', 'Why it was not done'),
          newDay: dayField('承诺完成日', 'Promised by'),
          stuck: choice('困难', 'Obstacle', {
            none: '无',
            budget: '经费',
            powers: '职权不明',
            data: '数据、系统',
            other: '其他',
          }),
        }),
        issues: ['reply-letter'],
      },
    ),
    report: step(
      '仍未完成，报县政府',
      'Still not done: to the county government',
      ['supervised', 'answered'],
      'reported',
      ['head'],
      policy,
      {
        asks: form({ facts: text('情况', 'Facts') }),
        afterClock: 'answer',
      },
    ),
    drop: step('取消任务', 'Drop', ['open', 'overdue', 'supervised', 'answered'], 'dropped', ['head'], set, {
      asks: form({ why: text('理由', 'Reasons') }),
    }),
  },
  clocks: {
    do: clock<'change-day' | 'hand-in' | 'mark-overdue' | 'drop'>(
      '完成任务',
      'Do it',
      { dayIn: 'dueOn' },
      'other-unit',
      [
        ['open', 'dueOn'],
        ['change-day', 'dueOn'],
      ],
      ['hand-in', 'mark-overdue', 'drop'],
      { warns: [30, 7, 1], onLapse: 'mark-overdue' },
    ),
    answer: clock(
      '答复督办函',
      'Answer the letter',
      'duty-answer-days',
      'other-unit',
      [['supervise', 'receivedOn']],
      ['answer', 'hand-in', 'drop'],
    ),
    'keep-promise': clock(
      '按承诺完成',
      'Keep the promise',
      { dayIn: 'newDay' },
      'other-unit',
      ['answer'],
      ['hand-in', 'report', 'drop'],
    ),
  },
});
