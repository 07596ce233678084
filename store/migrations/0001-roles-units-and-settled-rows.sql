-- Roles: who migrates owns the tables; the server works as gangwan_app and may only do what a migration grants it;
-- gangwan_reader may read what holds no personal data (statistics, health of the system).
do $$
begin
  if not exists (select from pg_roles where rolname = 'gangwan_app') then create role gangwan_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'gangwan_reader') then create role gangwan_reader nologin; end if;
end
$$;

revoke all on schema public from public;
grant usage on schema public to gangwan_app, gangwan_reader;

-- Rows of a settled table stay as they were written, even for the owner: a trigger refuses what a grant could be given back for.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are settled: % is refused', tg_table_name, tg_op using errcode = 'GW001';
end
$$;

-- Units of the county: responsible units of the policy, those law adds, townships. Data, not code.
create table unit (
  slug text primary key,
  kind text not null check (kind in ('responsible', 'law', 'township', 'union', 'enterprise', 'service')),
  zh text not null,
  en text not null,
  -- Area code of a township; null for all others.
  area_code text unique,
  -- Unified social credit code of an enterprise; null for all others.
  uscc text unique,
  opened_at timestamptz not null,
  closed_at timestamptz
);
grant select, insert on unit to gangwan_app;
grant update (zh, en, closed_at) on unit to gangwan_app;
grant select on unit to gangwan_reader;
