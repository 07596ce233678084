import {
  address,
  choice,
  count,
  dayField,
  files,
  flag,
  form,
  line,
  mustBeYes,
  person,
  phone,
  respondentFields,
  text,
} from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { reportedFields } from '../report-fields.ts';
import { chongqing, implementation, set } from './citations.ts';
import { decisionSteps } from './decision-steps.ts';
import { investigationClocks } from './investigation-clocks.ts';
import { investigationSteps } from './investigation-steps.ts';
import { suspensionGrounds } from './suspension-grounds.ts';

/** 举报登记表: anyone may report; names are kept secret (重庆市劳动保障监察条例 第二十一条). */
const reportForm = form({
  reporterName: person('举报人姓名', 'Name of the reporter').optional(),
  reporterPhone: phone('举报人电话', 'Phone of the reporter').optional(),
  reporterAddress: address('举报人联系地址', 'Address of the reporter').optional(),
  ...respondentFields,
  facts: text('举报的事实', 'Facts'),
  workersAffected: count('涉及劳动者人数', 'Workers concerned').optional(),
  lastDay: dayField('行为发生（终了）日', 'Day of the act, or of its end').optional(),
  evidence: files('线索材料', 'Material').optional(),
  ...reportedFields,
});

const closed = [
  'not-filed',
  'guided',
  'filing-withdrawn',
  'closed-paid',
  'closed-corrected',
  'closed-settled',
  'closed-enforced',
  'closed-otherwise',
] as const;

