import { choice, count, dayField, flag, form, money, mustBeYes, personFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const handling = (article: string) => ({ instrument: 'insurance-handling-regulation', article });

/** 多领待遇退还: refund, instalments or offset (第四十六条); fraud is returned and fined two to five times (第五十五条). */
export const benefitRecovery = procedure({
  slug: 'benefit-recovery',
  sheet: ['insurance-injury/c.1'],
  measure: 'insurance-services',
  departments: ['human-resources', 'medical-insurance'],
  title: { zh: '多领待遇退还', en: 'Recovery of benefits' },
  purpose: {
    zh: '多领了待遇的，可以一次退、分期退或者抵扣；骗取的另行处理。',
    en: 'What was paid too much is refunded at once, in instalments or by offset; fraud is handled apart.',
  },
  opens: {
    by: ['officer', 'clerk'],
    classes: 'all',
    asks: form({
      ...personFields,
      facts: text('多领的事实', 'Facts'),
      overpaidFen: money('多领金额', 'Paid too much').optional(),
    }),
    basis: handling('第四十六条'),
  },
  states: {
    found: { zh: '已发现', en: 'Found' },
    notified: { zh: '已通知退还', en: 'Told to return' },
    repaying: { zh: '退还中', en: 'Being returned' },
    repaid: { zh: '已退还', en: 'Returned', ends: 'paid' },
    'to-penalty': { zh: '涉嫌骗取，转查处', en: 'Suspected fraud: to inspection', ends: 'handed-over' },
    unfounded: { zh: '没有多领', en: 'Nothing was paid too much', ends: 'unfounded' },
  },
  actions: {
    notify: step('书面通知退还', 'Tell in writing', ['found'], 'notified', ['officer'], handling('第四十六条'), {
      asks: form({
        overpaidFen: money('多领金额', 'Paid too much'),
        returnBy: dayField('退还期限', 'Return by'),
        toldRemedy: mustBeYes('已告知复议、诉讼', 'Told of reconsideration and suit'),
      }),
      issues: ['handling-decision'],
    }),
    agree: step(
      '确定退还方式',
      'Agree the way',
      ['notified'],
      'repaying',
      ['officer', 'applicant'],
      handling('第四十六条'),
      {
        asks: form({
          way: choice('方式', 'Way', { refund: '一次退还', instalments: '分期退还', offset: '从后续待遇抵扣' }),
          instalments: count('期数', 'Instalments', 1),
          lastOn: dayField('最后一期', 'Last one on'),
        }),
      },
    ),
    repaid: step(
      '已全部退还',
      'All returned',
      ['notified', 'repaying'],
      'repaid',
      ['officer'],
      handling('第四十六条'),
      {
        asks: form({ repaidFen: money('已退还金额', 'Returned') }),
        issues: ['closing-report'],
      },
    ),
    'to-penalty': step(
      '涉嫌骗取，转查处',
      'Suspected fraud',
      ['found', 'notified'],
      'to-penalty',
      ['head'],
      handling('第五十五条'),
      {
        asks: form({ reasons: text('理由', 'Reasons'), deliberate: flag('有虚假材料', 'False papers') }),
        issues: ['transfer-letter'],
      },
    ),
    'not-overpaid': step(
      '没有多领，结案',
      'Nothing overpaid',
      ['found', 'notified'],
      'unfounded',
      ['officer'],
      handling('第四十六条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
  },
  clocks: {
    return: clock(
      '退还',
      'Return',
      { dayIn: 'returnBy' },
      'applicant',
      ['notify'],
      ['agree', 'repaid', 'to-penalty', 'not-overpaid'],
    ),
    instalments: clock('分期退还', 'Instalments', { dayIn: 'lastOn' }, 'applicant', ['agree'], ['repaid']),
  },
});
