import { choice, dayField, form, line, money, text } from '../form.ts';
import { step } from '../procedure.ts';
import { chongqing, compulsion, penalty, reconsideration, referral } from './citations.ts';
import { serviceWay } from './service-ways.ts';

/** 撤销立案理由 (重庆市劳动保障监察条例 第三十二条): may where minor and corrected, must in the other cases. */
const withdrawalGround = choice('撤销理由', 'Ground', {
  minor: '轻微并已改正',
  'no-facts': '查无事实',
  'no-successor': '无承受人且无财产',
  'arbitration-or-court': '已由仲裁、法院处理',
  'another-office': '已由其他机关处理',
  repeated: '重复',
  'time-barred': '超过二年',
});

const decisionFields = {
  facts: text('认定的事实', 'Facts found'),
  reasons: text('理由和依据', 'Reasons and basis'),
  payFen: money('责令支付金额', 'To be paid to the worker').optional(),
  reviewedBy: line('法制审核人员', 'Legal reviewer').optional(),
  discussed: line('集体讨论记录编号（情节复杂或者重大的）', 'Record of collective discussion').optional(),
};

/**
 * From prior notice to the closed file, the same for a complaint and for a report (重庆市劳动保障监察条例 第三十二条、第三十三条、第三十八条、第三十九条;
 * 行政处罚法 第四十四条至第七十三条).
 */
export const decisionSteps = {
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
    'hearing',
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
  'hearing-ended': step(
    '登记听证报告',
    'Enter the report of the hearing',
    ['hearing'],
    'prior-notice',
    ['officer'],
    penalty('第六十四条'),
    { asks: form({ hearingReport: text('听证报告要点', 'Report of the hearing') }), issues: ['hearing-record'] },
  ),
  decide: step('作出处罚决定', 'Decide on a penalty', ['prior-notice'], 'decided', ['head'], penalty('第五十八条'), {
    asks: form({
      ...decisionFields,
      decision: choice('决定', 'Decision', { penalty: '行政处罚', both: '处罚并处理', none: '不予处罚' }),
      fineFen: money('罚款金额', 'Fine').optional(),
    }),
    issues: ['penalty-decision', 'no-penalty-decision'],
    afterClock: 'statement',
  }),
  'decide-handling': step(
    '作出行政处理决定',
    'Decide on handling',
    ['prior-notice'],
    'decided',
    ['head'],
    chongqing('第三十条'),
    { asks: form(decisionFields), issues: ['handling-decision'], afterClock: 'statement' },
  ),
  'withdraw-filing': step(
    '撤销立案',
    'Withdraw the filing',
    ['filed', 'investigating', 'correction-ordered', 'prior-notice'],
    'withdrawal-decided',
    ['head'],
    chongqing('第三十二条'),
    { asks: form({ ground: withdrawalGround, reasons: text('说明', 'Reasons') }), issues: ['withdrawal-decision'] },
  ),
  'tell-of-withdrawal': step(
    '告知撤销立案',
    'Tell the parties of the withdrawal',
    ['withdrawal-decided'],
    'filing-withdrawn',
    ['officer', 'inspector'],
    chongqing('第三十二条'),
    { asks: form({ toldOn: dayField('告知日', 'Told on') }) },
  ),
  serve: step(
    '送达决定',
    'Serve the decision',
    ['decided'],
    'served',
    ['officer', 'inspector'],
    chongqing('第三十九条'),
    {
      asks: form({ servedOn: dayField('送达日', 'Served on'), way: serviceWay }),
      issues: ['service-receipt'],
    },
  ),
  challenge: step(
    '登记行政复议、行政诉讼',
    'Enter a reconsideration or a suit',
    ['served'],
    'stay',
    ['officer', 'respondent'],
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
        // 每日百分之三，不超过罚款数额 (行政处罚法 第七十二条).
        lateFineFen: money('加处罚款', 'Added for lateness').optional(),
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
  'close-otherwise': step(
    '依其他情形结案',
    'Close on another ground',
    ['investigating', 'correction-ordered', 'served', 'performed'],
    'closed-otherwise',
    ['head'],
    chongqing('第三十八条'),
    {
      asks: form({
        closingGround: choice('结案情形', 'Ground', {
          complainant: '因投诉人原因无法改正完毕',
          'no-penalty': '不予处罚',
          other: '其他',
        }),
        reasons: text('说明', 'Reasons'),
      }),
      issues: ['closing-report'],
    },
  ),
  enforce: step(
    '催告并申请强制执行',
    'Demand, then ask the court to enforce',
    ['served'],
    'closed-enforced',
    ['head'],
    compulsion('第五十三条'),
    {
      issues: ['closing-report'],
      afterClock: 'sue',
      handsOver: {
        to: 'court-enforcement',
        carries: { decisionServedOn: 'servedOn', respondentName: 'respondentName' },
      },
    },
  ),
  'refer-to-police': step(
    '报请移送公安机关',
    'Propose referral to the police',
    ['correction-ordered', 'prior-notice', 'decided', 'served'],
    'stay',
    ['inspector'],
    referral('第五条'),
    {
      asks: form({ reportedOn: dayField('书面报告日', 'Reported on'), facts: text('涉嫌犯罪事实', 'Facts') }),
      handsOver: {
        to: 'police-referral',
        carries: { respondentName: 'respondentName', facts: 'facts', reportedOn: 'reportedOn' },
      },
    },
  ),
};
