import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables/all.ts';

/** A table as a backup names it: its columns in order with their types, and the columns rows are ordered by. */
export interface TableShape {
  name: string;
  columns: { name: string; type: string }[];
  key: string[];
  /** Columns the database numbers itself. */
  identity: string[];
}

/** Tables of the store, those that others point at first. Jobs are planned anew and are not among them. */
export async function tableShapes(owner: Kysely<Tables>): Promise<TableShape[]> {
  const { rows: columns } = await sql<{ table: string; name: string; type: string; identity: string }>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attidentity as identity
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`.execute(owner);
  const { rows: keys } = await sql<{ table: string; name: string }>`
    select c.relname as table, a.attname as name
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    cross join lateral unnest(k.conkey) with ordinality as u(attnum, place)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = u.attnum
    where n.nspname = 'public' and k.contype = 'p' order by c.relname, u.place`.execute(owner);
  const { rows: links } = await sql<{ table: string; to: string }>`
    select c.relname as table, t.relname as to
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and k.contype = 'f' and k.conrelid <> k.confrelid`.execute(owner);
  const shapes = new Map<string, TableShape>();
  for (const { table, name, type, identity } of columns) {
    const shape = shapes.get(table) ?? { name: table, columns: [], key: [], identity: [] };
    shape.columns.push({ name, type });
    if (identity !== '') shape.identity.push(name);
    shapes.set(table, shape);
  }
  for (const { table, name } of keys) shapes.get(table)!.key.push(name);
  return inOrder([...shapes.values()], links);
}

function inOrder(shapes: TableShape[], links: readonly { table: string; to: string }[]): TableShape[] {
  const ordered: TableShape[] = [];
  const left = new Set(shapes);
  while (left.size > 0) {
    const ready = [...left].filter(
      ({ name }) => !links.some((link) => link.table === name && [...left].some((one) => one.name === link.to)),
    );
    // A ring of references cannot be ordered; a migration that makes one needs its own way back.
    if (ready.length === 0)
      throw new Error(`tables point at each other: ${[...left].map(({ name }) => name).join(', ')}`);
    for (const one of ready) {
      ordered.push(one);
      left.delete(one);
    }
  }
  return ordered;
}

/** A table's rows as text, null where null, in the order of its key; a page at a time. */
export async function* rowsOf(
  owner: Kysely<Tables>,
  shape: TableShape,
  page = 1000,
): AsyncGenerator<(string | null)[]> {
  const columns = sql.join(shape.columns.map(({ name }) => sql`${sql.ref(name)}::text`));
  const order = sql.join(shape.key.map((name) => sql.ref(name)));
  for (let from = 0; ; from += page) {
    const { rows } = await sql<{ row: (string | null)[] }>`
      select array[${columns}] as row from ${sql.table(shape.name)} order by ${order} limit ${sql.lit(page)} offset ${sql.lit(from)}`.execute(
      owner,
    );
    for (const { row } of rows) yield row;
    if (rows.length < page) return;
  }
}
