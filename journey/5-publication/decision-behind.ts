import type { Kysely, Selectable } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { decidesSo } from '#measures/credit-record.ts';
import { type DocumentSlug, officialDocuments } from '#measures/documents.ts';
import { personalValues } from '#measures/personal-fields.ts';
import type { Procedure } from '#measures/procedure.ts';
import type { PersonalValue } from '#measures/redaction.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseFileRow } from '#store/tables/cases.ts';
import type { CaseDesk } from '../3-cases/case-desk.ts';
import { caseKey, type ReadLine, readLines } from '../3-cases/case-lines.ts';
import { procedureNamed } from '../3-cases/open-case.ts';
import { caseFile } from '../3-cases/read-case.ts';

/** A case opened to publish from it, or to answer about what was published. */
export interface OpenedFile {
  readonly file: Selectable<CaseFileRow>;
  readonly procedure: Procedure;
  readonly key: Buffer;
  readonly lines: readonly ReadLine[];
  /** What in it tells who somebody is. */
  readonly personal: readonly PersonalValue[];
}

/** The form a line of a case answered. */
export const formOf = ({ opens, actions }: Procedure, action: string) =>
  action === 'open' ? opens.asks : actions[action]?.asks;

/** Opens a case with its key. @throws case-unknown, case-destroyed */
export async function openFile(db: Kysely<Tables>, desk: CaseDesk, id: string): Promise<OpenedFile> {
  const file = await caseFile(db, id);
  const key = await caseKey(desk.keys, file);
  if (key === null) throw new GangwanError('case-destroyed', { id });
  const procedure = procedureNamed(file.procedure);
  const lines = await readLines(db, id, key);
  const personal = lines.flatMap(({ action, data }) => personalValues(formOf(procedure, action), data));
  return { file, procedure, key, lines, personal };
}

/** The line of a case in which a decision was made by a document. @throws publication-no-decision */
export function decisionIn({ file, procedure, lines }: OpenedFile, seq: number, document: DocumentSlug): ReadLine {
  const line = lines.find((one) => one.seq === seq);
  const issues = line === undefined ? undefined : procedure.actions[line.action]?.issues;
  if (line === undefined || issues?.includes(document) !== true || !decidesSo(procedure, line.action, line.data)) {
    const { zh, en } = officialDocuments[document];
    throw new GangwanError('publication-no-decision', { case: file.id, line: seq, document: zh, documentEn: en });
  }
  return line;
}
