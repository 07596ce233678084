import { z } from 'zod';
import { port } from './port.ts';

/**
 * Police identity check: whether a name and a citizen identity number belong together. Answers yes, no or not on file; a photograph is
 * neither sent nor asked for. Source: 居民身份证法 art. 13, 19; sheet services-statistics-standards, F.9 (numbers are keys, no proof).
 */
export const police = port({
  name: 'police',
  zh: '公安身份核验',
  en: 'Police identity check',
  request: z.object({
    /** Our number of the check; the answer names it, so that no answer carries an identity number. */
    reference: z.string().min(1).max(60),
    name: z.string().min(1).max(50),
    idNo: z.string().regex(/^\d{17}[\dX]$/),
    basis: z.string().min(1).max(200),
  }),
  answer: z.object({
    reference: z.string(),
    result: z.enum(['same', 'other', 'not-on-file']),
    checkedAt: z.iso.datetime({ offset: true }),
  }),
  mismatch: (request, answer) => (answer.reference === request.reference ? null : `check ${answer.reference}`),
  paper: ({ reference, name, idNo, basis }) => ({
    to: '城口县公安局户政部门',
    lines: [
      ['事项', '核对姓名与公民身份号码是否一致'],
      ['核验编号', reference],
      ['姓名', name],
      ['公民身份号码', idNo],
      ['依据', basis],
    ],
  }),
});
