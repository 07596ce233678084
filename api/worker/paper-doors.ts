import { z } from 'zod';
import { parseDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Explanation } from '#journey/2-audit/explanation.ts';
import { renderDocument } from '#journey/4-decisions/documents/render.ts';
import { workerPaper, workerPapers } from '#journey/4-decisions/papers/worker-papers.ts';
import { formRefusal } from '#measures/case-file/form-refusal.ts';
import { templateOf } from '#measures/documents/all.ts';
import { party } from '#measures/documents/fields.ts';
import { officialDocuments } from '#measures/documents.ts';
import { Answer, door } from '../door.ts';
import { findingExplained, type Shown } from '../finding-answers.ts';
import { digest } from '../finding-shapes.ts';
import { Refusal } from '../problem.ts';

const shown: Shown = { resource: 'own-finding', purpose: 'own-records' };
const sentence = z.string().trim().min(2).max(1000);

/**
 * A worker’s own paper made from findings: nothing is kept and nothing is sent; what the worker hands in, and where, is theirs to decide.
 */
export const workerPaperDoor = door({
  name: 'worker-paper',
  method: 'POST',
  path: '/worker/papers',
  summary: {
    zh: '由线索生成自己的仲裁申请书、证据清单、计算书、支付令申请书、起诉状（PDF）',
    en: 'Make one’s own application, evidence list, calculation, payment-order application or suit from findings (PDF)',
  },
  proof: 'session',
  allows: { action: 'read', resource: 'own-finding' },
  purpose: 'own-records',
  body: z.object({
    paper: z.enum(workerPapers),
    findings: z.array(digest).min(1).max(20),
    date: z.string().refine((text) => parseDay(text) !== null, 'YYYY-MM-DD'),
    body: z.string().trim().min(2).max(100),
    person: party('申请人', 'Applicant'),
    respondents: z.array(party('被申请人', 'Respondent')).min(1).max(10),
    relation: z.object({ from: z.string().trim().min(4).max(30), factors: z.array(sentence).min(1).max(30) }).nullish(),
    ownClaims: z.array(sentence).max(20).default([]),
    ownEvidence: z
      .array(
        z.object({
          name: z.string().min(1).max(200),
          source: z.string().min(1).max(200),
          proves: z.string().min(1).max(1000),
        }),
      )
      .max(50)
      .default([]),
  }),
  bodyBytes: 65_536,
  perMinute: 20,
  async handle(call) {
    const { paper, findings, relation, respondents, ...given } = call.body;
    const explanations: Explanation[] = [];
    for (const id of new Set(findings))
      explanations.push((await findingExplained(call, shown, id)) as unknown as Explanation);
    const [first, ...rest] = respondents;
    const content = workerPaper(paper, {
      ...given,
      respondents: [first!, ...rest],
      relation: relation ?? null,
      explanations,
    });
    if (content === null) throw new Refusal(422, 'paper-nothing-in-it', { paper: templateOf(paper).titles[0]! });
    try {
      const pdf = Buffer.from(await renderDocument(paper, content, { number: null, verification: null }));
      const headers = {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${paper}.pdf"`,
      };
      return new Answer(pdf, { headers });
    } catch (error) {
      if (error instanceof z.ZodError) {
        throw new Refusal(
          422,
          'case-form',
          formRefusal(officialDocuments[paper], templateOf(paper).content, error).parameters,
        );
      }
      if (error instanceof GangwanError && error.stem === 'document-glyph-missing')
        throw new Refusal(422, 'document-glyph-missing', error.parameters as never);
      throw error;
    }
  },
});
