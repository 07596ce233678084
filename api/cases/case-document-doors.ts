import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import { partsOf } from '#journey/3-cases/case-parts.ts';
import { numbersHidden, numbersPutBack } from '#journey/3-cases/case-privacy.ts';
import { procedureNamed } from '#journey/3-cases/open-case.ts';
import { linesOf, readCase } from '#journey/3-cases/read-case.ts';
import { issueDocument, openDocument } from '#journey/4-decisions/documents/issue.ts';
import { draftOf } from '#journey/4-decisions/draft.ts';
import { formRefusal } from '#measures/case-file/form-refusal.ts';
import { templateOf } from '#measures/documents/all.ts';
import { type DocumentSlug, officialDocuments } from '#measures/documents.ts';
import { record } from '#store/log/log.ts';
import { Answer, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { byOf } from '../sign-in/entering.ts';
import { allowCase, answering, deskOf } from './case-doors.ts';
import { caseId } from './case-shapes.ts';

const slug = z.enum(Object.keys(officialDocuments) as [DocumentSlug, ...DocumentSlug[]]);

/** Documents a step of a procedure issues. */
function issuesOf(procedure: string, step: string): readonly DocumentSlug[] {
  const { opens, actions } = procedureNamed(procedure);
  return (step === 'open' ? opens.issues : actions[step]?.issues) ?? [];
}

/** A document of a line, filled in with what the case says; what is missing is named. */
export const documentDraftDoor = door({
  name: 'case.document-draft',
  method: 'GET',
  path: '/cases/:id/document-draft',
  summary: { zh: '按案件内容拟稿，列出还缺的栏目', en: 'Draft a document from the case; what is missing is named' },
  proof: 'session',
  allows: { action: 'change', resource: 'case' },
  purpose: 'case-handling',
  params: caseId,
  query: z.object({ line: z.coerce.number().int().min(1), slug }),
  reply: z.object({ content: z.record(z.string(), z.unknown()), missing: z.array(z.string()) }),
  async handle(call) {
    const { house, params, query, actor } = call;
    const today = dayOf(Math.floor(house.now() / 1000));
    return answering(
      house.db.sql.transaction().execute(async (trx) => {
        const file = await allowCase(call, trx, params.id, 'change');
        const desk = deskOf(call);
        const { procedure, status, lines } = await readCase(trx, desk, file, actor, today);
        const step = lines.find(({ seq }) => seq === query.line)?.action ?? '';
        if (!issuesOf(file.procedure, step).includes(query.slug))
          throw new Refusal(409, 'case-document-of-step', {
            line: query.line,
            title: officialDocuments[query.slug].zh,
            titleEn: officialDocuments[query.slug].en,
          });
        await record(trx, {
          ...byOf(call, actor.account!),
          action: 'case.read',
          object: `case:${file.id}`,
          subject: file.worker_key,
          purpose: 'case-handling',
        });
        const draft = draftOf(
          query.slug,
          { procedure, step, status, unit: file.unit, enterprise: file.enterprise },
          desk.law(),
          today,
        );
        const said = await linesOf(trx, desk, file);
        return { content: numbersHidden(procedure, said, { ...draft.content }), missing: [...draft.missing] };
      }),
    );
  },
});

/** Issues a document of a line that was written: numbered, printed, sealed, kept. Only whoever may take the step may issue what it issues. */
export const issueDocumentDoor = door({
  name: 'case.issue-document',
  method: 'POST',
  path: '/cases/:id/documents',
  summary: { zh: '出具案件文书（编号、成文、留存）', en: 'Issue a document of the case: numbered, printed, kept' },
  proof: 'session',
  allows: { action: 'change', resource: 'case' },
  purpose: 'case-handling',
  params: caseId,
  body: z.object({ id: z.uuid(), line: z.int().min(1), slug, content: z.record(z.string(), z.unknown()) }),
  reply: z.object({ id: z.string(), number: z.string().nullable(), code: z.string(), pdfSm3: z.string() }),
  bodyBytes: 262_144,
  perMinute: 120,
  async handle(call) {
    const { house, params, body, actor } = call;
    return answering(
      house.db.sql.transaction().execute(async (trx) => {
        const file = await allowCase(call, trx, params.id, 'change');
        const line = await trx
          .selectFrom('case_line')
          .select('action')
          .where('case_id', '=', file.id)
          .where('seq', '=', body.line)
          .executeTakeFirst();
        const step = line?.action ?? '';
        const words = officialDocuments[body.slug];
        if (!issuesOf(file.procedure, step).includes(body.slug))
          throw new Refusal(409, 'case-document-of-step', { line: body.line, title: words.zh, titleEn: words.en });
        const { actions } = procedureNamed(file.procedure);
        const roles =
          step === 'open'
            ? (['clerk', 'officer', 'commission', 'mediator', 'legal-aid', 'union'] as const)
            : actions[step]!.by;
        const [role] = await partsOf(trx, actor, file, roles);
        if (role === undefined)
          throw new Refusal(403, 'case-document-not-yours', { title: words.zh, titleEn: words.en });
        try {
          const issued = await issueDocument(trx, house.keys, {
            id: body.id,
            slug: body.slug,
            content: numbersPutBack(
              procedureNamed(file.procedure),
              await linesOf(trx, deskOf(call), file),
              body.content,
            ),
            unit: file.unit,
            caseFile: file.id,
            subject: file.worker_key,
            purpose: 'case-handling',
            actor: `account:${actor.account}`,
            role,
            origin: house.signIn?.origin ?? '',
            at: house.now(),
            request: call.requestId,
          });
          return new Answer(
            { id: issued.id, number: issued.number, code: issued.code, pdfSm3: issued.pdfSm3 },
            { status: 201 },
          );
        } catch (error) {
          if (error instanceof z.ZodError) {
            throw new Refusal(422, 'case-form', formRefusal(words, templateOf(body.slug).content, error).parameters);
          }
          if (error instanceof GangwanError && error.stem === 'document-glyph-missing')
            throw new Refusal(422, 'document-glyph-missing', error.parameters as never);
          throw error;
        }
      }),
    );
  },
});

/** Documents of a case that were issued. */
export const caseDocumentsDoor = door({
  name: 'case.documents',
  method: 'GET',
  path: '/cases/:id/documents',
  summary: { zh: '案件已出具的文书', en: 'Documents issued in the case' },
  proof: 'session',
  allows: { action: 'read', resource: 'case' },
  purpose: 'case-handling',
  params: caseId,
  reply: z.object({
    documents: z.array(
      z.object({
        id: z.string(),
        slug: z.string(),
        title: z.string(),
        number: z.string().nullable(),
        dated: z.string(),
        code: z.string(),
        pdfSm3: z.string(),
      }),
    ),
  }),
  async handle(call) {
    const { house, params, actor } = call;
    return answering(
      house.db.sql.transaction().execute(async (trx) => {
        const file = await allowCase(call, trx, params.id);
        const rows = await trx
          .selectFrom('document')
          .select(['id', 'slug', 'title', 'number', 'dated', 'code', 'pdf_sm3 as pdfSm3'])
          .where('case_file', '=', file.id)
          .orderBy('issued_at')
          .orderBy('id')
          .execute();
        await record(trx, {
          ...byOf(call, actor.account!),
          action: 'case.read',
          object: `case:${file.id}`,
          subject: file.worker_key,
          purpose: 'case-handling',
        });
        return { documents: rows };
      }),
    );
  },
});

/** One document of a case, as PDF. */
export const caseDocumentDoor = door({
  name: 'case.document',
  method: 'GET',
  path: '/cases/:id/documents/:document',
  summary: { zh: '文书原件（PDF）', en: 'The document itself (PDF)' },
  proof: 'session',
  allows: { action: 'read', resource: 'case' },
  purpose: 'case-handling',
  params: caseId.extend({ document: z.uuid() }),
  async handle(call) {
    const { house, params, actor } = call;
    return answering(
      house.db.sql.transaction().execute(async (trx) => {
        const file = await allowCase(call, trx, params.id);
        const row = await trx
          .selectFrom('document')
          .select('id')
          .where('id', '=', params.document)
          .where('case_file', '=', file.id)
          .executeTakeFirst();
        const opened = row === undefined ? null : await openDocument(trx, house.keys, row.id);
        if (opened === null) throw new Refusal(404, 'door-not-found', {});
        await record(trx, {
          ...byOf(call, actor.account!),
          action: 'document.read',
          object: `document:${params.document}`,
          subject: file.worker_key,
          purpose: 'case-handling',
        });
        const headers = {
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="${params.document}.pdf"`,
        };
        return new Answer(Buffer.from(opened.pdf), { headers });
      }),
    );
  },
});
