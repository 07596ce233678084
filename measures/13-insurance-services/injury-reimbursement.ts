import { dayField, line, list, money } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 工伤医疗费用手工报销 (第二十二条): twenty working days. */
export const injuryReimbursement = insuranceService({
  slug: 'injury-reimbursement',
  departments: ['human-resources'],
  title: { zh: '工伤医疗费用手工报销', en: 'Injury reimbursement' },
  purpose: {
    zh: '工伤（职业伤害）医疗费用没有直接结算的，二十个工作日内审核报销。',
    en: 'Cost of treating a work injury, not settled at the hospital: within twenty working days.',
  },
  asks: {
    decisionNo: line('认定（确认）文号', 'Number of the decision'),
    hospital: line('医疗机构', 'Hospital'),
    invoices: list('发票号', 'Invoices'),
    costFen: money('费用总额', 'Cost'),
  },
  basis: { instrument: 'insurance-handling-regulation', article: '第二十二条' },
  limit: 'service-days-injury-reimbursement',
  result: { paidFen: money('报销金额', 'Reimbursed'), paidOn: dayField('支付日', 'Paid on') },
  resultDocument: 'benefit-decision',
  done: { zh: '已报销', en: 'Reimbursed' },
  refusals: { 'paid-before': '同一发票已经支付', 'no-decision': '没有认定（确认）', 'not-covered': '不属于支付范围' },
});
