import { choice, dayField, line } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 个人身份续保: at once; ID and the choice of grade. */
export const medicalRenewal = insuranceService({
  slug: 'medical-renewal',
  departments: ['medical-insurance', 'tax'],
  title: { zh: '个人身份续保', en: 'Renewal of medical insurance' },
  purpose: {
    zh: '以个人身份参加的职工医保续保，即时办理，选好档次到税务缴费。',
    en: 'Renewing in one’s own name, at once; choose the grade and pay at the tax office.',
  },
  asks: { grade: choice('档次', 'Grade', { '1': '一档', '2': '二档' }), year: line('续保年度', 'Year') },
  basis: { instrument: 'county-policy', article: '（十三）' },
  limit: null,
  result: { renewedOn: dayField('续保日', 'Renewed on'), payBy: dayField('缴费截止日', 'Pay by') },
  resultDocument: 'filing-receipt',
  done: { zh: '已续保', en: 'Renewed' },
  refusals: { employed: '已由单位参保', broken: '中断超过续保期间' },
});
