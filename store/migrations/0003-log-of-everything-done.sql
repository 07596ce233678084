-- Every change of state and every reading of personal data, one row each, in order and without gaps. Each row's hash covers the row and
-- the hash before it, so that nobody changes, drops, inserts or swaps one unseen. Settled: nobody changes or takes away a row.
create table log_entry (
  seq bigint primary key,
  at timestamptz not null,
  -- Who: account:ID, key:ID, worker:KEY or system:NAME.
  actor text not null,
  role text,
  -- What: resource.action, e.g. finding.read, batch.take.
  action text not null,
  -- Of what: resource:ID.
  object text not null,
  -- Whose personal data was read or changed: the worker's key; null where nobody's.
  subject text,
  purpose text,
  -- Canonical JSON, as it was hashed.
  detail text not null,
  request text,
  -- SM3 of 0x00, the hash before and the canonical JSON of the row.
  hash text not null
);
grant select, insert on log_entry to gangwan_app;
create trigger settled before update or delete on log_entry for each row execute function refuse_change();
create trigger settled_whole before truncate on log_entry for each statement execute function refuse_change();
create index log_entry_subject on log_entry (subject, seq) where subject is not null;
create index log_entry_object on log_entry (object, seq);
