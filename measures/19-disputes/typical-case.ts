import { choice, choicesOf, dayField, form, line, list, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { policy, setting } from './citing.ts';

/** 典型案例和裁判规则发布 (政策（十九）): picked, names taken out, parties heard, approved by both bodies, published. Days are settings of ours. */
export const typicalCase = procedure({
  slug: 'typical-case',
  sheet: ['AR-09'],
  measure: 'disputes',
  departments: ['human-resources', 'court'],
  title: { zh: '典型案例和裁判规则发布', en: 'Typical cases published' },
  purpose: {
    zh: '选出新就业形态纠纷的典型案例，去除个人信息后公布，按要素检索。',
    en: 'Typical cases of new forms of employment are published without personal data, searchable by factor.',
  },
  opens: {
    by: ['commission', 'court', 'officer'],
    classes: 'all',
    asks: form({
      caseNumber: line('仲裁案号', 'Arbitration case'),
      courtNumber: line('法院案号', 'Court case number').optional(),
      caseTitle: line('案例标题', 'Title'),
      whyTypical: text('典型意义', 'Why it is typical'),
    }),
    basis: policy,
  },
  states: {
    picked: { zh: '已选定', en: 'Picked' },
    drafted: { zh: '已去标识撰写', en: 'Written without names' },
    'parties-told': { zh: '已告知当事人', en: 'Parties told' },
    objected: { zh: '当事人有异议', en: 'A party objects' },
    approved: { zh: '裁审双方同意发布', en: 'Approved by both bodies' },
    published: { zh: '已公布', en: 'Published' },
    'taken-down': { zh: '已撤下', en: 'Taken down', ends: 'ended' },
    dropped: { zh: '不发布', en: 'Not published', ends: 'refused' },
  },
  actions: {
    anonymise: step(
      '去标识撰写',
      'Write without names',
      ['picked', 'objected'],
      'drafted',
      ['officer', 'commission'],
      policy,
      {
        asks: form({
          facts: text('基本案情（不含个人信息）', 'Facts, without personal data'),
          outcome: text('处理结果', 'Outcome'),
          rule: text('裁判规则', 'Rule'),
          factors: choicesOf('要素', 'Factors', {
            relation: '劳动关系认定',
            'platform-control': '平台管理程度',
            pay: '报酬',
            rest: '休息',
            injury: '职业伤害',
            deduction: '扣款、奖惩',
            agreement: '书面协议',
            algorithm: '算法规则',
          }),
          noPersonalData: mustBeYes(
            '姓名、证件号、地址、账号均已去除',
            'Names, ID numbers, addresses and accounts are out',
          ),
        }),
      },
    ),
    'tell-parties': step('告知当事人', 'Tell the parties', ['drafted'], 'parties-told', ['officer', 'clerk'], setting, {
      asks: form({ toldOn: dayField('双方收到日', 'Received by both on') }),
      issues: ['reply-letter'],
    }),
    object: step(
      '当事人提出异议',
      'A party objects',
      ['parties-told'],
      'objected',
      ['applicant', 'respondent'],
      setting,
      {
        asks: form({
          objection: text('异议', 'Objection'),
          objectedOn: dayField('收到异议日', 'Objection received on'),
        }),
        notAfter: 'objection',
      },
    ),
    'answer-objection': step(
      '答复异议',
      'Answer the objection',
      ['objected'],
      'parties-told',
      ['officer', 'commission'],
      setting,
      {
        asks: form({ answer: text('答复', 'Answer') }),
        issues: ['reply-letter'],
      },
    ),
    approve: step('裁审双方同意发布', 'Approve', ['parties-told'], 'approved', ['commission', 'court'], policy, {
      asks: form({ bothApprove: mustBeYes('仲裁委员会和法院均同意', 'Commission and court both agree') }),
      afterClock: 'objection',
      issues: ['minutes'],
    }),
    publish: step('公布', 'Publish', ['approved'], 'published', ['head'], policy, {
      asks: form({ publishedOn: dayField('公布日', 'Published on'), channels: list('公布渠道', 'Where') }),
      issues: ['publication-notice'],
      notBy: ['anonymise'],
    }),
    drop: step(
      '不发布',
      'Do not publish',
      ['picked', 'drafted', 'parties-told', 'objected'],
      'dropped',
      ['commission', 'head'],
      policy,
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
    'take-down': step('撤下', 'Take down', ['published'], 'taken-down', ['head'], policy, {
      asks: form({
        ground: choice('撤下理由', 'Ground', {
          'law-changed': '法律、裁判规则已变更',
          identified: '仍可识别个人',
          overturned: '原裁判已被改变',
        }),
        reasons: text('说明', 'Reasons'),
      }),
    }),
  },
  clocks: {
    objection: clock(
      '当事人提出异议',
      'A party objects',
      'typical-case-objection-days',
      'applicant',
      [['tell-parties', 'toldOn']],
      ['object', 'drop'],
    ),
    'answer-objection': clock(
      '答复异议',
      'Answer the objection',
      'typical-case-answer-days',
      'officer',
      [['object', 'objectedOn']],
      ['answer-objection', 'anonymise', 'drop'],
    ),
  },
  publishes: {
    zh: '典型案例：案情、结果、规则，不含个人信息',
    en: 'Typical case: facts, outcome, rule, without personal data',
    on: 'publish',
    basis: policy,
    during: null,
    objection: 'typical-case-objection-days',
  },
});
