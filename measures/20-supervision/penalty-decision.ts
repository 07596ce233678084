import { choice, dayField, form, line, money, mustBeYes, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { chongqing, compulsion, penalty, reconsideration } from './citations.ts';
import { serviceWay } from './service-ways.ts';

const publicity = { instrument: 'penalty-publicity-practice', article: '条号待核实' } as const;

/** 行政处罚、行政处理决定: drafted, reviewed, told, made, served, published, performed (行政处罚法; 重庆市劳动保障监察条例). */
export const penaltyDecision = procedure({
  slug: 'penalty-decision',
  sheet: ['LI-08'],
  measure: 'supervision',
  departments: ['human-resources'],
  title: { zh: '行政处罚、行政处理决定', en: 'Penalty or handling decision' },
  purpose: {
    zh: '调查终结后拟稿、法制审核、事先告知、作出决定、送达、公示、履行。',
    en: 'After the investigation: draft, legal review, prior notice, decision, service, publicity, performance.',
  },
  opens: {
    by: ['officer', 'inspector'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      facts: text('查明的事实', 'Facts found'),
      intended: text('拟作出的决定', 'Intended decision'),
      filedOn: dayField('立案日', 'Filed on').optional(),
      investigationEndedOn: dayField('调查完成日', 'Investigation ended on').optional(),
      amountFen: money('拟责令支付金额', 'Amount to be paid').optional(),
      fineFen: money('拟罚款金额', 'Intended fine').optional(),
      fromCase: line('来源办件', 'The case it came from').optional(),
    }),
    basis: chongqing('第三十条'),
  },
  states: {
    drafted: { zh: '已拟稿', en: 'Drafted' },
    reviewed: { zh: '已通过法制审核', en: 'Reviewed' },
    noticed: { zh: '已事先告知', en: 'Prior notice given' },
    decided: { zh: '已作出决定', en: 'Decided' },
    served: { zh: '已送达', en: 'Served' },
    published: { zh: '已公示', en: 'On the credit portal' },
    'set-aside': { zh: '决定被变更、撤销，待撤回公示', en: 'Changed or set aside, publication to be withdrawn' },
    performed: { zh: '已履行', en: 'Performed', ends: 'performed' },
    enforced: { zh: '转强制执行', en: 'To enforcement', ends: 'handed-over' },
    'no-penalty': { zh: '不予处罚', en: 'No penalty', ends: 'unfounded' },
    withdrawn: { zh: '决定已失效并撤回公示', en: 'No longer stands, publication withdrawn', ends: 'withdrawn' },
  },
  actions: {
    redraft: step(
      '修改拟稿',
      'Change the draft',
      ['drafted'],
      'stay',
      ['officer', 'inspector'],
      chongqing('第三十条'),
      {
        asks: form({ intended: text('拟作出的决定', 'Intended decision') }),
      },
    ),
    review: step('法制审核', 'Legal review', ['drafted'], 'reviewed', ['legal-reviewer'], penalty('第五十八条'), {
      asks: form({
        opinion: text('审核意见', 'Opinion'),
        qualified: mustBeYes('具有法律职业资格（初次从事的）', 'Holds the legal qualification where it is asked'),
      }),
      notBy: ['redraft'],
    }),
    'return-draft': step(
      '退回修改',
      'Return the draft',
      ['reviewed'],
      'drafted',
      ['legal-reviewer', 'head'],
      penalty('第五十八条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
    discuss: step(
      '负责人集体讨论',
      'Collective discussion',
      ['reviewed', 'noticed'],
      'stay',
      ['head'],
      penalty('第五十八条'),
      {
        asks: form({ record: text('讨论记录', 'Record') }),
        issues: ['minutes'],
      },
    ),
    notice: step('事先告知', 'Give prior notice', ['reviewed'], 'noticed', ['officer'], penalty('第四十四条'), {
      asks: form({
        receivedOn: dayField('当事人收到日', 'Received on'),
        hearingTold: choice('听证权利', 'Right to a hearing', { told: '已告知', 'not-due': '不属于应当告知的处罚' }),
      }),
      issues: ['prior-notice'],
    }),
    state: step('陈述、申辩', 'State its case', ['noticed'], 'stay', ['respondent', 'officer'], penalty('第四十五条'), {
      asks: form({ statement: text('陈述申辩意见', 'Statement') }),
      notAfter: 'statement',
    }),
    'ask-for-hearing': step(
      '要求听证',
      'Ask for a hearing',
      ['noticed'],
      'stay',
      ['respondent', 'officer'],
      penalty('第六十四条第一项'),
      {
        notAfter: 'statement',
        handsOver: {
          to: 'statement-and-hearing',
          carries: {
            respondentName: 'respondentName',
            intended: 'intended',
            receivedOn: 'receivedOn',
            fineFen: 'fineFen',
          },
        },
      },
    ),
    decide: step('作出处罚决定', 'Decide on a penalty', ['noticed'], 'decided', ['head'], penalty('第五十八条'), {
      asks: form({
        decisionNumber: line('决定书文号', 'Number of the decision'),
        reasons: text('理由和依据', 'Reasons and basis'),
        fineFen: money('罚款金额', 'Fine').optional(),
        payFen: money('责令支付金额', 'To be paid to workers').optional(),
      }),
      issues: ['penalty-decision'],
      afterClock: 'statement',
    }),
    'decide-handling': step(
      '作出处理决定',
      'Decide on handling',
      ['noticed'],
      'decided',
      ['head'],
      chongqing('第三十条'),
      {
        asks: form({
          decisionNumber: line('决定书文号', 'Number of the decision'),
          reasons: text('理由和依据', 'Reasons and basis'),
          payFen: money('责令支付金额', 'To be paid to workers'),
        }),
        issues: ['handling-decision'],
        afterClock: 'statement',
      },
    ),
    'no-penalty': step(
      '决定不予处罚',
      'Decide not to penalise',
      ['reviewed', 'noticed'],
      'no-penalty',
      ['head'],
      penalty('第五十八条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
        issues: ['no-penalty-decision'],
      },
    ),
    serve: step('送达', 'Serve', ['decided'], 'served', ['officer'], penalty('第六十一条'), {
      asks: form({ servedOn: dayField('送达日', 'Served on'), way: serviceWay }),
      issues: ['service-receipt'],
    }),
    publish: step('处罚信息上网公示', 'Put on the credit portal', ['served'], 'published', ['officer'], publicity, {
      asks: form({
        publishedOn: dayField('公示日', 'Published on'),
        redacted: mustBeYes('已隐去劳动者信息', 'Workers’ data taken out'),
      }),
      issues: ['publication-notice'],
    }),
    challenge: step(
      '登记复议、诉讼',
      'Enter a challenge',
      ['served', 'published'],
      'stay',
      ['respondent', 'officer'],
      reconsideration('第二十条'),
      {
        asks: form({
          route: choice('途径', 'Route', { reconsideration: '行政复议', court: '行政诉讼' }),
          filedOn: dayField('申请（起诉）日', 'Filed on'),
        }),
        handsOver: {
          to: 'challenge-tracking',
          carries: { respondentName: 'respondentName', knownOn: 'servedOn', route: 'route', filedOn: 'filedOn' },
        },
      },
    ),
    'set-aside': step(
      '决定被变更、撤销',
      'Changed or set aside',
      ['served', 'published'],
      'set-aside',
      ['officer'],
      penalty('第四十八条'),
      {
        asks: form({
          setAsideOn: dayField('变更、撤销日', 'Changed or set aside on'),
          how: choice('结果', 'How', { changed: '变更', revoked: '撤销', unlawful: '确认违法', void: '确认无效' }),
        }),
      },
    ),
    'withdraw-publication': step(
      '撤回公示并说明理由',
      'Withdraw the publication and say why',
      ['set-aside'],
      'withdrawn',
      ['officer'],
      penalty('第四十八条'),
      {
        asks: form({ reasons: text('公开说明的理由', 'Reasons published') }),
        issues: ['public-notice'],
      },
    ),
    perform: step(
      '登记履行',
      'Record performance',
      ['served', 'published'],
      'performed',
      ['officer', 'respondent'],
      penalty('第六十七条'),
      {
        asks: form({
          performedOn: dayField('履行日', 'Performed on'),
          paidFen: money('缴纳、支付金额', 'Amount paid'),
          // 每日百分之三，不超过罚款数额.
          lateFineFen: money('加处罚款', 'Added for lateness').optional(),
        }),
        issues: ['closing-report'],
      },
    ),
    enforce: step(
      '转催告和强制执行',
      'To demand and enforcement',
      ['served', 'published'],
      'enforced',
      ['head'],
      compulsion('第五十三条'),
      {
        afterClock: 'sue',
        issues: ['closing-report'],
        handsOver: {
          to: 'court-enforcement',
          carries: { respondentName: 'respondentName', decisionServedOn: 'servedOn', decisionNumber: 'decisionNumber' },
        },
      },
    ),
  },
  clocks: {
    'decide-ninety': clock(
      '立案之日起九十日内作出处罚决定（另有规定的从其规定）',
      'Penalty decided within ninety days of filing, unless other rules say otherwise',
      'penalty-decision-days',
      'officer',
      [['open', 'filedOn']],
      ['decide', 'decide-handling', 'no-penalty'],
    ),
    'decide-after-investigation': clock(
      '调查完成后作出决定（国家规定）',
      'Decide after the investigation, national limit',
      'inspection-decision-national-days',
      'officer',
      [['open', 'investigationEndedOn']],
      ['decide', 'decide-handling', 'no-penalty'],
    ),
    statement: clock(
      '陈述、申辩或者要求听证',
      'State its case or ask for a hearing',
      'penalty-statement-days',
      'respondent',
      [['notice', 'receivedOn']],
      ['state', 'ask-for-hearing', 'no-penalty'],
    ),
    serve: clock(
      '送达处罚决定',
      'Serve the penalty decision',
      'penalty-service-days',
      'officer',
      ['decide'],
      ['serve'],
    ),
    'serve-handling': clock(
      '送达处理决定',
      'Serve the handling decision',
      'inspection-service-days',
      'officer',
      ['decide-handling'],
      ['serve'],
    ),
    publish: clock(
      '上网公示',
      'Put on the credit portal',
      'penalty-publication-days',
      'officer',
      ['decide'],
      ['publish', 'set-aside', 'perform', 'enforce'],
    ),
    'pay-fine': clock(
      '缴纳罚款',
      'Pay the fine',
      'fine-payment-days',
      'respondent',
      [['serve', 'servedOn']],
      ['perform', 'set-aside'],
    ),
    reconsider: clock(
      '申请行政复议',
      'Ask for reconsideration',
      'reconsideration-application-days',
      'respondent',
      [['serve', 'servedOn']],
      ['challenge', 'perform', 'set-aside'],
    ),
    sue: clock(
      '直接提起行政诉讼',
      'Sue directly',
      'litigation-months',
      'respondent',
      [['serve', 'servedOn']],
      ['perform', 'set-aside'],
    ),
    'withdraw-publication': clock(
      '撤回公示',
      'Withdraw the publication',
      'penalty-publication-withdrawal-days',
      'officer',
      [['set-aside', 'setAsideOn']],
      ['withdraw-publication'],
    ),
  },
  publishes: {
    zh: '行政处罚信息（单位名称、代码、事由、结果；不含劳动者信息）',
    en: 'Penalty: enterprise, code, reason, result; no data of workers',
    on: 'publish',
    basis: publicity,
    during: null,
    objection: null,
  },
});
