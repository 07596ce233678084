import { choice, dayField, files, flag, form, line, list, money, mustBeYes, text } from '../form.ts';
import { procedure, step } from '../procedure.ts';
import { complaintClocks } from './inspection-complaint.clocks.ts';
import { complaintForm } from './inspection-complaint.form.ts';
import { intakeSteps } from './inspection-complaint.intake.ts';
import { suspensionGround, suspensionGrounds } from './suspension-grounds.ts';

const chongqing = (article: string) => ({ instrument: 'chongqing-labour-inspection-regulation', article });

/** 劳动保障监察投诉: from the worker’s complaint to a served decision (重庆市劳动保障监察条例; 国务院令第423号). */
export const inspectionComplaint = procedure({
  slug: 'inspection-complaint',
  sheet: ['LI-01'],
  measure: 'supervision',
  departments: ['human-resources'],
  title: { zh: '劳动保障监察投诉', en: 'Inspection complaint' },
  purpose: {
    zh: '自己的工资、工时、保险等权益受到侵害，请劳动保障监察机构查处。',
    en: 'A worker whose own pay, hours or insurance suffered asks the labour inspection to look into it.',
  },
  opens: {
    by: ['applicant', 'clerk'],
    classes: ['employee', 'part-time', 'dispatched', 'unclear'],
    asks: complaintForm,
    basis: chongqing('第二十二条'),
    issues: ['receipt'],
  },
  states: {
    received: { zh: '已收到', en: 'Received' },
    'identity-pending': { zh: '待确认身份和内容', en: 'Identity and content to be confirmed' },
    supplement: { zh: '待补正', en: 'Papers to be supplemented' },
    filed: { zh: '已立案', en: 'Filed' },
    investigating: { zh: '调查中', en: 'Under investigation' },
    'correction-ordered': { zh: '已责令限期改正', en: 'Ordered to correct' },
    'prior-notice': { zh: '已事先告知', en: 'Prior notice given' },
    decided: { zh: '已作出决定', en: 'Decided' },
    served: { zh: '已送达', en: 'Served' },
    performed: { zh: '已履行', en: 'Performed' },
    'not-filed': { zh: '不予立案', en: 'Not filed', ends: 'refused' },
    'referred-to-dispute': { zh: '转调解仲裁途径', en: 'Referred to mediation or arbitration', ends: 'handed-over' },
    transferred: { zh: '已移送', en: 'Transferred', ends: 'handed-over' },
    'complaint-withdrawn': { zh: '投诉已撤回', en: 'Complaint withdrawn', ends: 'withdrawn' },
    'filing-withdrawn': { zh: '已撤销立案', en: 'Filing withdrawn', ends: 'unfounded' },
    'closed-paid': { zh: '已结案：已支付', en: 'Closed: paid', ends: 'paid' },
    'closed-corrected': { zh: '已结案：已改正', en: 'Closed: corrected', ends: 'corrected' },
    'closed-enforced': { zh: '已结案：转强制执行', en: 'Closed: to enforcement', ends: 'decided' },
  },
  actions: {
    ...intakeSteps,
    investigate: step(
      '开始调查',
      'Begin the investigation',
      ['filed'],
      'investigating',
      ['inspector'],
      chongqing('第三十条'),
      { asks: form({ secondInspector: line('另一名监察员', 'The second inspector') }), issues: ['inquiry-notice'] },
    ),
    question: step(
      '询问、检查并记录',
      'Question or check, and record',
      ['investigating', 'correction-ordered'],
      'stay',
      ['inspector'],
      chongqing('第三十条'),
      {
        asks: form({
          record: text('笔录要点', 'Record'),
          place: line('地点', 'Place'),
          evidence: files('证据材料', 'Evidence').optional(),
        }),
        issues: ['inquiry-record', 'on-site-record'],
      },
    ),
    suspend: step(
      '中止调查',
      'Suspend the investigation',
      ['filed', 'investigating', 'correction-ordered', 'prior-notice'],
      'stay',
      ['head'],
      chongqing('第三十一条'),
      {
        asks: form({
          ground: suspensionGround,
          reasons: text('说明', 'Reasons'),
        }),
        issues: ['suspension-notice'],
        pauses: true,
      },
    ),
    'tell-of-suspension': step(
      '书面告知中止',
      'Tell those concerned of the suspension',
      ['filed', 'investigating', 'correction-ordered', 'prior-notice'],
      'stay',
      ['officer', 'inspector'],
      chongqing('第三十一条'),
      { whilePaused: true },
    ),
    resume: step(
      '恢复调查',
      'Resume the investigation',
      ['filed', 'investigating', 'correction-ordered', 'prior-notice'],
      'stay',
      ['head'],
      chongqing('第三十一条'),
      { issues: ['resumption-notice'], resumes: true },
    ),
    extend: step(
      '批准延长调查处理期限',
      'Approve a longer time',
      ['filed', 'investigating', 'correction-ordered', 'prior-notice'],
      'stay',
      ['head'],
      chongqing('第三十条'),
      {
        asks: form({ reasons: text('延长理由', 'Reasons') }),
        issues: ['extension-notice'],
        extends: 'investigate-and-decide',
      },
    ),
    'order-correction': step(
      '责令限期改正',
      'Order to correct within a time',
      ['investigating'],
      'correction-ordered',
      ['inspector', 'head'],
      chongqing('第三十二条'),
      {
        asks: form({
          items: list('责令改正事项', 'What to correct'),
          correctBy: dayField('改正期限', 'Correct by'),
          servedOn: dayField('送达日', 'Served on'),
        }),
        issues: ['correction-order', 'service-receipt'],
      },
    ),
    corrected: step(
      '核实已改正',
      'Correction verified',
      ['correction-ordered'],
      'closed-corrected',
      ['inspector'],
      chongqing('第三十八条'),
      {
        asks: form({
          verified: text('核实情况', 'How it was verified'),
          workerConfirmed: flag('劳动者确认属实', 'The worker says it is true'),
        }),
        issues: ['closing-report'],
      },
    ),
    'prior-notice': step(
      '事先告知拟作出的处罚（处理）',
      'Give prior notice of the intended decision',
      ['investigating', 'correction-ordered'],
      'prior-notice',
      ['officer', 'head'],
      chongqing('第三十三条'),
      {
        asks: form({
          intended: text('拟作出的决定', 'Intended decision'),
          amountFen: money('拟责令支付金额', 'Amount to be paid').optional(),
          fineFen: money('拟罚款金额', 'Intended fine').optional(),
          receivedOn: dayField('当事人收到日', 'Received on'),
        }),
        issues: ['prior-notice'],
      },
    ),
    state: step(
      '陈述、申辩',
      'State its case',
      ['prior-notice'],
      'stay',
      ['respondent', 'officer'],
      chongqing('第三十三条'),
      { asks: form({ statement: text('陈述申辩意见', 'Statement') }), notAfter: 'statement' },
    ),
    'ask-for-hearing': step(
      '要求听证',
      'Ask for a hearing',
      ['prior-notice'],
      'stay',
      ['respondent', 'officer'],
      chongqing('第三十三条'),
      {
        notAfter: 'statement',
        handsOver: {
          to: 'statement-and-hearing',
          carries: { intended: 'intended', receivedOn: 'receivedOn', respondentName: 'respondentName' },
        },
      },
    ),
    decide: step('作出决定', 'Decide', ['prior-notice'], 'decided', ['head'], chongqing('第三十条'), {
      asks: form({
        decision: choice('决定', 'Decision', {
          penalty: '行政处罚',
          handling: '行政处理',
          both: '处罚并处理',
          none: '不予处罚',
        }),
        facts: text('认定的事实', 'Facts found'),
        reasons: text('理由和依据', 'Reasons and basis'),
        payFen: money('责令支付金额', 'To be paid to the worker').optional(),
        fineFen: money('罚款金额', 'Fine').optional(),
        reviewedBy: line('法制审核人员', 'Legal reviewer').optional(),
      }),
      issues: ['penalty-decision', 'handling-decision', 'no-penalty-decision'],
      afterClock: 'statement',
    }),
    'withdraw-filing': step(
      '撤销立案',
      'Withdraw the filing',
      ['investigating', 'correction-ordered', 'prior-notice'],
      'filing-withdrawn',
      ['head'],
      chongqing('第三十二条'),
      {
        asks: form({
          ground: choice('撤销理由', 'Ground', {
            minor: '轻微并已改正',
            'no-facts': '查无事实',
            'no-successor': '无承受人且无财产',
            'arbitration-or-court': '已由仲裁、法院处理',
            'another-office': '已由其他机关处理',
            repeated: '重复',
            'time-barred': '超过二年',
          }),
          reasons: text('说明', 'Reasons'),
        }),
        issues: ['withdrawal-decision'],
      },
    ),
    'tell-of-withdrawal': step(
      '告知撤销立案',
      'Tell the parties of the withdrawal',
      ['filing-withdrawn'],
      'stay',
      ['officer', 'inspector'],
      chongqing('第三十二条'),
    ),
    serve: step(
      '送达决定',
      'Serve the decision',
      ['decided'],
      'served',
      ['officer', 'inspector'],
      chongqing('第三十九条'),
      {
        asks: form({
          servedOn: dayField('送达日', 'Served on'),
          way: choice('送达方式', 'Way of service', {
            direct: '直接送达',
            electronic: '电子送达（经确认）',
            left: '留置送达',
            posted: '邮寄送达',
            'public-notice': '公告送达',
          }),
        }),
        issues: ['service-receipt'],
      },
    ),
    perform: step(
      '登记履行',
      'Record performance',
      ['served'],
      'performed',
      ['officer', 'inspector', 'respondent'],
      chongqing('第三十八条'),
      {
        asks: form({
          performedOn: dayField('履行日', 'Performed on'),
          paidFen: money('支付金额', 'Amount paid').optional(),
        }),
      },
    ),
    close: step('结案', 'Close', ['performed'], 'closed-paid', ['head'], chongqing('第三十八条'), {
      asks: form({
        workerConfirmed: choice('劳动者是否确认收到', 'Does the worker say it was paid', {
          yes: '是',
          no: '否',
          unreachable: '联系不上',
        }),
      }),
      issues: ['closing-report'],
    }),
    enforce: step(
      '催告并申请强制执行',
      'Demand, then ask the court to enforce',
      ['served'],
      'closed-enforced',
      ['head'],
      { instrument: 'administrative-compulsion-law', article: '第五十三条' },
      {
        issues: ['closing-report'],
        handsOver: {
          to: 'court-enforcement',
          carries: { servedOn: 'decisionServedOn', respondentName: 'respondentName' },
        },
      },
    ),
    withdraw: step(
      '撤回投诉',
      'Withdraw the complaint',
      ['received', 'identity-pending', 'supplement', 'filed', 'investigating', 'correction-ordered'],
      'complaint-withdrawn',
      ['applicant'],
      chongqing('第三十八条'),
      { asks: form({ ownWill: mustBeYes('系本人真实意愿', 'Of my own free will') }) },
    ),
  },
  clocks: complaintClocks,
  pauses: suspensionGrounds,
});
