import { choice, dayField, files, form, line, list, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { carriedReport, reportedFields } from '../report-fields.ts';

const law = (article: string) => ({ instrument: 'trade-union-law', article });
const setting = { instrument: 'county-setting', article: '设定' };

/** 工会劳动法律监督“一函两书”: reminder, opinion to the firm, suggestion to the bureau (工会法 第二十二条、第二十三条、第二十六条). */
export const unionSupervisionLetters = procedure({
  slug: 'union-supervision-letters',
  sheet: ['UN-04'],
  measure: 'union',
  also: ['consultation'],
  departments: ['trade-union', 'human-resources'],
  title: { zh: '工会劳动法律监督“一函两书”', en: 'Union supervision letters' },
  purpose: {
    zh: '工会发现侵害劳动者权益的，先发提示函，再发意见书；不改的向人力社保部门发建议书。',
    en: 'The union reminds a firm, then gives its opinion, and if nothing changes suggests action to the bureau.',
  },
  opens: {
    by: ['union'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      source: choice('来源', 'Source', {
        finding: '审计线索',
        visit: '走访',
        complaint: '劳动者反映',
        survey: '调查',
        media: '媒体',
      }),
      findings: list('关联的线索编号', 'Findings it rests on').optional(),
      facts: text('发现的问题', 'What was found'),
      basisText: text('所依据的规定', 'Provisions relied on'),
      workersAffected: line('涉及的劳动者群体', 'Workers affected'),
      evidence: files('材料', 'Papers').optional(),
    }),
    basis: law('第二十六条'),
  },
  states: {
    found: { zh: '已发现问题', en: 'Found' },
    reminded: { zh: '已发提示函', en: 'Reminder sent' },
    'opinion-sent': { zh: '已发意见书', en: 'Opinion sent' },
    replied: { zh: '单位已答复', en: 'Firm replied' },
    overdue: { zh: '逾期未答复', en: 'No reply in time' },
    suggested: { zh: '已向部门发建议书', en: 'Suggestion sent to the bureau' },
    filed: { zh: '部门已立案', en: 'Filed by the bureau' },
    corrected: { zh: '已改正', en: 'Corrected', ends: 'corrected' },
    'reasons-given': { zh: '部门说明不立案理由', en: 'Bureau gave reasons for not filing', ends: 'refused' },
    'result-told': { zh: '处理结果已告知工会', en: 'Result told to the union', ends: 'decided' },
    unfounded: { zh: '查无事实', en: 'Unfounded', ends: 'unfounded' },
  },
  actions: {
    remind: step('发提示函', 'Send a reminder', ['found'], 'reminded', ['union'], law('第二十三条'), {
      asks: form({
        asksFor: list('提示事项', 'What is asked'),
        replyBy: dayField('请于何日前回复', 'Please reply by'),
      }),
      issues: ['union-reminder'],
    }),
    'give-opinion': step(
      '发意见书',
      'Give an opinion',
      ['found', 'reminded'],
      'opinion-sent',
      ['union'],
      law('第二十二条'),
      {
        asks: form({
          opinion: text('意见', 'Opinion'),
          opinionReceivedOn: dayField('单位收到日', 'Received by the firm on'),
        }),
        issues: ['union-opinion', 'service-receipt'],
      },
    ),
    reply: step(
      '研究处理并答复',
      'Consider and reply',
      ['reminded', 'opinion-sent', 'overdue'],
      'replied',
      ['respondent', 'union'],
      law('第二十二条'),
      {
        asks: form({ reply: text('答复', 'Reply'), measures: list('改正措施', 'What will be put right', 0) }),
        issues: ['reply-letter'],
      },
    ),
    'reply-overdue': step('逾期未答复', 'No reply in time', ['opinion-sent'], 'overdue', ['system'], setting),
    'verify-correction': step(
      '核实已改正',
      'Correction verified',
      ['reminded', 'replied', 'overdue'],
      'corrected',
      ['union'],
      law('第二十三条'),
      {
        asks: form({
          verified: text('核实情况', 'How it was verified'),
          workersConfirm: choice('劳动者是否确认', 'Do the workers say it is true', {
            yes: '是',
            no: '否',
            unreachable: '联系不上',
          }),
        }),
        issues: ['closing-report'],
      },
    ),
    'find-unfounded': step('查无事实', 'Unfounded', ['found', 'replied'], 'unfounded', ['union'], law('第二十六条'), {
      asks: form({ reasons: text('理由', 'Reasons') }),
    }),
    suggest: step(
      '向人力社保部门发建议书',
      'Send a suggestion to the bureau',
      ['replied', 'overdue'],
      'suggested',
      ['union'],
      law('第二十三条'),
      {
        asks: form({
          suggestion: text('处理建议', 'What is suggested'),
          suggestionReceivedOn: dayField('部门收到日', 'Received by the bureau on'),
        }),
        issues: ['union-suggestion'],
      },
    ),
    file: step('部门立案', 'The bureau files', ['suggested'], 'filed', ['officer', 'head'], setting, {
      asks: form({ caseNumber: line('案号', 'Case number', 60), ...reportedFields }),
      issues: ['filing-approval', 'acceptance-notice'],
      handsOver: {
        to: 'inspection-report',
        carries: {
          respondentName: 'respondentName',
          respondentUscc: 'respondentUscc',
          facts: 'facts',
          ...carriedReport,
        },
      },
    }),
    'explain-not-filing': step(
      '部门说明不立案理由',
      'The bureau explains why not',
      ['suggested'],
      'reasons-given',
      ['officer', 'head'],
      setting,
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
        issues: ['refusal-notice'],
      },
    ),
    'tell-result': step(
      '处理结果告知工会',
      'Tell the union the result',
      ['filed'],
      'result-told',
      ['officer', 'head'],
      law('第二十三条'),
      {
        asks: form({ result: text('处理结果', 'Result') }),
        issues: ['reply-letter'],
      },
    ),
  },
  clocks: {
    'reply-to-reminder': clock(
      '回复提示函',
      'Reply to the reminder',
      { dayIn: 'replyBy' },
      'respondent',
      ['remind'],
      ['reply', 'give-opinion', 'verify-correction'],
    ),
    'reply-to-opinion': clock(
      '答复意见书',
      'Reply to the opinion',
      'union-answer-days',
      'respondent',
      [['give-opinion', 'opinionReceivedOn']],
      ['reply', 'reply-overdue'],
      { onLapse: 'reply-overdue' },
    ),
    'answer-suggestion': clock(
      '对建议书立案或者说明理由',
      'File on the suggestion, or give reasons',
      'union-suggestion-filing-days',
      'officer',
      [['suggest', 'suggestionReceivedOn']],
      ['file', 'explain-not-filing'],
    ),
  },
});
