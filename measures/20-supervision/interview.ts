import {
  choice,
  dayField,
  files,
  form,
  instantField,
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

/** What calls for an interview; an interview is guidance, no penalty, and has no waiting period in law. */
const triggers = {
  'grade-c': '守法诚信等级C级',
  complaints: '同类投诉集中',
  'group-event': '群体性事件',
  'rule-change': '拒不协商、擅自修改规则',
  safety: '安全事故、疲劳',
  'report-overdue': '用工情况报告逾期、不实',
  'partial-relation': '不完全符合确立劳动关系情形的举报',
  findings: '线索核定后',
  'rectification-overdue': '逾期未整改',
} as const;

/** 约谈: told, held by two or more, promised, reported, verified, closed or escalated (county policy （二十）; no statutory figure, our settings). */
export const interview = procedure({
  slug: 'interview',
  sheet: ['CO-02'],
  measure: 'supervision',
  also: ['coordination'],
  departments: ['transport', 'human-resources', 'market-regulation', 'emergency', 'health', 'sector-regulators'],
  title: { zh: '约谈', en: 'Interview of an enterprise' },
  purpose: {
    zh: '行业主管部门会同有关部门约谈平台、合作企业，企业承诺整改、报告、核实；不到场、不整改的升级处理。约谈是指导，不是处罚。',
    en: 'The sector regulator and others call an enterprise in; it promises, reports and is verified, and the matter is escalated where it stays away or does nothing. Guidance, not a penalty.',
  },
  opens: {
    by: ['officer', 'head', 'other-unit', 'system'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      respondentUscc: respondentFields.respondentUscc,
      trigger: choice('起因', 'Trigger', triggers).optional(),
      reasons: text('约谈事由', 'Reasons'),
      jointUnits: list('共同约谈的单位', 'Units taking part', 0).optional(),
    }),
    basis: set,
  },
  states: {
    proposed: { zh: '已提出', en: 'Proposed' },
    noticed: { zh: '已通知', en: 'Notice given' },
    held: { zh: '已约谈', en: 'Held' },
    committed: { zh: '已承诺整改', en: 'Promised to put right' },
    reported: { zh: '已报告整改', en: 'Report in' },
    absent: { zh: '未到场', en: 'Stayed away' },
    failed: { zh: '整改未通过', en: 'Not put right' },
    verified: { zh: '整改已核实', en: 'Verified', ends: 'corrected' },
    escalated: { zh: '已升级处理', en: 'Escalated', ends: 'handed-over' },
    dropped: { zh: '不约谈', en: 'Not held', ends: 'withdrawn' },
  },
  actions: {
    notify: step('发出约谈通知', 'Give notice', ['proposed', 'absent'], 'noticed', ['officer', 'head'], set, {
      asks: form({
        interviewOn: dayField('约谈日', 'Day of the interview'),
        interviewAt: instantField('时间', 'Time').optional(),
        place: line('地点', 'Place'),
        persons: list('应到人员', 'Who is to come'),
        papers: list('应带材料', 'Papers to bring', 0),
      }),
      issues: ['interview-notice'],
    }),
    'serve-notice': step('登记通知送达', 'Enter that the notice was served', ['noticed'], 'stay', ['officer'], set, {
      asks: form({ noticeServedOn: dayField('通知送达日', 'Notice served on') }),
      issues: ['service-receipt'],
    }),
    'notify-urgently': step(
      '紧急的，当日通知当日约谈',
      'Urgent: notice on the day',
      ['proposed'],
      'noticed',
      ['head'],
      set,
      {
        asks: form({
          urgency: text('紧急情形', 'Why it is urgent'),
          place: line('地点', 'Place'),
          persons: list('应到人员', 'Who is to come'),
        }),
        issues: ['interview-notice'],
      },
    ),
    hold: step('约谈并记录', 'Hold it', ['noticed'], 'held', ['officer', 'head'], set, {
      asks: form({
        officials: list('约谈人员（两名以上）', 'Officials, two or more', 2),
        attended: list('到场人员', 'Who came'),
        record: text('约谈记录', 'Record'),
        signed: mustBeYes('记录经到场人员签字', 'Signed by those present'),
      }),
      issues: ['interview-record'],
    }),
    'stay-away': step('登记未到场', 'Enter that nobody came', ['noticed'], 'absent', ['officer'], set, {
      asks: form({ excused: choice('理由', 'Reason', { yes: '有正当理由', no: '无正当理由' }) }),
    }),
    commit: step('作出整改承诺', 'Promise to put right', ['held'], 'committed', ['respondent', 'officer'], set, {
      asks: form({
        promises: rowsOf(
          '整改事项',
          'Promises',
          form({ item: line('事项', 'Item'), by: dayField('完成日', 'By'), owner: line('责任人', 'Who answers') }),
        ),
      }),
    }),
    report: step('报送整改报告', 'Report', ['held', 'committed'], 'reported', ['respondent'], set, {
      asks: form({ report: text('整改情况', 'What was done'), proof: files('证明材料', 'Proof').optional() }),
      issues: ['receipt'],
    }),
    verify: step('核实整改到位', 'Verified', ['reported'], 'verified', ['officer', 'inspector'], set, {
      asks: form({ verified: text('核实情况', 'How it was verified') }),
      issues: ['closing-report'],
    }),
    'not-verified': step(
      '核实整改不到位',
      'Not put right',
      ['reported', 'held', 'committed'],
      'failed',
      ['officer', 'inspector'],
      set,
      {
        asks: form({ seen: text('核实情况', 'What was seen') }),
      },
    ),
    warn: step('警示并要求限期整改', 'Warn, with a time to put right', ['failed', 'absent'], 'held', ['head'], set, {
      asks: form({ warning: text('警示内容', 'Warning') }),
      issues: ['rectification-notice'],
    }),
    'escalate-to-inspection': step(
      '转劳动保障监察查处',
      'To the labour inspection',
      ['failed', 'absent'],
      'escalated',
      ['head'],
      inspection('第十八条'),
      {
        asks: form({
          facts: text('移交的事实', 'Facts'),
          ...reportedFields,
        }),
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
    'escalate-to-department': step(
      '移送其他部门查处',
      'To another department',
      ['failed', 'absent'],
      'escalated',
      ['head'],
      inspection('第十八条'),
      {
        asks: form({ receiver: line('接收单位', 'Receiving unit') }),
        issues: ['transfer-letter'],
        handsOver: {
          to: 'case-transfer',
          carries: { respondentName: 'respondentName', receiver: 'receiver', reasons: 'reasons' },
        },
      },
    ),
    drop: step('决定不约谈', 'Not held', ['proposed'], 'dropped', ['head'], set, {
      asks: form({ why: text('理由', 'Reasons') }),
    }),
  },
  clocks: {
    notice: clock(
      '约谈三个工作日前通知',
      'Notice before the interview',
      'interview-notice-days',
      'officer',
      [['notify', 'interviewOn']],
      ['serve-notice'],
      {
        kind: 'before',
      },
    ),
    report: clock(
      '报送整改报告',
      'Report',
      'interview-report-days',
      'respondent',
      ['hold', 'warn'],
      ['report', 'not-verified'],
    ),
    verify: clock(
      '核实整改',
      'Verify',
      'interview-verification-days',
      'officer',
      ['report'],
      ['verify', 'not-verified'],
    ),
  },
});
