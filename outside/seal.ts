import { z } from 'zod';
import { port } from './port.ts';

const sm3 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Electronic seal of a unit over a document's digest, kept by the seal service; parties' own signatures and time-stamps go by
 * `signing.ts`. Source: 电子签名法 art. 13, 14; GB/T 38540-2020.
 */
export const seal = port({
  name: 'seal',
  zh: '电子印章',
  en: 'Electronic seal',
  request: z.object({
    /** Slug of the unit whose seal it is. */
    unit: z.string().min(1).max(60),
    documentNumber: z.string().min(1).max(80),
    title: z.string().min(1).max(200),
    sm3,
  }),
  answer: z.object({
    documentNumber: z.string(),
    sm3,
    sealId: z.string().min(1).max(80),
    certificateNumber: z.string().min(1).max(80),
    sealedAt: z.iso.datetime({ offset: true }),
    /** Signed bytes, base64. */
    signature: z.base64().min(8),
  }),
  mismatch(request, answer) {
    if (answer.documentNumber !== request.documentNumber) return `document ${answer.documentNumber}`;
    return answer.sm3 === request.sm3 ? null : `digest ${answer.sm3}`;
  },
  paper: ({ unit, documentNumber, title, sm3: digest }) => ({
    to: `印章保管人（${unit}）`,
    lines: [
      ['事项', '加盖实物印章'],
      ['文号', documentNumber],
      ['标题', title],
      ['文件摘要（SM3）', digest],
    ],
  }),
});
