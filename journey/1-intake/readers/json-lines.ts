import { identifier, literal } from '#store/engine.ts';
import type { TablePlan } from '../column-plan.ts';
import { longestRecord } from './csv.ts';
import type { Relation } from './relation.ts';

/**
 * A JSON Lines file: every column of the table as the text it was sent in (`12.0` stays `12.0`); `""` counts as absent, keys the exchange
 * does not know are passed over.
 */
export function jsonLinesRelation(path: string, plan: TablePlan): Relation {
  const columns = plan.columns.map(({ name }) => `${literal(name)}: 'VARCHAR'`).join(', ');
  const read = `read_json(${literal(path)}, columns = {${columns}}, format = 'newline_delimited', auto_detect = false, ignore_errors = false, compression = 'uncompressed', maximum_object_size = ${2 * longestRecord})`;
  const cleaned = plan.columns.map(({ name }) => `nullif(${identifier(name)}, '') AS ${identifier(name)}`).join(', ');
  const names = plan.columns.map((column) => column.name);
  return {
    sql: `(SELECT ${cleaned} FROM ${read})`,
    raws: new Map(names.map((name) => [name, { sql: identifier(name), type: 'VARCHAR' }])),
    names,
    nameSql: names.map(identifier),
    ignored: [],
    rowColumn: null,
  };
}
