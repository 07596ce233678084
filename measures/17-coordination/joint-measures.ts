import { choice, dayField, form, line, list, mustBeYes, respondentFields, rowsOf, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { policy, set } from './citations.ts';

const grounds = {
  'grade-a': '守法诚信等级A级（激励）',
  publication: '重大违法行为已公布（惩戒）',
  'arrears-list': '列入失信联合惩戒名单（惩戒）',
  'grade-c': '守法诚信等级C级（惩戒）',
} as const;

const measure = form({
  unit: line('采取措施的单位', 'Unit'),
  kind: choice('措施', 'Kind', {
    'fewer-checks': '减少抽查频次',
    'priority-service': '优先、容缺办理',
    recommendation: '评先推荐',
    funding: '政府资金支持受限',
    procurement: '政府采购、招投标受限',
    finance: '融资受限',
    access: '市场准入受限',
    tax: '税收优惠受限',
    award: '评先评优受限',
    travel: '依法限制乘坐飞机、高铁',
    other: '其他',
  }),
  basis: line('法律依据', 'Legal basis of this measure'),
  from: dayField('起', 'From'),
  until: dayField('止', 'Until').optional(),
});

/** 联合激励惩戒: pushed to the units, each answers with a measure that has its own basis and end, released when the ground falls away. */
export const jointMeasures = procedure({
  slug: 'joint-measures',
  sheet: ['CR-06'],
  measure: 'coordination',
  also: ['supervision'],
  departments: [
    'human-resources',
    'development-reform',
    'market-regulation',
    'transport',
    'commerce',
    'housing',
    'tax',
    'finance',
    'health',
    'court',
  ],
  title: { zh: '联合激励惩戒推送与反馈', en: 'Joint incentives and penalties' },
  purpose: {
    zh: '守法诚信等级、公布、名单推送各部门，各部门反馈采取了什么措施、依据是什么、到哪天为止；依据消失自动解除。',
    en: 'A grade, publication or list entry is pushed to the units; each says what it does, on what basis and until when, and all is released when the ground falls away.',
  },
  opens: {
    by: ['officer', 'system', 'head'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      respondentUscc: respondentFields.respondentUscc,
      ground: choice('事实', 'Ground', grounds),
      decisionNumber: line('决定文号', 'Number of the decision'),
      decidedOn: dayField('决定日', 'Decided on'),
      persons: list('一并列入的人员', 'Persons listed with it', 0).optional(),
      lawful: mustBeYes('已有生效决定（没有决定不推送）', 'A decision stands; nothing is pushed without one'),
    }),
    basis: policy,
  },
  states: {
    ready: { zh: '待推送', en: 'To be pushed' },
    pushed: { zh: '已推送，待反馈', en: 'Pushed, answers to come' },
    applied: { zh: '措施执行中', en: 'Measures in force' },
    releasing: { zh: '依据消失，待解除', en: 'Ground gone, to be released' },
    released: { zh: '已全部解除', en: 'All released', ends: 'ended' },
    'no-measure': { zh: '各部门均无措施', en: 'No unit has a measure', ends: 'ended' },
    stopped: { zh: '停止推送', en: 'Push stopped', ends: 'withdrawn' },
  },
  actions: {
    push: step('推送有关部门', 'Push to the units', ['ready'], 'pushed', ['officer', 'system'], set, {
      asks: form({ units: list('推送单位', 'Units'), facts: text('推送内容', 'What is pushed') }),
      issues: ['transfer-letter'],
    }),
    answer: step(
      '反馈措施',
      'A unit answers',
      ['pushed', 'applied'],
      'stay',
      ['other-unit', 'court', 'officer'],
      policy,
      {
        asks: form({ measures: rowsOf('措施', 'Measures', measure) }),
      },
    ),
    'answer-none': step(
      '反馈无措施',
      'A unit has none',
      ['pushed'],
      'stay',
      ['other-unit', 'court', 'officer'],
      policy,
      {
        asks: form({ unit: line('单位', 'Unit'), why: text('理由', 'Reasons') }),
      },
    ),
    'all-answered': step('全部反馈，措施执行中', 'All answered', ['pushed'], 'applied', ['officer'], set, {
      asks: form({ silent: list('逾期未反馈的单位', 'Units that did not answer', 0).optional() }),
    }),
    none: step('全部反馈，均无措施', 'All answered, none has a measure', ['pushed'], 'no-measure', ['officer'], set),
    remind: step('催办未反馈单位', 'Remind units that did not answer', ['pushed'], 'stay', ['officer'], set, {
      asks: form({ units: list('未反馈单位', 'Units') }),
      issues: ['supervision-letter'],
    }),
    'ground-ended': step(
      '登记移出、修复、等级变化',
      'Leaving the list, repair or another grade',
      ['pushed', 'applied'],
      'releasing',
      ['officer', 'system'],
      policy,
      {
        asks: form({
          endedBecause: choice('情形', 'Why', {
            exit: '移出名单',
            repair: '信用修复',
            regraded: '等级变化',
            revoked: '决定被撤销',
            expired: '期限届满',
          }),
          endedOn: dayField('日期', 'Ended on'),
        }),
      },
    ),
    release: step('各部门解除措施', 'The units release', ['releasing'], 'released', ['officer', 'system'], policy, {
      asks: form({ confirmed: list('已确认解除的单位', 'Units that confirmed') }),
      issues: ['reply-letter'],
    }),
    stop: step('停止推送', 'Stop', ['ready'], 'stopped', ['head'], set, {
      asks: form({ why: text('理由', 'Reasons') }),
    }),
  },
  clocks: {
    push: clock('推送', 'Push', 'joint-measure-push-days', 'officer', [['open', 'decidedOn']], ['push', 'stop']),
    answer: clock(
      '反馈措施',
      'Answer',
      'joint-measure-feedback-days',
      'other-unit',
      ['push'],
      ['all-answered', 'none', 'ground-ended'],
    ),
    release: clock(
      '解除措施',
      'Release',
      'joint-measure-push-days',
      'officer',
      [['ground-ended', 'endedOn']],
      ['release'],
    ),
    'look-back': clock(
      '采购等可以查看的期间',
      'Purchasers may look back',
      'purchaser-look-back-years',
      'other-unit',
      [['open', 'decidedOn']],
      ['release'],
      { kind: 'wait' },
    ),
  },
});
