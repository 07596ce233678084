import { dayField, files, form, line, list, money, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { compulsion, litigation } from './citations.ts';

/** 催告与申请强制执行 (行政强制法 第五十三条至第五十八条): not before the periods of challenge are over and the demand has matured. */
export const courtEnforcement = procedure({
  slug: 'court-enforcement',
  sheet: ['LI-10'],
  measure: 'supervision',
  departments: ['human-resources', 'court'],
  title: { zh: '催告与申请强制执行', en: 'Demand and enforcement by the court' },
  purpose: {
    zh: '决定生效又没有履行的，先催告，再在三个月内申请法院强制执行。',
    en: 'A decision that stands and was not performed: demand first, then ask the court within three months.',
  },
  opens: {
    by: ['officer', 'head'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      decisionNumber: line('决定书文号', 'Number of the decision').optional(),
      decisionServedOn: dayField('决定送达日', 'Decision served on'),
      payFen: money('应支付、缴纳金额', 'To be paid').optional(),
    }),
    basis: compulsion('第五十三条'),
  },
  states: {
    waiting: { zh: '待复议、诉讼期满', en: 'Periods of challenge running' },
    final: { zh: '未复议、未诉讼，可以催告', en: 'Unchallenged, demand may be made' },
    demanded: { zh: '已催告', en: 'Demand made' },
    applied: { zh: '已申请强制执行', en: 'Applied for' },
    accepted: { zh: '法院已受理', en: 'Accepted by the court' },
    objections: { zh: '法院听取意见中', en: 'Court hears objections' },
    granted: { zh: '裁定准予执行', en: 'Enforcement granted', ends: 'granted' },
    denied: { zh: '裁定不予执行', en: 'Enforcement refused', ends: 'refused' },
    'not-accepted': { zh: '法院不予受理', en: 'Not accepted', ends: 'refused' },
    paid: { zh: '已履行', en: 'Performed', ends: 'performed' },
    challenged: { zh: '已进入复议、诉讼', en: 'Challenged', ends: 'ended' },
    lapsed: { zh: '逾期未申请', en: 'Not applied for in time', ends: 'lapsed' },
  },
  actions: {
    'enter-challenge': step(
      '登记已复议、诉讼',
      'Enter that it was challenged',
      ['waiting', 'final'],
      'challenged',
      ['officer'],
      litigation('第四十六条'),
      {
        asks: form({ filedOn: dayField('申请（起诉）日', 'Filed on') }),
      },
    ),
    'confirm-final': step(
      '确认期满未复议、未诉讼、未履行',
      'Confirm: unchallenged and unperformed',
      ['waiting'],
      'final',
      ['officer'],
      compulsion('第五十三条'),
      {
        asks: form({ challengeEndedOn: dayField('复议、诉讼期限届满日', 'Periods of challenge ended on') }),
        afterClock: 'sue',
      },
    ),
    demand: step('送达催告书', 'Serve the demand', ['final'], 'demanded', ['officer'], compulsion('第五十四条'), {
      asks: form({
        demandServedOn: dayField('催告书送达日', 'Demand served on'),
        performBy: line('履行方式和金额', 'What to perform'),
      }),
      issues: ['demand-letter', 'service-receipt'],
    }),
    state: step('陈述、申辩', 'State its case', ['demanded'], 'stay', ['respondent'], compulsion('第五十四条'), {
      asks: form({ statement: text('意见', 'Statement') }),
    }),
    apply: step('申请强制执行', 'Apply to the court', ['demanded'], 'applied', ['head'], compulsion('第五十三条'), {
      asks: form({
        papers: list('申请材料（申请书、决定书、意见、催告情况、标的情况）', 'Papers'),
        receivedByCourtOn: dayField('法院收到日', 'Received by the court on'),
        attachments: files('附件', 'Attachments').optional(),
      }),
      issues: ['enforcement-application'],
      notBefore: 'demand',
      notAfter: 'apply',
    }),
    accept: step('法院受理', 'The court accepts', ['applied'], 'accepted', ['court'], compulsion('第五十六条'), {
      asks: form({
        courtNumber: line('法院案号', 'Number at the court'),
        acceptedOn: dayField('受理日', 'Accepted on'),
      }),
    }),
    'not-accept': step(
      '法院不予受理',
      'The court does not accept',
      ['applied'],
      'not-accepted',
      ['court'],
      compulsion('第五十六条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
    'hear-objections': step(
      '法院听取意见',
      'The court hears objections',
      ['accepted'],
      'objections',
      ['court'],
      compulsion('第五十八条'),
      {
        asks: form({
          why: text('明显缺乏依据等情形', 'What seemed wrong'),
          acceptedOn: dayField('受理日', 'Accepted on'),
        }),
      },
    ),
    grant: step('裁定准予执行', 'Grant', ['accepted', 'objections'], 'granted', ['court'], compulsion('第五十七条'), {
      asks: form({ rulingNumber: line('裁定书文号', 'Number of the ruling') }),
      issues: ['closing-report'],
    }),
    deny: step('裁定不予执行', 'Refuse', ['accepted', 'objections'], 'denied', ['court'], compulsion('第五十八条'), {
      asks: form({ rulingNumber: line('裁定书文号', 'Number of the ruling'), reasons: text('理由', 'Reasons') }),
    }),
    perform: step(
      '登记履行',
      'Record performance',
      ['waiting', 'final', 'demanded', 'applied', 'accepted', 'objections'],
      'paid',
      ['officer', 'respondent'],
      compulsion('第五十四条'),
      {
        asks: form({ performedOn: dayField('履行日', 'Performed on'), paidFen: money('金额', 'Amount').optional() }),
        issues: ['closing-report'],
      },
    ),
    lapse: step(
      '三个月内没有申请',
      'Not applied for in time',
      ['final', 'demanded'],
      'lapsed',
      ['system'],
      compulsion('第五十三条'),
      {
        afterClock: 'apply',
      },
    ),
  },
  clocks: {
    reconsider: clock(
      '行政复议期限',
      'Period for reconsideration',
      'reconsideration-application-days',
      'respondent',
      [['open', 'decisionServedOn']],
      ['enter-challenge', 'perform'],
    ),
    sue: clock(
      '起诉期限',
      'Period for a suit',
      'litigation-months',
      'respondent',
      [['open', 'decisionServedOn']],
      ['enter-challenge', 'perform'],
    ),
    demand: clock(
      '催告期（满十个工作日方可申请）',
      'Demand matures',
      'demand-days',
      'officer',
      [['demand', 'demandServedOn']],
      ['perform'],
      { kind: 'wait' },
    ),
    apply: clock(
      '申请强制执行',
      'Apply for enforcement',
      'enforcement-application-months',
      'head',
      [['confirm-final', 'challengeEndedOn']],
      ['apply', 'perform', 'lapse', 'enter-challenge'],
      { onLapse: 'lapse', warns: [30, 15, 7, 3, 1] },
    ),
    accept: clock(
      '法院受理',
      'The court accepts',
      'enforcement-court-acceptance-days',
      'court',
      [['apply', 'receivedByCourtOn']],
      ['accept', 'not-accept', 'perform'],
    ),
    rule: clock(
      '法院裁定',
      'The court rules',
      'enforcement-court-ruling-days',
      'court',
      [['accept', 'acceptedOn']],
      ['grant', 'deny', 'hear-objections', 'perform'],
    ),
    'rule-after-hearing': clock(
      '听取意见后裁定',
      'The court rules after hearing objections',
      'enforcement-court-hearing-ruling-days',
      'court',
      [['hear-objections', 'acceptedOn']],
      ['grant', 'deny', 'perform'],
    ),
  },
});
