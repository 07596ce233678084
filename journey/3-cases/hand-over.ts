import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { HandOver } from '#measures/procedure.ts';
import type { Tables } from '#store/tables/all.ts';
import { carryAttachments } from './attachments/read-attachment.ts';
import type { CaseDesk, Moment } from './case-desk.ts';
import { caseKey } from './case-lines.ts';
import { tell } from './case-notices.ts';
import type { CaseTurn } from './case-turn.ts';
import { openCase, procedureNamed } from './open-case.ts';
import { unitOf } from './unit-of.ts';

/** A hand-over from a step. */
interface HandingOver {
  readonly turn: CaseTurn;
  readonly handsOver: HandOver;
  /** Everything said in the case so far. */
  readonly said: Readonly<Record<string, unknown>>;
  /** The step that hands over. */
  readonly action: string;
  readonly actor: string;
  readonly id: string | undefined;
  /** Enterprise the new case is about; absent: the same as this one. */
  readonly about?: string | undefined;
}

/**
 * Opens the case a step hands over to, with what is known, so that nobody types it again. What the new form asks and nobody said yet is
 * `case-form`: whoever hands over fills it in first. Returns the new case's number.
 * @throws case-unknown-procedure, case-form, case-id-taken
 */
export async function handOver(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  { turn, handsOver, said, action, actor, id = randomUUID(), about }: HandingOver,
  moment: Moment,
): Promise<string> {
  const { file } = turn;
  const target = procedureNamed(handsOver.to);
  const data: Record<string, unknown> = {};
  for (const [field, from] of Object.entries(handsOver.carries)) if (said[from] !== undefined) data[field] = said[from];
  const opened = await openCase(
    trx,
    desk,
    {
      id,
      procedure: target.slug,
      unit: unitOf(target, file.township, file.unit),
      township: file.township,
      workerKey: file.worker_key,
      enterprise: about ?? file.enterprise,
      openerEnterprise: file.opener_enterprise,
      // The table of the other procedure says who may open it; here the step that hands over is the authority.
      role: 'system',
      actor,
      data,
      fromCase: file.id,
    },
    moment,
  );
  // A case that was there before is not the one this step opens.
  if (opened.again) throw new GangwanError('case-id-taken', { id });
  const { key_sealed } = await trx
    .selectFrom('case_file')
    .select('key_sealed')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const toKey = (await caseKey(desk.keys, { id, key_sealed }))!;
  await carryAttachments(trx, { from: file.id, fromKey: turn.key, to: id, toKey }, data);
  await tell(trx, file, { kind: 'handed-over', role: 'applicant', step: action }, moment.at);
  return id;
}
