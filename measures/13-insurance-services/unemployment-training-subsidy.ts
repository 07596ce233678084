import { choice, dayField, line, money } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 职业培训等补贴（失业保险） (第二十四条): ten working days; certificate only. */
export const unemploymentTrainingSubsidy = insuranceService({
  slug: 'unemployment-training-subsidy',
  departments: ['human-resources'],
  title: { zh: '职业培训补贴（失业保险）', en: 'Training subsidy of the unemployment fund' },
  purpose: {
    zh: '失业保险的职业培训等补贴，凭证书，十个工作日内办结。',
    en: 'The training subsidy of the unemployment fund, on the certificate, within ten working days.',
  },
  asks: {
    certificateNo: line('证书编号', 'Certificate'),
    level: choice('等级', 'Level', { '5': '初级', '4': '中级', '3': '高级', '2': '技师', '1': '高级技师' }),
    certifiedOn: dayField('发证日', 'Certified on'),
  },
  basis: { instrument: 'insurance-handling-regulation', article: '第二十四条' },
  limit: 'service-days-training-subsidy',
  result: { paidFen: money('补贴金额', 'Subsidy'), paidOn: dayField('支付日', 'Paid on') },
  resultDocument: 'subsidy-decision',
  done: { zh: '已支付', en: 'Paid' },
  refusals: { certificate: '证书查询不到', drawn: '已经领取过' },
});
