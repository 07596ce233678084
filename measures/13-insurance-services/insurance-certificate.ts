import { choice, line } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 参保证明查询打印 (第三十二条): at once, with a code, free of charge. */
export const insuranceCertificate = insuranceService({
  slug: 'insurance-certificate',
  departments: ['human-resources'],
  title: { zh: '参保证明查询打印', en: 'Certificate of insurance' },
  purpose: {
    zh: '随时查询、打印参保证明，带验证码，免费。',
    en: 'Query and print a certificate at once, with a code to verify it, free.',
  },
  asks: {
    kind: choice('证明种类', 'Kind', { enrolment: '参保证明', payments: '缴费明细', entitlements: '权益记录' }),
    fromMonth: line('起始月', 'From month'),
    toMonth: line('截止月', 'To month'),
  },
  basis: { instrument: 'insurance-handling-regulation', article: '第三十二条' },
  limit: null,
  result: { verifyCode: line('验证码', 'Code to verify it') },
  resultDocument: 'filing-receipt',
  done: { zh: '已出具', en: 'Issued' },
  refusals: { identity: '身份没有核验', 'no-record': '没有参保记录' },
});
