import { z } from 'zod';
import { verifyDocument } from '#journey/4-decisions/documents/verify.ts';
import { door } from '../door.ts';

/** Whether a document is what it says it is, for whoever holds it: its code, and the SM3 of the file where one has it. */
export const documentCheckDoor = door({
  name: 'document.check',
  method: 'GET',
  path: '/public/documents/:code',
  summary: {
    zh: '按核验码核对文书：是否出具过、文件是否一致、是否撤回',
    en: 'Checks a document by its code: whether it was issued, whether a file is it, whether it was withdrawn',
  },
  proof: 'none',
  allows: { action: 'read', resource: 'document-check' },
  perMinute: 30,
  params: z.object({ code: z.string().min(1).max(40) }),
  query: z.object({
    sm3: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/)
      .optional()
      .describe('文件的 SM3 摘要 · SM3 of the file'),
  }),
  reply: z.object({
    state: z
      .enum(['authentic', 'altered', 'withdrawn', 'unknown'])
      .describe('真实、文件不一致、已撤回、没有这份文书 · as issued, another file, withdrawn, no such document'),
    document: z
      .object({
        title: z.string(),
        number: z.string().nullable(),
        dated: z.string(),
        issuer: z.string().nullable().describe('当事人自己的文书不显示出具人 · null for a paper of a party'),
        pdfSm3: z.string(),
        withdrawnAt: z.number().nullable(),
      })
      .nullable(),
  }),
  async handle({ params, query, house }) {
    return verifyDocument(house.db.sql, params.code, query.sm3 ?? null);
  },
});
