import { type Trade, trades, type WorkerClass } from '#measures/facts/kinds.ts';
import type { Engagement, RecordRow } from '#measures/facts/ledger.ts';

const identities = { '1': 'matches', '2': 'mismatched', '3': 'not-real-name' } as const;

/** Our worker class of a reported or adjudicated relation code; a labour relation through an agency (chain 2) is `dispatched`. */
export function classOf(relation: string | null, chain: string | null): WorkerClass {
  if (relation === '1') return chain === '2' ? 'dispatched' : 'employee';
  if (relation === '2') return 'quasi-employee';
  if (relation === '3') return 'self-employed';
  if (relation === '4') return 'part-time';
  return 'unclear';
}

/** Our trade of an exchange code (`01` to `07`, `99`). */
export function tradeOf(code: string | number | null): Trade {
  return trades[Number(code) - 1] ?? 'other';
}

/** The engagements a `worker` row states: as reported and, from its date, as adjudicated. */
export function engagementOf(row: RecordRow): Engagement[] {
  const base = {
    platform: row.platform,
    workerId: String(row.workerId),
    trade: tradeOf(row.trade ?? null),
    identity: identities[row.identity as keyof typeof identities] ?? ('unknown' as const),
    to: row.offDate as number | null,
  };
  const text = (value: number | string | null | undefined) =>
    value === null || value === undefined ? null : String(value);
  const reported = {
    ...base,
    workerClass: classOf(text(row.relation), text(row.chain)),
    adjudicated: false,
    from: row.onDate as number,
  };
  if (row.adjudicatedRelation === null || row.adjudicatedFrom === null) return [reported];
  const adjudicated = {
    ...base,
    workerClass: classOf(text(row.adjudicatedRelation), text(row.chain)),
    adjudicated: true,
    from: row.adjudicatedFrom as number,
  };
  return [reported, adjudicated];
}
