import type { Kysely, Selectable } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseFileRow } from '#store/tables/cases.ts';
import type { CaseDesk } from './case-desk.ts';
import { caseKey, type NewLine, type ReadLine, readLines, writeLine } from './case-lines.ts';

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
  const turn = { file, key, lines: await readLines(trx, id, key) };
  requireSeen(turn, seen);
  return turn;
}

/** @throws case-changed-meanwhile where lines were written that whoever acts has not seen */
export function requireSeen({ file, lines }: CaseTurn, seen: number | null): void {
  if (seen === null || seen === file.lines) return;
  throw new GangwanError('case-changed-meanwhile', { lines: file.lines, seen, step: lines.at(-1)!.action });
}

/** Adds a line after the last one of a turn; gives it as it will be read. */
export async function addLine(trx: Kysely<Tables>, turn: CaseTurn, line: NewLine): Promise<ReadLine> {
  const seq = turn.lines.length + 1;
  const hash = await writeLine(trx, turn.key, { id: turn.file.id, seq, before: turn.lines.at(-1)!.hash }, line);
  return { ...line, at: Math.floor(line.at / 1000), seq, hash };
}
