import { closeSync, openSync, readSync } from 'node:fs';
import { identifier, literal } from '#store/engine.ts';
import { isCreditCode } from '../check-digits.ts';
import type { TablePlan } from '../column-plan.ts';
import { UnknownNames } from '../unknown-names.ts';
import { longestRecord } from './csv.ts';
import type { Relation } from './relation.ts';

/** How much of a file is looked at before the engine reads it. Our setting. */
const startBytes = 1 << 16;

/**
 * A JSON Lines file: every column of the table as the text it was sent in (`12.0` stays `12.0`); `""` counts as absent, keys the exchange
 * does not know are passed over, those near the start told. `occurring` are the columns that occur where that is known: no other is looked for.
 */
export function jsonLinesRelation(path: string, plan: TablePlan, occurring?: ReadonlySet<string>): Relation {
  const wanted = plan.columns.filter(({ name }) => occurring?.has(name) ?? true);
  const columns = wanted.map(({ name }) => `${literal(name)}: 'VARCHAR'`).join(', ');
  const read = `read_json(${literal(path)}, columns = {${columns}}, format = 'newline_delimited', auto_detect = false, ignore_errors = false, compression = 'uncompressed', maximum_object_size = ${2 * longestRecord})`;
  const cleaned = wanted.map(({ name }) => `nullif(${identifier(name)}, '') AS ${identifier(name)}`).join(', ');
  const start = startOf(path, startBytes);
  const names = wanted.map((column) => column.name);
  return {
    sql: `(SELECT ${cleaned} FROM ${read})`,
    raws: new Map(names.map((name) => [name, { sql: identifier(name), type: 'VARCHAR' }])),
    names,
    nameSql: names.map(identifier),
    ignored: occurring === undefined ? unknownIn(start, plan) : [],
    rowColumn: null,
    creditCodes: codesIn(start),
  };
}

/** The first bytes of a file, as many as there are up to `most`. */
function startOf(path: string, most: number): Buffer {
  const handle = openSync(path, 'r');
  const buffer = Buffer.alloc(most);
  try {
    return buffer.subarray(0, readSync(handle, buffer, 0, most, 0));
  } finally {
    closeSync(handle);
  }
}

/** Names the table does not know in the rows the first bytes hold: what a program writes wrongly it writes wrongly from the first row on. */
function unknownIn(start: Buffer, plan: TablePlan): string[] {
  const unknown = new UnknownNames(plan.byName);
  for (const line of start.toString('utf8').replace('\uFEFF', '').split('\n')) {
    try {
      const row: unknown = JSON.parse(line);
      if (typeof row === 'object' && row !== null && !Array.isArray(row)) unknown.add(Object.keys(row));
    } catch {
      // What cannot be read is told row by row where rows are set aside; the last line may be cut off here.
    }
  }
  return unknown.names;
}

function codesIn(start: Buffer): string[] {
  const found = [...start.toString('latin1').matchAll(/"platformUscc"\s*:\s*"([0-9A-Z]{18})"/g)].map(
    (match) => match[1]!,
  );
  return [...new Set(found)].filter(isCreditCode).slice(0, 8);
}
