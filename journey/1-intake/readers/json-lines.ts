import { closeSync, openSync, readSync } from 'node:fs';
import { identifier, literal } from '#store/engine.ts';
import { isCreditCode } from '../check-digits.ts';
import type { TablePlan } from '../column-plan.ts';
import { longestRecord } from './csv.ts';
import type { Relation } from './relation.ts';

/**
 * A JSON Lines file: every column of the table as the text it was sent in (`12.0` stays `12.0`); `""` counts as absent, keys the exchange
 * does not know are passed over. `occurring` are the columns that occur where that is known: no other is looked for.
 */
export function jsonLinesRelation(path: string, plan: TablePlan, occurring?: ReadonlySet<string>): Relation {
  const wanted = plan.columns.filter(({ name }) => occurring?.has(name) ?? true);
  const columns = wanted.map(({ name }) => `${literal(name)}: 'VARCHAR'`).join(', ');
  const read = `read_json(${literal(path)}, columns = {${columns}}, format = 'newline_delimited', auto_detect = false, ignore_errors = false, compression = 'uncompressed', maximum_object_size = ${2 * longestRecord})`;
  const cleaned = wanted.map(({ name }) => `nullif(${identifier(name)}, '') AS ${identifier(name)}`).join(', ');
  const names = wanted.map((column) => column.name);
  return {
    sql: `(SELECT ${cleaned} FROM ${read})`,
    raws: new Map(names.map((name) => [name, { sql: identifier(name), type: 'VARCHAR' }])),
    names,
    nameSql: names.map(identifier),
    ignored: [],
    rowColumn: null,
    creditCodes: codesIn(path),
  };
}

function codesIn(path: string): string[] {
  const handle = openSync(path, 'r');
  const buffer = Buffer.alloc(1 << 16);
  const text = buffer.subarray(0, readSync(handle, buffer, 0, buffer.length, 0)).toString('latin1');
  closeSync(handle);
  const found = [...text.matchAll(/"platformUscc"\s*:\s*"([0-9A-Z]{18})"/g)].map((match) => match[1]!);
  return [...new Set(found)].filter(isCreditCode).slice(0, 8);
}
