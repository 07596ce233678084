-- Every change of state and every reading of personal data, one row each, in order. Settled: nobody changes or takes away a row.
create table log_entry (
  seq bigint primary key generated always as identity,
  at timestamptz not null,
  -- Who: account:ID, key:ID, worker:KEY or system:NAME.
  actor text not null,
  role text,
  -- What: resource.action, e.g. finding.read, batch.take.
  action text not null,
  -- Of what: resource:ID.
  object text not null,
  -- Whose personal data was read or changed: the worker’s key; null where nobody’s.
  subject text,
  purpose text,
  detail jsonb not null default '{}',
  request text
);
grant select, insert on log_entry to gangwan_app;
create trigger settled before update or delete on log_entry for each row execute function refuse_change();
create trigger settled_whole before truncate on log_entry for each statement execute function refuse_change();
create index log_entry_subject on log_entry (subject, at) where subject is not null;
