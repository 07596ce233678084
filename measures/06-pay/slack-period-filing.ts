import { count, dayField, flag, form, list, mustBeYes, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { slackFields } from '../slack-form.ts';

const policy = { instrument: 'county-policy', article: '（七）' };
const pay = { instrument: 'wage-payment-rules', article: '第十二条' };
const open = ['filed', 'running', 'after-first-cycle'] as const;

/**
 * 业务清淡备案: group leave, rotation or standby training instead of layoffs (政策（七）). In the first wage cycle of a stoppage pay is by the
 * contract; afterwards who still works gets at least the minimum wage, and who does not, what the local rule says (Chongqing: not seen).
 */
export const slackPeriodFiling = procedure({
  slug: 'slack-period-filing',
  sheet: ['pay-rest-safety/6'],
  measure: 'pay',
  also: ['rest', 'training'],
  departments: ['human-resources', 'sector-regulators'],
  title: { zh: '业务清淡集中放假、轮休、待岗培训备案', en: 'Slack-period filing' },
  purpose: {
    zh: '业务清淡时先放假、轮休、待岗培训，少裁员不裁员；第一个工资周期照合同付。',
    en: 'When business is slack: leave, rotation or training rather than layoffs; the first wage cycle is paid by the contract.',
  },
  opens: {
    by: ['respondent', 'clerk'],
    classes: ['employee', 'part-time', 'dispatched', 'quasi-employee', 'unclear'],
    asks: form({
      ...respondentFields,
      staff: count('职工总数', 'Staff', 1),
      ...slackFields,
    }),
    basis: policy,
    issues: ['receipt'],
  },
  states: {
    filed: { zh: '已提交', en: 'Handed in' },
    returned: { zh: '退回补充', en: 'Returned' },
    running: { zh: '实施中（第一个工资周期）', en: 'Running, first wage cycle' },
    'after-first-cycle': { zh: '实施中（第一个周期之后）', en: 'Running, after the first cycle' },
    ended: { zh: '已恢复正常', en: 'Back to normal', ends: 'ended' },
    layoff: { zh: '转裁员报告', en: 'To a layoff report', ends: 'handed-over' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    return: step('退回补充', 'Return', ['filed'], 'returned', ['officer', 'clerk'], policy, {
      asks: form({ missing: list('需补充的内容', 'What is missing') }),
      issues: ['supplement-notice'],
    }),
    resubmit: step('补充后重新提交', 'Hand in again', ['returned'], 'filed', ['respondent', 'clerk'], policy, {
      asks: form({ supplied: text('补充的内容', 'What was added') }),
    }),
    receive: step('备案', 'Enter the filing', ['filed'], 'running', ['officer'], policy, {
      asks: form({
        toldWorkers: mustBeYes('已告知全体有关劳动者', 'All workers concerned were told'),
        minimumWage: mustBeYes('之后提供劳动的不低于最低工资标准', 'Who works later gets at least the minimum wage'),
      }),
      issues: ['filing-receipt'],
    }),
    'offer-help': step(
      '推送待岗培训、用工余缺调剂',
      'Offer training and lending of workers',
      ['running', 'after-first-cycle'],
      'stay',
      ['officer', 'clerk'],
      policy,
      {
        asks: form({ offers: list('培训班、缺工企业', 'Classes and firms short of workers') }),
      },
    ),
    'pay-first-cycle': step(
      '登记第一个周期的支付',
      'Enter the pay of the first cycle',
      ['running', 'after-first-cycle'],
      'stay',
      ['respondent', 'officer'],
      pay,
      {
        asks: form({
          paidOn: dayField('支付日', 'Paid on'),
          byContract: flag('按劳动合同标准', 'By the contract'),
          differences: text('差额及原因', 'Differences and why').optional(),
        }),
      },
    ),
    'begin-second-cycle': step(
      '第一个周期结束',
      'The first cycle is over',
      ['running'],
      'after-first-cycle',
      ['system', 'officer'],
      pay,
      {
        afterClock: 'first-cycle',
      },
    ),
    change: step(
      '变更期间、人数',
      'Change of days or numbers',
      ['running', 'after-first-cycle'],
      'stay',
      ['respondent', 'clerk'],
      policy,
      {
        asks: form({
          until: dayField('结束日', 'Until'),
          workers: count('涉及人数', 'Workers concerned', 1),
          consulted: text('听取意见情况', 'What the workers said'),
        }),
      },
    ),
    end: step(
      '恢复正常',
      'Back to normal',
      ['running', 'after-first-cycle'],
      'ended',
      ['respondent', 'officer'],
      policy,
      {
        asks: form({ returned: count('返岗人数', 'Workers back'), left: count('离职人数', 'Workers who left') }),
        issues: ['closing-report'],
      },
    ),
    'to-layoff': step(
      '仍须裁员的，转裁员报告',
      'Still has to lay off',
      [...open],
      'layoff',
      ['respondent', 'clerk'],
      {
        instrument: 'labour-contract-law',
        article: '第四十一条',
      },
      {
        asks: form({ toCut: count('拟裁减人数', 'To be laid off', 1) }),
        handsOver: {
          to: 'layoff-report',
          carries: {
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            staff: 'staff',
            toCut: 'toCut',
          },
        },
      },
    ),
    withdraw: step('撤回', 'Withdraw', ['filed', 'returned'], 'withdrawn', ['respondent', 'clerk'], policy),
  },
  clocks: {
    'first-cycle': clock(
      '第一个工资支付周期（按合同标准）',
      'First wage cycle, by the contract',
      { dayIn: 'firstCycleEndsOn' },
      'respondent',
      ['open'],
      ['begin-second-cycle', 'end'],
      { kind: 'wait' },
    ),
    period: clock(
      '放假、轮休、培训的期间',
      'The slack period',
      { dayIn: 'until' },
      'respondent',
      ['open', 'change'],
      ['end', 'to-layoff', 'withdraw'],
      { warns: [7, 3, 1] },
    ),
  },
});
