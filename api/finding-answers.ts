import type { ExpressionBuilder } from 'kysely';
import type { z } from 'zod';
import { day } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { maskWorkerKey } from '#basics/mask.ts';
import type { Explanation } from '#journey/2-audit/explanation.ts';
import type { Finding } from '#journey/2-audit/finding.ts';
import { believed } from '#journey/2-audit/runs/believed.ts';
import {
  countFindings,
  type FindingQuery,
  type FoundRow,
  findingColumns,
  findings,
  type WholeFinding,
  wholeFinding,
} from '#journey/2-audit/runs/found.ts';
import type { PurposeSlug } from '#journey/personal-data/purposes.ts';
import { type Action, type Actor, may, rowsFor, whereMay } from './access.ts';
import type { DoorCall } from './door.ts';
import type {
  explanation,
  findingCounts,
  findingFilter,
  findingPage,
  findingRow,
  findingWhole,
  page,
} from './finding-shapes.ts';
import { Refusal } from './problem.ts';
import { recordReading } from './reading.ts';

type Call = Pick<DoorCall, 'actor' | 'house' | 'requestId' | 'allow'>;

/** As whom findings are shown at a door: the resource of the access table it goes by, and why people look there. */
export interface Shown {
  resource: 'finding' | 'own-finding' | 'enterprise-finding';
  purpose: PurposeSlug;
}

/** The key as whoever asks may see it: whole to the worker, shortened to those whose duty it is, not at all to an auditor. */
export function shownKey(actor: Actor, { resource }: Shown, key: string | null): string | null {
  if (key === null) return null;
  if (resource === 'own-finding') return key;
  const onlyAudits = resource === 'finding' && !actor.roles.some((role) => duties.has(role));
  return onlyAudits ? null : maskWorkerKey(key);
}

const duties: ReadonlySet<string> = new Set(['officer', 'head', 'union-officer', 'township-officer']);

const noBuilder = undefined as unknown as ExpressionBuilder<Record<string, never>, never>;

/** Which findings somebody may see, as a condition of a query. */
export const visible = (actor: Actor, action: Action, { resource }: Shown) =>
  whereMay<Record<string, never>, never>(actor, action, resource, findingColumns)(noBuilder);

async function queryOf(
  call: Call,
  shown: Shown,
  { on, period, ...filter }: z.infer<typeof findingFilter>,
): Promise<FindingQuery> {
  const of = await believed(call.house.db.sql, {
    on: on === undefined ? null : day(on),
    ...(period === undefined ? {} : { period }),
  });
  return {
    may: visible(call.actor, 'list', shown),
    narrow: narrowOf(call.actor, shown),
    results: of.map(({ result }) => result),
    ...filter,
  };
}

/** What every finding somebody may see has in common, where one relation alone lets them see any. */
function narrowOf(actor: Actor, { resource }: Shown): NonNullable<FindingQuery['narrow']> {
  const relations = new Set(rowsFor(actor, 'list', resource).map(({ relation }) => relation));
  if (relations.size !== 1) return {};
  const { workerKey, delegatedKeys, enterprise, township, unit } = actor;
  if (relations.has('own')) return { workers: workerKey === null ? [] : [workerKey] };
  if (relations.has('delegated')) return { workers: delegatedKeys };
  if (relations.has('enterprise') && enterprise !== null) return { platform: enterprise };
  if (relations.has('township') && township !== null) return { township };
  if (relations.has('unit') && unit !== null) return { unit };
  return {};
}

/** A page of findings, recorded as read for each worker on it. */
export async function findingList(
  call: Call,
  shown: Shown,
  { cursor, limit, ...filter }: z.infer<typeof findingFilter> & z.infer<typeof page>,
): Promise<z.infer<typeof findingPage>> {
  const rows = await findings(call.house.db.sql, await queryOf(call, shown, filter), {
    after: cursor === undefined ? null : placeOf(cursor),
    limit,
  });
  await recordReading(call, {
    purpose: shown.purpose,
    action: 'finding.list',
    object: `audit:${rows[0]?.run ?? 0}`,
    subjects: rows.map(({ workerKey }) => workerKey),
  });
  const last = rows.at(-1);
  return {
    findings: rows.map((row) => rowOf(call.actor, shown, row)),
    cursor: rows.length < limit || last === undefined ? null : `${last.run}.${last.id}`,
  };
}

