import { exchange } from '#journey/1-intake/exchange/exchange.ts';
import type { Engagement } from '../feed.ts';
import type { Planting } from '../planting.ts';
import type { RegisterRow, TableName } from '../tables.ts';
import type { PlantedQuantity } from '../truth.ts';

/** One planted row: what is different about it, and what of it must be found, must not be, or cannot be told. */
export interface Case {
  rule: string;
  /** Name of the planted worker, or of the row. */
  name: string;
  change: RegisterRow;
  /** What must be found; absent with `doubt`: cannot be told for that reason; absent without: lawful. */
  finds?: { amountFen?: number; quantity?: PlantedQuantity };
  doubt?: string;
  /** Other rules the same row trips, each with what it finds. */
  also?: Readonly<Record<string, { amountFen?: number; quantity?: PlantedQuantity }>>;
  relation?: Engagement['relation'];
  onDate?: number;
  zh: string;
  en: string;
}

/** Things counted. */
export const items = (value: number) => ({ quantity: { value, unit: 'items' } });
/** Days counted. */
export const days = (value: number) => ({ quantity: { value, unit: 'days' } });

/** Plants one worker with one row each; `base` is a row with nothing out of order. */
export function plantWorkers(
  planting: Planting,
  slug: string,
  table: TableName,
  base: RegisterRow,
  cases: readonly Case[],
): void {
  for (const one of cases) {
    const { relation = '1', onDate } = one;
    const chain = relation === '1' || relation === '4' ? '1' : '5';
    const somebody = planting.registered(slug, one.name, {
      relation,
      chain,
      ...(onDate === undefined ? {} : { onDate }),
    });
    const { feed, id } = somebody;
    feed.add(table, { recordId: recordId(planting, table, id), workerId: id, ...base, ...one.change });
    note(planting, feed.profile.uscc, id, one);
  }
}

/** Plants one row each of an enterprise's own table. */
export function plantRows(
  planting: Planting,
  slug: string,
  table: TableName,
  base: RegisterRow,
  cases: readonly Case[],
): void {
  const feed = planting.feed(slug);
  for (const one of cases) {
    feed.add(table, {
      recordId: recordId(planting, table, `${feed.profile.mark}-${one.name}`),
      ...base,
      ...one.change,
    });
    note(planting, feed.profile.uscc, null, one);
  }
}

/** What happens in a month has a number of its own each month; what stands on file is sent again unchanged under the same. */
function recordId(planting: Planting, table: TableName, name: string): string {
  return exchange[table].startColumn === null ? `${name}-${table}` : `${name}-${table}-${planting.month.month}`;
}

/** Says in the truth what a case must come to. */
export function note(
  planting: Planting,
  uscc: string,
  worker: string | null,
  one: Omit<Case, 'change' | 'name'>,
): void {
  const why = { zh: one.zh, en: one.en };
  const { rule, finds, doubt, also = {} } = one;
  if (finds !== undefined) planting.breachOf(uscc, rule, { worker, ...finds, why, alsoTrips: Object.keys(also) });
  else if (doubt !== undefined)
    planting.cannotTell({
      rule,
      platform: uscc,
      worker,
      reason: doubt,
      why,
      ...(worker === null ? { ofEnterprise: true } : {}),
    });
  else planting.lawfulOf(uscc, rule, why, worker);
  const tripped = [...(finds === undefined ? [] : [rule]), ...Object.keys(also)];
  for (const [other, found] of Object.entries(also))
    planting.breachOf(uscc, other, { worker, ...found, why, alsoTrips: tripped.filter((one) => one !== other) });
}
