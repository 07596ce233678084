import { randomUUID } from 'node:crypto';
import { complaint } from '#journey/3-cases/cases.builder.ts';
import { workedDocuments } from '#journey/4-decisions/documents/examples.builder.ts';
import type { Actor } from '../access.ts';
import { type Line, papers } from '../purposes.builder.ts';

/** How each door of cases is called once about a worker, in this order: opened, read, acted in, documents, other units. */
export function caseLines({
  ann,
  uscc,
  worker,
  officer,
}: {
  ann: string;
  uscc: string;
  worker: Actor;
  officer: Actor;
}): (readonly [string, () => Line])[] {
  const head: Actor = { ...officer, roles: ['public', 'head'] };
  const theCase = randomUUID();
  const theDocument = randomUUID();
  const acceptance = workedDocuments().find(({ slug }) => slug === 'acceptance-notice')!;
  const inCase = { params: { id: theCase } };
  return [
    [
      'case.open',
      () => ({
        as: worker,
        body: { id: theCase, procedure: 'inspection-complaint', data: complaint, worker: ann, enterprise: uscc },
      }),
    ],
    ['case.list', () => ({ as: worker })],
    ['case.read', () => ({ as: officer, ...inCase })],
    [
      'case.act',
      () => ({ as: officer, ...inCase, body: { action: 'file', seen: 1, data: { within: true }, key: 'k1' } }),
    ],
    ['case.document-draft', () => ({ as: officer, ...inCase, query: '?line=2&slug=acceptance-notice' })],
    [
      'case.issue-document',
      () => ({
        as: officer,
        ...inCase,
        body: { id: theDocument, line: 2, slug: 'acceptance-notice', content: acceptance.content },
      }),
    ],
    ['case.reveal', () => ({ as: officer, ...inCase, body: { line: 1, field: 'phone', reason: '联系投诉人核实' } })],
    ['case.documents', () => ({ as: officer, ...inCase })],
    ['case.document', () => ({ as: worker, params: { id: theCase, document: theDocument } })],
    [
      'case.assign',
      () => ({ as: head, ...inCase, body: { part: 'inspector', account: 'a-1', reason: '分工', seen: 2 } }),
    ],
    [
      'case.ask-unit',
      () => ({ as: officer, ...inCase, body: { unit: 'transport', question: '请核对营运资格', seen: 3 } }),
    ],
    [
      'case.answer-asked',
      () => ({
        as: { ...officer, unit: 'transport' },
        params: { id: theCase, line: '4' },
        body: { answer: '有资格' },
      }),
    ],
  ];
}

/** How each door of attachments and notices is called once, on what `casePapers` keeps; `notice` is the number of one. */
export function paperLines({
  worker,
  officer,
  notice,
}: {
  worker: Actor;
  officer: Actor;
  notice: number;
}): (readonly [string, () => Line])[] {
  return [
    [
      'attachment.keep',
      () => ({
        as: worker,
        params: { id: papers.case, attachment: randomUUID() },
        raw: '#!AMR\n....',
        headers: { 'x-file-name': 'a.amr' },
      }),
    ],
    ['attachment.list', () => ({ as: officer, params: { id: papers.case } })],
    ['attachment.read', () => ({ as: officer, params: { id: papers.case, attachment: papers.case } })],
    [
      'attachment.take-out',
      () => ({
        as: { ...worker, account: 'a-9' },
        params: { id: papers.draft, attachment: papers.draft },
        nobody: 'a draft',
      }),
    ],
    ['notice.list', () => ({ as: officer })],
    ['notice.read', () => ({ as: officer, params: { id: `${notice}` } })],
  ];
}
