import { dayField, line, money } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 生育津贴 (第二十条): ten working days; the medical record only. */
export const maternityAllowance = insuranceService({
  slug: 'maternity-allowance',
  departments: ['medical-insurance'],
  title: { zh: '生育津贴', en: 'Maternity allowance' },
  purpose: {
    zh: '生育津贴，只要病历，十个工作日内办结。',
    en: 'The maternity allowance, on the medical record alone, within ten working days.',
  },
  asks: {
    bornOn: dayField('分娩（手术）日', 'Delivered on'),
    record: line('病历号', 'Medical record'),
    employer: line('参保单位', 'Insured through').optional(),
  },
  basis: { instrument: 'insurance-handling-regulation', article: '第二十条' },
  limit: 'service-days-maternity-allowance',
  result: { paidFen: money('津贴金额', 'Allowance'), paidOn: dayField('支付日', 'Paid on') },
  resultDocument: 'benefit-decision',
  done: { zh: '已支付', en: 'Paid' },
  refusals: { 'not-insured': '没有参加生育保险', period: '缴费期间不足' },
});
