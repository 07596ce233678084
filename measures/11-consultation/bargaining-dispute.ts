import { choice, dayField, files, form, line, list, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const regulation = (article: string) => ({ instrument: 'chongqing-collective-contract-regulation', article });

/** 集体协商争议协调处理: by the bureau, the union and the employers’ body together (重庆市集体合同条例 第四十八条). */
export const bargainingDispute = procedure({
  slug: 'bargaining-dispute',
  sheet: ['PR-05'],
  measure: 'consultation',
  also: ['union'],
  departments: ['human-resources', 'trade-union'],
  title: { zh: '集体协商争议协调处理', en: 'Bargaining dispute' },
  purpose: {
    zh: '协商谈不拢的，由人力社保部门会同工会和企业方代表组织协调处理，六十日内结束。',
    en: 'Talks that are stuck are coordinated by bureau, union and employers’ body within sixty days.',
  },
  opens: {
    by: ['union', 'representatives', 'respondent', 'officer'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      demands: list('协商事项和要求', 'Matters and demands'),
      dispute: text('争议事项', 'What is in dispute'),
      level: choice('协商层级', 'Level', { firm: '企业', county: '县级区域或者行业', town: '乡镇（街道）' }).optional(),
      history: text('协商经过', 'How the talks went').optional(),
      evidence: files('会议记录等材料', 'Minutes and papers').optional(),
    }),
    basis: regulation('第四十八条'),
    issues: ['receipt'],
  },
  states: {
    applied: { zh: '已申请', en: 'Applied' },
    accepted: { zh: '已受理', en: 'Accepted' },
    coordinating: { zh: '协调处理中', en: 'Being coordinated' },
    agreed: { zh: '已签协调处理协议书', en: 'Agreement reached', ends: 'settled' },
    'not-agreed': { zh: '处理结束，未达成一致', en: 'Ended without agreement', ends: 'ended' },
    refused: { zh: '不属于集体协商争议，不予受理', en: 'Not accepted', ends: 'refused' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    accept: step('受理', 'Accept', ['applied'], 'accepted', ['officer', 'head'], regulation('第四十八条'), {
      asks: form({ acceptedOn: dayField('受理日', 'Accepted on') }),
      issues: ['acceptance-notice'],
    }),
    refuse: step(
      '不予受理并告知其他途径',
      'Not accepted; other routes told',
      ['applied'],
      'refused',
      ['officer', 'head'],
      regulation('第四十八条'),
      { asks: form({ reasons: text('理由和其他途径', 'Reasons and other routes') }), issues: ['refusal-notice'] },
    ),
    coordinate: step(
      '三方共同协调',
      'The three coordinate',
      ['accepted', 'coordinating'],
      'coordinating',
      ['officer', 'union', 'other-unit'],
      regulation('第四十八条'),
      {
        asks: form({
          bureau: line('人力社保部门代表', 'For the bureau'),
          union: line('总工会代表', 'For the union'),
          employers: line('企业方代表组织代表', 'For the employers’ body'),
          record: text('协调记录', 'Record'),
        }),
        issues: ['minutes'],
      },
    ),
    extend: step(
      '延长处理期限',
      'Extend the time',
      ['accepted', 'coordinating'],
      'stay',
      ['head'],
      regulation('第四十八条'),
      { asks: form({ reasons: text('延长理由', 'Reasons') }), issues: ['extension-notice'], extends: 'settle' },
    ),
    agree: step(
      '签订协调处理协议书',
      'Sign the agreement reached',
      ['coordinating'],
      'agreed',
      ['officer', 'head'],
      regulation('第四十八条'),
      {
        asks: form({
          agreement: text('协议内容', 'What was agreed'),
          openPoints: text('未达成一致的事项', 'What stays open').optional(),
        }),
        issues: ['coordination-agreement'],
      },
    ),
    end: step(
      '处理结束，未达成一致',
      'End without agreement',
      ['coordinating'],
      'not-agreed',
      ['officer', 'head'],
      regulation('第四十八条'),
      { asks: form({ reasons: text('情况和建议', 'What happened and what is advised') }), issues: ['closing-report'] },
    ),
    withdraw: step(
      '申请方撤回',
      'Withdraw',
      ['applied', 'accepted', 'coordinating'],
      'withdrawn',
      ['union', 'representatives', 'respondent'],
      regulation('第四十八条'),
    ),
  },
  clocks: {
    settle: clock(
      '处理结束',
      'Settle the dispute',
      'collective-dispute-days',
      'officer',
      [['accept', 'acceptedOn']],
      ['agree', 'end', 'withdraw'],
      { extension: 'collective-dispute-extension', warns: [15, 7, 3, 1] },
    ),
  },
});
