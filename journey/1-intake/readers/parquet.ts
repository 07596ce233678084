import { GangwanError } from '#basics/errors/catalogue.ts';
import { type Engine, engineWords, identifier, literal } from '#store/engine.ts';
import { isStorageTrouble } from '#store/storage-trouble.ts';
import { isCreditCode } from '../check-digits.ts';
import type { TablePlan } from '../column-plan.ts';
import { unknownHeader } from './csv.ts';
import type { Relation } from './relation.ts';

/**
 * A Parquet file. Typed columns are taken as what they are (whole numbers, UTC-adjusted timestamps, dates, whole epoch seconds for an instant);
 * text is judged as in CSV.
 * @throws intake-unknown-header, intake-local-timestamp, intake-unreadable-file
 */
export async function parquetRelation(
  engine: Engine,
  path: string,
  plan: TablePlan,
  shownAs: string,
): Promise<Relation> {
  const read = `read_parquet(${literal(path)}, binary_as_string = true, file_row_number = true)`;
  // A damaged file may show itself in its tail or only where it is read.
  const asked = <T extends Record<string, unknown>>(question: string) =>
    engine.rows<T>(question).catch((error: unknown) => {
      if (isStorageTrouble(error)) throw error;
      throw new GangwanError('intake-unreadable-file', { file: shownAs, format: 'Parquet', why: engineWords(error) });
    });
  const described = await asked<{ column_name: string; column_type: string }>(
    `DESCRIBE SELECT * EXCLUDE (file_row_number) FROM ${read}`,
  );
  const relation: Relation = {
    sql: read,
    raws: new Map(),
    names: [],
    nameSql: [],
    ignored: [],
    rowColumn: 'file_row_number + 1',
    creditCodes: [],
  };
  for (const { column_name: name, column_type: type } of described) {
    if (name.startsWith('_')) continue;
    const column = plan.byName.get(name);
    const sql = type === 'VARCHAR' ? `nullif(${identifier(name)}, '')` : identifier(name);
    if (column === undefined) relation.ignored.push(name);
    else {
      if (column.kind === 'instant' && /^TIMESTAMP(_S|_MS|_NS)?$/.test(type))
        throw new GangwanError('intake-local-timestamp', { file: shownAs, column: name });
      relation.raws.set(name, { sql, type });
    }
    relation.names.push(name);
    relation.nameSql.push(sql);
  }
  if (relation.raws.size === 0) throw unknownHeader(plan, shownAs);
  const platform = relation.raws.get('platformUscc');
  if (platform?.type === 'VARCHAR') {
    const seen = await asked<{ code: string | null }>(
      `SELECT DISTINCT ${platform.sql} AS code FROM (SELECT * FROM ${read} LIMIT 1000) LIMIT 8`,
    );
    relation.creditCodes = seen.flatMap(({ code }) => (code !== null && isCreditCode(code) ? [code] : []));
  }
  return relation;
}
