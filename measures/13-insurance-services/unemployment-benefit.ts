import { choice, count, dayField, money } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 失业保险金 (第二十四条): ten working days. */
export const unemploymentBenefit = insuranceService({
  slug: 'unemployment-benefit',
  departments: ['human-resources'],
  title: { zh: '失业保险金申领', en: 'Unemployment benefit' },
  purpose: {
    zh: '失业了申领失业保险金，十个工作日内办结。',
    en: 'Out of work: the unemployment benefit within ten working days.',
  },
  asks: {
    lostOn: dayField('失业日', 'Out of work since'),
    why: choice('失业原因', 'Why', { ended: '合同终止', dismissed: '被解除', resigned: '本人原因', laidOff: '裁员' }),
    paidYears: count('缴费年限', 'Years paid'),
  },
  basis: { instrument: 'insurance-handling-regulation', article: '第二十四条' },
  limit: 'service-days-unemployment-benefit',
  result: { monthlyFen: money('每月金额', 'Each month'), months: count('月数', 'Months', 1) },
  resultDocument: 'benefit-decision',
  done: { zh: '已核定发放', en: 'Begun' },
  refusals: { 'own-will': '本人意愿中断就业', years: '缴费不满一年', working: '已经就业' },
});
