import type { Kysely, Selectable } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseFileRow } from '#store/tables/cases.ts';
import type { CaseDesk } from './case-desk.ts';
import { caseKey, type ReadLine, readLines } from './case-lines.ts';

/** A case held for one who acts in it: others wait until the transaction ends. */
export interface CaseTurn {
  readonly file: Selectable<CaseFileRow>;
  readonly key: Buffer;
  readonly lines: readonly ReadLine[];
}

/**
 * Takes the turn in a case. `seen` is how many lines whoever acts has seen: where more were written since, somebody was faster and they
 * are told; null: it does not matter what they saw.
 * @throws case-unknown, case-changed-meanwhile, case-destroyed
 */
export async function takeTurn(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  id: string,
  seen: number | null,
): Promise<CaseTurn> {
  const file = await trx.selectFrom('case_file').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (file === undefined) throw new GangwanError('case-unknown', { id: id.slice(0, 60) });
  const key = await caseKey(desk.keys, file);
  if (key === null) throw new GangwanError('case-destroyed', { id });
  const lines = await readLines(trx, id, key);
  if (seen !== null && seen !== file.lines) {
    const last = lines.at(-1)!;
    throw new GangwanError('case-changed-meanwhile', { lines: file.lines, seen, step: last.action });
  }
  return { file, key, lines };
}
