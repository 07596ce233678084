import type { Block, County, RowColumns, Sorted } from './ledger.ts';
import type { TableName } from './tables.ts';

const hot = ['order', 'session', 'allocation', 'restPrompt', 'roster', 'pay'] as const;

/** Whether a worker of a block brought records of their own, and whether a platform reported any orders, sessions or pay of theirs. */
export function sourcesOf(block: Block, k: number): { own: boolean; reported: boolean } {
  let [own, reported] = [false, false];
  for (const table of ['order', 'session', 'pay'] as const) {
    const { columns, from } = block[table];
    for (let i = from[k]!; i < from[k + 1]!; i++) {
      if (columns.source[i] === 0) reported = true;
      else own = true;
    }
  }
  return { own, reported };
}

/**
 * A block in which the workers' own records (source 1) stand where the platforms' stand, and the platforms' are left out: the folds
 * count it as they count any other. Its county says of a table that it was reported where own rows of it are there, and of no
 * day that it is missing: a worker's download has no feed that could fail.
 */
export function ownRecords(block: Block): Block {
  const tables = Object.fromEntries(hot.map((table) => [table, turned(block[table] as Sorted<RowColumns>)]));
  return { ...block, ...tables, county: ownCounty(block) } as Block;
}

const counties = new WeakMap<County, Map<string, County>>();

/** One county object for the same tables of own rows, since folds keep what they read of a county. */
function ownCounty(block: Block): County {
  const present = new Set<TableName>(hot.filter((table) => block[table].columns.source.includes(1)));
  const key = [...present].join(' ');
  const known = counties.get(block.county) ?? new Map<string, County>();
  counties.set(block.county, known);
  let county = known.get(key);
  if (county === undefined) {
    county = { ...block.county, reported: (_, table) => present.has(table), missingDays: () => [] };
    known.set(key, county);
  }
  return county;
}

function turned<C extends RowColumns>(sorted: Sorted<C>): Sorted<C> {
  const source = sorted.columns.source.map((from) => 1 - from);
  return { from: sorted.from, columns: { ...sorted.columns, source } };
}
