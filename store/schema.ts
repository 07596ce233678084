import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables/all.ts';

/** What a schema holds, one line each: what it is, and how it stands there. */
export type SchemaLines = ReadonlyMap<string, string>;

/**
 * Reads a schema out of the catalogue: columns with type, default and nullability, constraints, indexes, triggers, functions, and what
 * gangwan_app and gangwan_reader (or everybody) may do. Names of the schema itself are left out, so that two schemas compare.
 */
export async function readSchema(db: Kysely<Tables>, schema: string): Promise<SchemaLines> {
  const { rows } = await sql<{ what: string; how: string }>`
    with ours as (select oid from pg_namespace where nspname = ${schema}),
    relation as (
      select c.oid, c.relname, c.relkind, c.relowner, c.relacl, c.relrowsecurity from pg_class c
      where c.relnamespace in (select oid from ours) and c.relkind in ('r', 'v', 'm', 'p', 'f', 'S')
    )
    select case relkind when 'r' then 'table ' when 'S' then 'sequence ' else 'view ' end || relname as what,
      relkind::text || case when relrowsecurity then ' row security' else '' end as how from relation
    union all
    select 'column ' || r.relname || '.' || a.attname,
      format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
      || case a.attidentity when '' then '' else ' identity ' || a.attidentity::text end
      || case a.attgenerated when '' then '' else ' generated ' || a.attgenerated::text end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
    from relation r join pg_attribute a on a.attrelid = r.oid left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
    where r.relkind <> 'S' and a.attnum > 0 and not a.attisdropped
    union all
    select 'constraint ' || r.relname || '.' || k.conname,
      pg_get_constraintdef(k.oid) || case when k.convalidated then '' else ' not valid' end
    from relation r join pg_constraint k on k.conrelid = r.oid where k.contype <> 'n'
    union all
    select 'index ' || r.relname || '.' || i.relname, pg_get_indexdef(x.indexrelid) || case when x.indisvalid then '' else ' invalid' end
    from relation r join pg_index x on x.indrelid = r.oid join pg_class i on i.oid = x.indexrelid
    union all
    select 'trigger ' || r.relname || '.' || t.tgname,
      pg_get_triggerdef(t.oid) || case t.tgenabled when 'O' then '' when 'D' then ' disabled' else ' enabled ' || t.tgenabled::text end
    from relation r join pg_trigger t on t.tgrelid = r.oid where not t.tgisinternal
    union all
    select 'rule ' || r.relname || '.' || w.rulename, pg_get_ruledef(w.oid) from relation r join pg_rewrite w on w.ev_class = r.oid
    union all
    select 'policy ' || r.relname || '.' || p.polname, coalesce(pg_get_expr(p.polqual, p.polrelid), '')
    from relation r join pg_policy p on p.polrelid = r.oid
    union all
    select 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
      pg_get_function_result(p.oid) || case when p.prosecdef then ' security definer' else '' end || ' ' || p.prosrc
    from pg_proc p where p.pronamespace in (select oid from ours)
    union all
    select 'grant on ' || r.relname || ' to ' || coalesce(g.rolname, 'public'), string_agg(acl.privilege_type, ', ' order by acl.privilege_type)
    from relation r cross join lateral aclexplode(r.relacl) acl left join pg_roles g on g.oid = acl.grantee
    where acl.grantee <> r.relowner group by r.relname, g.rolname
    union all
    select 'grant on ' || r.relname || '.' || a.attname || ' to ' || coalesce(g.rolname, 'public'),
      string_agg(acl.privilege_type, ', ' order by acl.privilege_type)
    from relation r join pg_attribute a on a.attrelid = r.oid cross join lateral aclexplode(a.attacl) acl
    left join pg_roles g on g.oid = acl.grantee
    where acl.grantee <> r.relowner group by r.relname, a.attname, g.rolname
    order by 1`.execute(db);
  return new Map(rows.map(({ what, how }) => [what, how.replaceAll(`${schema}.`, '').replace(/\s+/g, ' ').trim()]));
}

/** What the roles of the system may be beside what a migration grants them: nothing. Empty where that holds. */
export async function roleFaults(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ fault: string }>`
    select rolname || ': ' || concat_ws(', ', case when rolsuper then 'superuser' end, case when rolcreaterole then 'createrole' end,
      case when rolcreatedb then 'createdb' end, case when rolbypassrls then 'bypassrls' end, case when rolcanlogin then 'login' end) as fault
    from pg_roles where rolname in ('gangwan_app', 'gangwan_reader')
      and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolcanlogin)
    union all
    select m.rolname || ': member of ' || r.rolname from pg_auth_members a
    join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid where m.rolname in ('gangwan_app', 'gangwan_reader')
    union all
    select r.rolname || ': owns ' || c.relname from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname in ('gangwan_app', 'gangwan_reader') and c.relkind = 'r'
    order by 1`.execute(db);
  return rows.map(({ fault }) => fault);
}