/** 劳动保障监察举报: a tip from anyone, checked, investigated like a complaint, and answered (重庆市劳动保障监察条例 第二十一条). */
export const inspectionReport = procedure({
  slug: 'inspection-report',
  sheet: ['LI-02'],
  measure: 'supervision',
  departments: ['human-resources'],
  title: { zh: '劳动保障监察举报', en: 'Report to the labour inspection' },
  purpose: {
    zh: '任何人发现用人单位、平台侵害劳动者权益的，都可以举报，不必是当事人。',
    en: 'Anybody who sees workers’ rights harmed may report it, concerned or not.',
  },
  opens: {
    by: ['anyone', 'applicant', 'clerk', 'union', 'township', 'other-unit', 'higher-unit'],
    classes: 'all',
    asks: reportForm,
    basis: chongqing('第二十一条'),
    issues: ['receipt'],
  },
  states: {
    received: { zh: '已收到', en: 'Received' },
    checked: { zh: '已核查', en: 'Checked' },
    filed: { zh: '已立案', en: 'Filed' },
    investigating: { zh: '调查中', en: 'Under investigation' },
    'correction-ordered': { zh: '已责令限期改正', en: 'Ordered to correct' },
    'prior-notice': { zh: '已事先告知', en: 'Prior notice given' },
    hearing: { zh: '听证中', en: 'Hearing under way' },
    decided: { zh: '已作出决定', en: 'Decided' },
    served: { zh: '已送达', en: 'Served' },
    performed: { zh: '已履行', en: 'Performed' },
    'withdrawal-decided': { zh: '已决定撤销立案，待告知', en: 'Filing withdrawn, parties to be told' },
    'not-filed': { zh: '不予立案，待答复', en: 'Not filed, to be answered' },
    guided: { zh: '已指导、约谈，待答复', en: 'Guidance given, to be answered' },
    'filing-withdrawn': { zh: '已撤销立案，待答复', en: 'Filing withdrawn, to be answered' },
    'closed-paid': { zh: '已支付，待答复', en: 'Paid, to be answered' },
    'closed-corrected': { zh: '已改正，待答复', en: 'Corrected, to be answered' },
    'closed-settled': { zh: '调解协议已履行，待答复', en: 'Settlement performed, to be answered' },
    'closed-enforced': { zh: '转强制执行，待答复', en: 'To enforcement, to be answered' },
    'closed-otherwise': { zh: '其他情形结案，待答复', en: 'Closed otherwise, to be answered' },
    answered: { zh: '已书面答复举报人', en: 'Reporter answered in writing', ends: 'decided' },
    closed: { zh: '已办结（匿名举报）', en: 'Closed, the report being anonymous', ends: 'decided' },
    transferred: { zh: '已移送', en: 'Transferred', ends: 'handed-over' },
  },
  actions: {
    check: step(
      '核查举报线索',
      'Check the report',
      ['received'],
      'checked',
      ['inspector'],
      implementation('第十九条'),
      {
        asks: form({
          checked: text('核查情况', 'What the check showed'),
          workRelation: choice('涉及的用工情形', 'Kind of work', {
            'labour-relation': '符合确立劳动关系情形',
            partial: '不完全符合确立劳动关系情形',
            unclear: '不清楚',
          }),
        }),
      },
    ),
    file: step('立案', 'File', ['checked'], 'filed', ['officer', 'head'], implementation('第十八条'), {
      asks: form({
        within: flag(
          '行为发生在二年内或者二年内曾被发现、投诉',
          'Within two years, or found or complained of within them',
        ),
      }),
      issues: ['filing-approval'],
    }),
    'refuse-filing': step(
      '不予立案',
      'Do not file',
      ['checked'],
      'not-filed',
      ['officer', 'head'],
      chongqing('第二十六条'),
      {
        asks: form({
          ground: choice('不予立案理由', 'Ground', {
            'outside-inspection': '不属于监察事项',
            'arbitration-or-court': '已由仲裁、法院受理或者处理',
            'another-office': '同一事实已由其他机关受理',
            'already-handled': '已处理终结又重复举报',
            'no-facts': '查无事实',
            'two-years': '超过二年且其间未被发现、投诉',
          }),
          reasons: text('说明', 'Reasons'),
        }),
        issues: ['refusal-notice'],
      },
    ),
    guide: step(
      '对不完全符合确立劳动关系情形的，指导并约谈企业',
      'Where the relation is partial, guide the enterprise and interview it',
      ['checked'],
      'guided',
      ['officer', 'head'],
      { instrument: 'county-policy', article: '（六）' },
      {
        asks: form({ reasons: text('约谈事由', 'Reasons for the interview') }),
        handsOver: {
          to: 'interview',
          carries: { respondentName: 'respondentName', respondentUscc: 'respondentUscc', reasons: 'reasons' },
        },
      },
    ),
    transfer: step(
      '移送有管辖权的监察机构',
      'Transfer to the competent inspection unit',
      ['received', 'checked', 'filed', 'investigating'],
      'transferred',
      ['officer', 'head'],
      chongqing('第十九条'),
      {
        asks: form({
          foundOn: dayField('发现不属本机构管辖日', 'Day it was found not to be ours'),
          receiver: line('接收机关', 'Receiving unit'),
          reasons: text('理由', 'Reasons'),
        }),
        issues: ['transfer-letter'],
        handsOver: {
          to: 'jurisdiction-transfer',
          carries: { foundOn: 'foundOn', receiver: 'receiver', reasons: 'reasons', respondentName: 'respondentName' },
        },
      },
    ),
    ...investigationSteps,
    ...decisionSteps,
    answer: step(
      '书面答复实名举报人',
      'Answer the reporter in writing',
      closed,
      'answered',
      ['officer'],
      chongqing('第二十一条'),
      {
        asks: form({
          answer: text('处理结果', 'Result'),
          answeredOn: dayField('答复日', 'Answered on'),
          reward: flag('符合举报奖励条件', 'A reward is due').optional(),
        }),
        issues: ['reply-letter'],
      },
    ),
    'close-unnamed': step('匿名举报办结，不需答复', 'Close an anonymous report', closed, 'closed', ['officer'], set, {
      asks: form({ noAddress: mustBeYes('没有有效联系方式', 'There is no address to answer to') }),
    }),
  },
  clocks: {
    ...investigationClocks,
    check: clock('核查举报', 'Check the report', 'report-check-days', 'inspector', ['open'], ['check', 'transfer']),
    'investigate-and-decide': clock(
      '调查并作出决定',
      'Investigate and decide',
      'inspection-investigation-days',
      'inspector',
      ['file'],
      [
        'decide',
        'decide-handling',
        'decide-on-spot',
        'withdraw-filing',
        'corrected',
        'close-settled',
        'close-otherwise',
        'move-to-department',
        'transfer',
      ],
      { extension: 'inspection-investigation-extension', pausedBy: 'all', warns: [10, 5, 3, 1] },
    ),
    'answer-reporter': clock(
      '书面答复举报人',
      'Answer the reporter',
      'report-answer-days',
      'officer',
      [
        'refuse-filing',
        'guide',
        'tell-of-withdrawal',
        'corrected',
        'close-settled',
        'close',
        'close-otherwise',
        'enforce',
      ],
      ['answer', 'close-unnamed'],
    ),
  },
  pauses: suspensionGrounds,
});
