import { choice, dayField, files, flag, form, line, list, money, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { chongqing, inspection } from './citations.ts';
import { serviceWay } from './service-ways.ts';

/** 限期改正: an order with its period, its service, and whether it was obeyed (劳动保障监察条例 第十八条、第二十六条、第三十条). */
export const correctionOrder = procedure({
  slug: 'correction-order',
  sheet: ['LI-06'],
  measure: 'supervision',
  departments: ['human-resources'],
  title: { zh: '责令限期改正', en: 'Order to correct within a time' },
  purpose: {
    zh: '检查、抽查或者线索核定中发现问题的，责令限期改正；到期复查，没有改正的转入处罚或者移送公安机关。',
    en: 'Where a check or a finding taken up shows something to be put right, an order sets a time; it is checked when the time is up and goes on to a penalty or the police where it was ignored.',
  },
  opens: {
    by: ['inspector', 'officer'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      items: list('责令改正事项', 'What to correct'),
      facts: text('事实和依据', 'Facts and basis'),
      payFen: money('责令支付金额', 'To be paid').optional(),
      fromCase: line('来源办件', 'The case it came from').optional(),
    }),
    basis: inspection('第十八条'),
  },
  states: {
    drafted: { zh: '已拟稿', en: 'Drafted' },
    issued: { zh: '已作出', en: 'Issued' },
    served: { zh: '已送达', en: 'Served' },
    reported: { zh: '单位已报告改正', en: 'Correction reported' },
    ignored: { zh: '逾期未改正', en: 'Not obeyed in time' },
    obeyed: { zh: '已改正', en: 'Obeyed', ends: 'corrected' },
    paid: { zh: '已支付', en: 'Paid', ends: 'paid' },
    'to-penalty': { zh: '转入处罚（处理）', en: 'To a penalty or handling decision', ends: 'handed-over' },
    'to-police': { zh: '转入涉嫌犯罪移送', en: 'To referral to the police', ends: 'handed-over' },
    revoked: { zh: '已撤销', en: 'Revoked', ends: 'withdrawn' },
  },
  actions: {
    issue: step('作出指令书', 'Issue the order', ['drafted'], 'issued', ['head', 'inspector'], inspection('第十八条'), {
      asks: form({
        correctBy: dayField('改正期限', 'Correct by'),
        // 公开案例为三至九日 (setting): shown as usual, never required.
        reasonForPeriod: text('期限的理由', 'Why this period').optional(),
      }),
      issues: ['correction-order'],
    }),
    serve: step('送达', 'Serve', ['issued'], 'served', ['officer', 'inspector'], chongqing('第三十九条'), {
      asks: form({ servedOn: dayField('送达日', 'Served on'), way: serviceWay }),
      issues: ['service-receipt'],
    }),
    report: step(
      '报告改正情况',
      'Report the correction',
      ['served'],
      'reported',
      ['respondent'],
      inspection('第十八条'),
      {
        asks: form({
          done: text('改正情况', 'What was done'),
          paidFen: money('支付金额', 'Amount paid').optional(),
          proof: files('改正证明', 'Proof').optional(),
        }),
        issues: ['receipt'],
      },
    ),
    recheck: step(
      '复查：已改正',
      'Checked: corrected',
      ['served', 'reported'],
      'obeyed',
      ['inspector'],
      inspection('第十八条'),
      {
        asks: form({
          verified: text('复查情况', 'How it was verified'),
          workerConfirmed: flag('劳动者确认属实', 'The worker says it is true').optional(),
        }),
        issues: ['closing-report'],
      },
    ),
    'recheck-paid': step(
      '复查：已支付',
      'Checked: paid',
      ['served', 'reported'],
      'paid',
      ['inspector'],
      inspection('第二十六条'),
      {
        asks: form({
          paidFen: money('支付金额', 'Amount paid'),
          workerConfirmed: choice('劳动者是否确认收到', 'Does the worker say it was paid', {
            yes: '是',
            no: '否',
            unreachable: '联系不上',
          }),
        }),
        issues: ['closing-report'],
      },
    ),
    ignored: step(
      '认定逾期未改正',
      'Not obeyed in time',
      ['served', 'reported'],
      'ignored',
      ['inspector'],
      inspection('第三十条'),
      {
        asks: form({
          seen: text('复查情况', 'What was seen'),
          unpaidFen: money('仍未支付金额', 'Still unpaid').optional(),
        }),
        issues: ['on-site-record'],
        afterClock: 'correct',
      },
    ),
    penalise: step(
      '转入处罚（处理）',
      'Go on to a decision',
      ['ignored'],
      'to-penalty',
      ['head'],
      inspection('第二十六条'),
      {
        asks: form({ intended: text('拟作出的决定', 'Intended decision') }),
        handsOver: {
          to: 'penalty-decision',
          carries: { respondentName: 'respondentName', facts: 'facts', intended: 'intended' },
        },
      },
    ),
    'refer-to-police': step(
      '转入涉嫌犯罪移送',
      'Go on to referral to the police',
      ['ignored'],
      'to-police',
      ['head'],
      { instrument: 'refusal-to-pay-interpretation', article: '第四条' },
      {
        asks: form({ reportedOn: dayField('书面报告日', 'Reported on') }),
        handsOver: {
          to: 'police-referral',
          carries: {
            respondentName: 'respondentName',
            facts: 'facts',
            reportedOn: 'reportedOn',
            orderServedOn: 'servedOn',
            unpaidFen: 'unpaidFen',
          },
        },
      },
    ),
    revoke: step(
      '撤销指令',
      'Revoke the order',
      ['issued', 'served', 'reported'],
      'revoked',
      ['head'],
      inspection('第十八条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
  },
  clocks: {
    serve: clock('送达指令书', 'Serve the order', 'inspection-service-days', 'officer', ['issue'], ['serve', 'revoke']),
    correct: clock(
      '改正',
      'Correct',
      { dayIn: 'correctBy' },
      'respondent',
      ['issue'],
      ['report', 'recheck', 'recheck-paid', 'revoke'],
    ),
    recheck: clock(
      '复查',
      'Check again',
      'rectification-recheck-days',
      'inspector',
      ['report'],
      ['recheck', 'recheck-paid', 'ignored', 'revoke'],
    ),
  },
});
