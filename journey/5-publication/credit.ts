import type { Kysely } from 'kysely';
import { type Day, day } from '#basics/day.ts';
import { proceduresBySlug } from '#measures/catalogue.ts';
import {
  type CreditDocument,
  type CreditEntry,
  type CreditRecord,
  creditDocuments,
  creditGrades,
  decidesSo,
  foldCredit,
} from '#measures/credit-record.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseDesk } from '../3-cases/case-desk.ts';
import { caseKey, readLines } from '../3-cases/case-lines.ts';

const gradeIn = (said: unknown) => creditGrades.find((grade) => grade === said) ?? null;

/** Decisions made in cases about an enterprise, read from the lines themselves; a case whose content was destroyed keeps its entries. */
async function entriesOf(db: Kysely<Tables>, desk: CaseDesk, enterprise: string): Promise<CreditEntry[]> {
  const rows = await db
    .selectFrom('case_line')
    .innerJoin('case_file', 'case_file.id', 'case_line.case_id')
    .innerJoin('deciding_step', (join) =>
      join
        .onRef('deciding_step.procedure', '=', 'case_file.procedure')
        .onRef('deciding_step.action', '=', 'case_line.action'),
    )
    .select([
      'case_file.id',
      'case_file.procedure',
      'case_file.key_sealed',
      'case_line.seq',
      'case_line.action',
      'case_line.day',
      'deciding_step.document',
    ])
    .where('case_file.enterprise', '=', enterprise)
    .where('deciding_step.document', 'in', [...creditDocuments])
    .execute();
  const entries: CreditEntry[] = [];
  for (const [id, lines] of Map.groupBy(rows, (row) => row.id)) {
    const key = await caseKey(desk.keys, lines[0]!);
    const all = await readLines(db, id, key);
    const said = new Map(all.map((line) => [line.seq, line.data]));
    // A grade is scored in one step and told in another.
    const gradeAt = (seq: number) =>
      gradeIn(all.findLast((line) => line.seq <= seq && 'grade' in line.data)?.data.grade);
    for (const row of lines) {
      const data = said.get(row.seq)!;
      const procedure = proceduresBySlug.get(row.procedure);
      if (procedure !== undefined && !decidesSo(procedure, row.action, data)) continue;
      entries.push({
        document: row.document as CreditDocument,
        case: id,
        line: row.seq,
        day: day(row.day),
        grade: row.document === 'grade-notice' ? gradeAt(row.seq) : null,
      });
    }
  }
  return entries;
}

/** 守法诚信档案 of an enterprise on a day: grade, decisions, listings, repairs, publications, folded from case files and publications. */
export async function creditRecordOf(
  db: Kysely<Tables>,
  desk: CaseDesk,
  enterprise: string,
  today: Day,
): Promise<CreditRecord> {
  const publications = await db
    .selectFrom('publication')
    .select(['id', 'case_id as case', 'line', 'from_day', 'take_down_day', 'ended_day'])
    .where('enterprise', '=', enterprise)
    .where('from_day', 'is not', null)
    .orderBy('from_day')
    .orderBy('id')
    .execute();
  return foldCredit(
    await entriesOf(db, desk, enterprise),
    publications.map(({ from_day, take_down_day, ended_day, ...one }) => ({
      ...one,
      from: day(from_day!),
      takeDown: day(take_down_day!),
      ended: ended_day === null ? null : day(ended_day),
    })),
    desk.law(),
    today,
  );
}
