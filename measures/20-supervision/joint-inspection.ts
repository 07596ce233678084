import {
  choice,
  choicesOf,
  dayField,
  files,
  form,
  line,
  list,
  mustBeYes,
  respondentFields,
  rowsOf,
  text,
} from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { carriedReport, reportedFields } from '../report-fields.ts';
import { inspection, set } from './citations.ts';

const checksOfEnterprises = { instrument: 'chongqing-inspection-of-enterprises', article: '条号待核实' } as const;
const joint = { instrument: 'random-inspection-opinion-2019', article: '全文' } as const;

const units = {
  'human-resources': '人力社保',
  transport: '交通',
  'market-regulation': '市场监管',
  emergency: '应急',
  health: '卫生健康',
  'medical-insurance': '医保',
  tax: '税务',
  commerce: '商务',
  'city-management': '城市管理',
  'public-security': '公安',
  'trade-union': '总工会（参加）',
} as const;

/** 部门联合检查 (“综合查一次”): one visit of several units, each with its own matters, the result split among those that can act. */
export const jointInspection = procedure({
  slug: 'joint-inspection',
  sheet: ['RI-02'],
  measure: 'supervision',
  also: ['coordination', 'rest', 'safety'],
  departments: ['human-resources', 'transport', 'market-regulation', 'emergency', 'health', 'sector-regulators'],
  title: { zh: '部门联合检查', en: 'Joint check by several units' },
  purpose: {
    zh: '几个部门一次上门，各查各的事项，结果按职权分给各部门处理，企业不被反复查。',
    en: 'Several units visit once, each for its own matters, and the result goes to whichever can act; the enterprise is not visited again and again.',
  },
  opens: {
    by: ['officer', 'head', 'other-unit'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      kind: choice('检查类别', 'Kind', { routine: '日常', special: '专项', clue: '线索核查', immediate: '即时' }),
      reasons: text('事由', 'Reasons'),
      proposedOn: dayField('提出日', 'Proposed on'),
      invited: choicesOf('邀请单位', 'Units invited', units),
      listed: mustBeYes('事项在公布的检查事项清单内', 'Every matter is on the published list'),
    }),
    basis: checksOfEnterprises,
  },
  states: {
    proposed: { zh: '已提出，待各单位答复', en: 'Proposed, units to answer' },
    joined: { zh: '已组成检查组', en: 'Team formed' },
    approved: { zh: '已批准检查', en: 'Approved' },
    done: { zh: '已检查', en: 'Done' },
    told: { zh: '结果已告知', en: 'Result told' },
    split: { zh: '已分办，各单位处理中', en: 'Split among the units' },
    closed: { zh: '各单位均已处理', en: 'All have dealt with it', ends: 'performed' },
    clean: { zh: '未发现问题', en: 'Nothing found', ends: 'ended' },
    'not-joined': { zh: '无单位参加，不联合', en: 'No unit joins', ends: 'withdrawn' },
    'not-approved': { zh: '不批准检查', en: 'Not approved', ends: 'refused' },
  },
  actions: {
    join: step('单位答复参加', 'A unit joins', ['proposed'], 'stay', ['other-unit', 'union', 'officer'], joint, {
      asks: form({
        unit: choice('单位', 'Unit', units),
        matters: list('本单位检查事项', 'Its matters'),
        inspectors: list('执法人员（持证，二名以上）', 'Inspectors with card, two or more', 2),
      }),
    }),
    decline: step('单位答复不参加', 'A unit declines', ['proposed'], 'stay', ['other-unit', 'union', 'officer'], set, {
      asks: form({ unit: choice('单位', 'Unit', units), why: text('理由', 'Reasons') }),
    }),
    form: step('组成检查组', 'Form the team', ['proposed'], 'joined', ['officer', 'head'], set, {
      asks: form({
        lead: choice('牵头单位', 'Lead', units),
        recused: list('回避人员', 'Recused', 0),
        checkOn: dayField('检查日', 'Day of the check'),
        lastChecked: dayField('该企业上次被检查日', 'Last checked on').optional(),
      }),
    }),
    abandon: step('无单位参加，不联合', 'No unit joins', ['proposed'], 'not-joined', ['officer'], set),
    approve: step('批准检查', 'Approve', ['joined'], 'approved', ['head'], checksOfEnterprises, {
      asks: form({ approvalNumber: line('批准文号', 'Number of the approval') }),
      issues: ['check-notice'],
    }),
    refuse: step('不批准', 'Do not approve', ['joined'], 'not-approved', ['head'], checksOfEnterprises, {
      asks: form({ why: text('理由', 'Reasons') }),
    }),
    check: step('联合检查并记录', 'Check', ['approved'], 'done', ['inspector', 'officer'], checksOfEnterprises, {
      asks: form({
        checkedOn: dayField('检查日', 'Checked on'),
        present: list('检查人员', 'Who checked', 2),
        cardsShown: mustBeYes('已出示执法证件', 'Cards were shown'),
        items: rowsOf(
          '检查事项',
          'Items',
          form({
            unit: line('单位', 'Unit'),
            item: line('事项', 'Item'),
            result: choice('结果', 'Result', {
              none: '未发现问题',
              corrected: '当场改正',
              order: '责令改正',
              transfer: '移送',
              obstructed: '不配合',
            }),
          }),
        ),
        photos: files('照片', 'Photos').optional(),
      }),
      issues: ['on-site-record'],
    }),
    tell: step('告知检查结果', 'Tell the result', ['done'], 'told', ['officer'], joint, {
      asks: form({ toldOn: dayField('告知日', 'Told on') }),
      issues: ['check-result'],
    }),
    publish: step(
      '公示检查结果',
      'Publish the result',
      ['told', 'split'],
      'stay',
      ['officer'],
      { instrument: 'government-information-regulation', article: '第二十六条' },
      {
        asks: form({
          publishedOn: dayField('公示日', 'Published on'),
          redacted: mustBeYes('不含劳动者信息', 'No data of workers'),
        }),
        issues: ['publication-notice'],
      },
    ),
    clean: step(
      '未发现问题，公示后办结',
      'Nothing found: closed once published',
      ['told'],
      'clean',
      ['officer'],
      joint,
      {
        afterClock: 'publish',
      },
    ),
    split: step('按职权分办', 'Split among the units', ['told'], 'split', ['head'], inspection('第十八条'), {
      asks: form({
        parts: rowsOf(
          '分办',
          'Parts',
          form({ unit: line('单位', 'Unit'), item: line('事项', 'Item'), by: dayField('反馈日', 'Answer by') }),
        ),
        answerBy: dayField('最后反馈日', 'Last answer by'),
      }),
    }),
    'to-inspection': step(
      '劳动保障事项转监察',
      'Labour matters to the inspection',
      ['told', 'split'],
      'stay',
      ['officer', 'head'],
      inspection('第十八条'),
      {
        asks: form({ facts: text('事实', 'Facts'), ...reportedFields }),
        handsOver: {
          to: 'inspection-report',
          carries: {
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            facts: 'facts',
            ...carriedReport,
          },
        },
      },
    ),
    'to-department': step(
      '其他事项移送主管部门',
      'Other matters to the competent unit',
      ['told', 'split'],
      'stay',
      ['officer', 'head'],
      inspection('第十八条'),
      {
        asks: form({ receiver: line('接收单位', 'Receiving unit'), reasons: text('移送理由', 'Reasons') }),
        issues: ['transfer-letter'],
        handsOver: {
          to: 'case-transfer',
          carries: { respondentName: 'respondentName', receiver: 'receiver', reasons: 'reasons' },
        },
      },
    ),
    feedback: step('单位反馈处理结果', 'A unit tells what it did', ['split'], 'stay', ['other-unit', 'officer'], set, {
      asks: form({ unit: line('单位', 'Unit'), result: text('处理结果', 'Result') }),
    }),
    close: step('各单位均已处理', 'All have dealt with it', ['split'], 'closed', ['head'], set, {
      issues: ['closing-report'],
      afterClock: 'publish',
    }),
  },
  clocks: {
    join: clock(
      '各单位答复',
      'Units answer',
      'joint-answer-days',
      'other-unit',
      [['open', 'proposedOn']],
      ['form', 'abandon'],
    ),
    publish: clock(
      '公示检查结果',
      'Results published',
      'check-result-publication-days',
      'officer',
      [['check', 'checkedOn']],
      ['publish'],
    ),
    feedback: clock(
      '反馈处理结果',
      'Units tell what they did',
      { dayIn: 'answerBy' },
      'other-unit',
      ['split'],
      ['close'],
    ),
  },
  publishes: {
    zh: '检查结果：单位、事项、结果（不含劳动者信息）',
    en: 'Result of the check: enterprise, items, result; no data of workers',
    on: 'publish',
    basis: { instrument: 'government-information-regulation', article: '第二十六条' },
    during: 'check-result-display-years',
    objection: null,
  },
});
