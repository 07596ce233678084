import { dayField, flag, line, list, money } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 医疗费用手工报销 (第二十条): thirty working days; invoice, cost list, diagnosis, record. */
export const medicalReimbursement = insuranceService({
  slug: 'medical-reimbursement',
  departments: ['medical-insurance'],
  title: { zh: '医疗费用手工报销', en: 'Medical reimbursement' },
  purpose: {
    zh: '没有直接结算的医疗费用，凭发票、清单、诊断、病历，三十个工作日内报销。',
    en: 'Medical cost not settled at the hospital: reimbursed within thirty working days.',
  },
  asks: {
    hospital: line('医疗机构', 'Hospital'),
    invoices: list('发票号', 'Invoices'),
    costFen: money('费用总额', 'Cost'),
    thirdParty: flag('由第三人或者工伤基金负担', 'For a third party or the injury fund'),
  },
  basis: { instrument: 'insurance-handling-regulation', article: '第二十条' },
  limit: 'service-days-medical-reimbursement',
  result: { paidFen: money('报销金额', 'Reimbursed'), paidOn: dayField('支付日', 'Paid on') },
  resultDocument: 'benefit-decision',
  done: { zh: '已报销', en: 'Reimbursed' },
  refusals: {
    'paid-before': '同一发票已经支付',
    injury: '应由工伤（职业伤害）保障负担',
    'not-covered': '不属于支付范围',
  },
});
