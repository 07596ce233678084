import { z } from 'zod';
import { port } from './port.ts';

const sm3 = z.string().regex(/^[0-9a-f]{64}$/);

/** Court: files handed over without retyping, answered by the court's own case number. Source: policy measures (十九), (二十). */
export const court = port({
  name: 'court',
  zh: '法院',
  en: 'Court',
  request: z.object({
    step: z.enum(['confirm-mediation', 'file-suit', 'payment-order', 'enforce']),
    /** Our number of the case. */
    caseNumber: z.string().min(1).max(60),
    documents: z.array(z.object({ name: z.string().min(1).max(200), sm3 })).min(1),
  }),
  answer: z.object({
    caseNumber: z.string(),
    /** The court's number, as `（2026）渝0229民初12号`. */
    courtNumber: z.string().min(1).max(60),
    takenAt: z.iso.datetime({ offset: true }),
    documents: z.array(sm3),
  }),
  mismatch(request, answer) {
    if (answer.caseNumber !== request.caseNumber) return `case ${answer.caseNumber}`;
    const missing = request.documents.find((one) => !answer.documents.includes(one.sm3));
    return missing === undefined ? null : `not taken: ${missing.name}`;
  },
  paper: ({ step, caseNumber, documents }) => ({
    to: '城口县人民法院立案庭',
    lines: [
      [
        '事项',
        {
          'confirm-mediation': '申请司法确认',
          'file-suit': '移送起诉材料',
          'payment-order': '申请支付令',
          enforce: '申请强制执行',
        }[step],
      ],
      ['案号（本系统）', caseNumber],
      ...documents.map((one, i) => [`材料${i + 1}`, `${one.name}（SM3 ${one.sm3}）`] as const),
    ],
  }),
});
