import { dayField, form, line, list, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { chongqing } from './citations.ts';
import { suspensionGround } from './suspension-grounds.ts';

/** 中止与恢复调查: for a case kept elsewhere, as on paper; a complaint and a report pause in their own file (重庆市劳动保障监察条例 第三十一条、第四十条). */
export const investigationSuspension = procedure({
  slug: 'investigation-suspension',
  sheet: ['LI-05'],
  measure: 'supervision',
  departments: ['human-resources'],
  title: { zh: '中止与恢复调查', en: 'Suspension and resumption of an investigation' },
  purpose: {
    zh: '有法定事由时中止调查，书面告知；事由消除后接着算期限。',
    en: 'Where the law gives a ground, the investigation is suspended and those concerned are told; the time runs on when the ground ends.',
  },
  opens: {
    by: ['inspector', 'officer'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      caseNumber: line('案号', 'Case number'),
      filedOn: dayField('立案日', 'Filed on'),
      ground: suspensionGround,
      reasons: text('说明', 'Reasons'),
      concerned: list('应告知的人', 'Who is to be told'),
    }),
    basis: chongqing('第三十一条'),
  },
  states: {
    proposed: { zh: '待批准', en: 'To be approved' },
    suspended: { zh: '已中止，待告知', en: 'Suspended, to be told' },
    told: { zh: '已中止并告知', en: 'Suspended and told' },
    resumed: { zh: '已恢复', en: 'Resumed', ends: 'ended' },
    refused: { zh: '不准中止', en: 'Not suspended', ends: 'refused' },
  },
  actions: {
    approve: step('批准中止', 'Approve', ['proposed'], 'suspended', ['head'], chongqing('第三十一条'), {
      asks: form({ suspendedOn: dayField('中止日', 'Suspended on') }),
      issues: ['suspension-notice'],
    }),
    refuse: step('不批准', 'Refuse', ['proposed'], 'refused', ['head'], chongqing('第三十一条'), {
      asks: form({ refusedBecause: text('理由', 'Reasons') }),
    }),
    tell: step(
      '书面告知有关人员',
      'Tell those concerned in writing',
      ['suspended'],
      'told',
      ['officer', 'inspector'],
      chongqing('第三十一条'),
      { asks: form({ toldOn: dayField('告知日', 'Told on') }), issues: ['service-receipt'] },
    ),
    review: step(
      '查看事由是否仍在',
      'See whether the ground lasts',
      ['suspended', 'told'],
      'stay',
      ['inspector'],
      chongqing('第三十一条'),
      { asks: form({ seen: text('查看情况', 'What was seen') }) },
    ),
    resume: step(
      '事由消除，恢复调查',
      'The ground has ended: resume',
      ['suspended', 'told'],
      'resumed',
      ['head'],
      chongqing('第三十一条'),
      {
        asks: form({
          endedOn: dayField('事由消除日', 'Ground ended on'),
          how: text('如何消除', 'How it ended'),
        }),
        issues: ['resumption-notice'],
      },
    ),
  },
  clocks: {
    tell: clock(
      '书面告知中止',
      'Tell of the suspension',
      'inspection-suspension-notice-days',
      'officer',
      [['approve', 'suspendedOn']],
      ['tell', 'resume'],
    ),
  },
});