function placeOf(cursor: string): { run: number; id: string } {
  const [, run, id] = /^(\d{1,15})\.([0-9a-f]{64})$/.exec(cursor) ?? [];
  if (run === undefined || id === undefined)
    throw new Refusal(400, 'door-bad-request', { where: 'query.cursor', why: cursor.slice(0, 40) });
  return { run: Number(run), id };
}

function rowOf(actor: Actor, shown: Shown, row: Omit<FoundRow, 'run'>): z.infer<typeof findingRow> {
  const { workerKey, quantity, unit, ...rest } = row;
  return {
    ...rest,
    worker: shownKey(actor, shown, workerKey),
    quantity: quantity === null || unit === null ? null : { value: quantity, unit },
  };
}

/** How many findings there are, by rule and verdict; no personal data. */
export async function findingCount(
  call: Call,
  shown: Shown,
  filter: z.infer<typeof findingFilter>,
): Promise<z.infer<typeof findingCounts>> {
  return { counts: await countFindings(call.house.db.sql, await queryOf(call, shown, filter)) };
}

/** The finding, where it may be seen, or what is asked be done with it; “not found” otherwise. */
export async function allowed(
  call: Call,
  { resource }: Pick<Shown, 'resource'>,
  id: string,
  action: Action = 'read',
): Promise<WholeFinding> {
  const found = await wholeFinding(call.house.db.sql, id);
  if (found === null) throw new Refusal(404, 'door-not-found', {});
  const { workerKey, platform, township, units } = found;
  const standings = [null, ...units].map((unit) => ({ workerKey, enterprise: platform, township, unit }));
  call.allow(standings.find((one) => may(call.actor, action, resource, one)) ?? standings[0]!, action);
  return found;
}

/** One whole finding, recorded as read. */
export async function findingRead(call: Call, shown: Shown, id: string): Promise<z.input<typeof findingWhole>> {
  const found = await allowed(call, shown, id);
  const [now] = await believed(call.house.db.sql, { period: found.month });
  await recordReading(call, {
    purpose: shown.purpose,
    action: 'finding.read',
    object: `finding:${id}`,
    subjects: [found.workerKey],
  });
  const {
    departments,
    days,
    record: about,
    reason,
    missing,
    numbers,
    source,
    basis,
    values,
  } = JSON.parse(found.text) as Finding;
  const { units: _units, text: _text, runs, ...row } = found;
  return {
    ...rowOf(call.actor, shown, row),
    ...(days === undefined ? {} : { days: [...days] }),
    ...(reason === undefined ? {} : { reason }),
    ...(missing === undefined ? {} : { missing }),
    ...(numbers === undefined ? {} : { numbers: { ...numbers } }),
    ...(source === undefined ? {} : { source }),
    departments: [...departments],
    record: about,
    basis: basis.map(({ instrument, article }) => ({ instrument, article })),
    values: values.map((value) => ({ ...value })),
    seal: found.seal,
    law: found.law,
    believedNow: now !== undefined && runs.includes(now.result),
  };
}

/** A finding explained, recorded as read; of the evidence only what whoever asks may see. */
export async function findingExplained(call: Call, shown: Shown, id: string): Promise<z.input<typeof explanation>> {
  const found = await allowed(call, shown, id);
  const { audits } = call.house;
  if (audits === undefined) throw new Refusal(503, 'audit-no-desk', {});
  let explained: Explanation;
  try {
    explained = await audits.explainer.explain(id);
  } catch (error) {
    if (error instanceof GangwanError && error.stem === 'audit-not-explained')
      throw new Refusal(409, 'audit-not-explained', error.parameters as never);
    throw error;
  }
  await recordReading(call, {
    purpose: shown.purpose,
    action: 'finding.explain',
    object: `finding:${id}`,
    subjects: [found.workerKey],
  });
  return masked(call.actor, shown, explained);
}

function masked(actor: Actor, shown: Shown, whole: Explanation): z.input<typeof explanation> {
  const worker = shownKey(actor, shown, whole.finding.worker);
  // Records name the worker by the platform's own number, which an auditor is not to see; and what other platforms reported is not an enterprise's.
  const evidence =
    worker === null && whole.finding.worker !== null
      ? []
      : shown.resource === 'enterprise-finding'
        ? whole.evidence.filter(({ platform }) => platform === actor.enterprise)
        : whole.evidence;
  return JSON.parse(JSON.stringify({ ...whole, finding: { ...whole.finding, worker }, evidence })) as z.input<
    typeof explanation
  >;
}
