-- Audits of a month, what each of them found, and what changed from one to the next. Settled: nothing that was once believed is
-- written over, so that any day's belief is found again.
create table audit_run (
  id bigint primary key generated always as identity,
  -- The month audited.
  period text not null check (period ~ '^\d{4}-\d{2}$'),
  reason text not null check (reason in ('nightly', 'asked', 'law-change', 'program-change')),
  -- account:ID or system:NAME.
  asked_by text not null,
  why text,
  asked_at timestamptz not null
);
create index audit_run_period on audit_run (period, id);
grant select, insert on audit_run to gangwan_app;
create trigger settled before update or delete on audit_run for each row execute function refuse_change();
create trigger settled_whole before truncate on audit_run for each statement execute function refuse_change();

-- What became of a run: a row each time somebody set out on it, one when it was finished, or one when it cannot be.
create table audit_step (
  id bigint primary key generated always as identity,
  run bigint not null references audit_run (id),
  kind text not null check (kind in ('started', 'finished', 'failed')),
  at timestamptz not null,
  -- Digests of the law, the program, the seal, and of the findings.
  law text not null,
  program text not null,
  seal text,
  digest text,
  -- The run whose findings these are: itself, or the one before with the same seal, law and program.
  result bigint references audit_run (id),
  orders bigint,
  workers bigint,
  findings bigint,
  cannot_tell bigint,
  -- Code of the catalogue, where it failed.
  error text,
  check (kind <> 'finished' or (seal is not null and digest is not null and result is not null and orders is not null
    and workers is not null and findings is not null and cannot_tell is not null))
);
create unique index audit_step_once on audit_step (run) where kind in ('finished', 'failed');
create index audit_step_run on audit_step (run, id);
create index audit_step_finished on audit_step (at) where kind = 'finished';
grant select, insert on audit_step to gangwan_app;
create trigger settled before update or delete on audit_step for each row execute function refuse_change();
create trigger settled_whole before truncate on audit_step for each statement execute function refuse_change();

-- How far a run is; of the moment only.
create table audit_progress (
  run bigint primary key references audit_run (id),
  orders_done bigint not null,
  orders_of bigint not null,
  at timestamptz not null
);
grant select, insert on audit_progress to gangwan_app;
grant update (orders_done, orders_of, at) on audit_progress to gangwan_app;

create table finding (
  -- SM3 of the whole finding.
  id text primary key,
  -- The same matter over seals and laws.
  key text not null,
  rule text not null,
  measure text not null,
  level text not null,
  verdict text not null check (verdict in ('finding', 'cannot-tell')),
  confidence text not null,
  platform text,
  worker_key text,
  -- The day, week, settlement or month it is about, and the month audited.
  period text not null,
  month text not null,
  -- Area code of the township where most of the worker's orders of the month began; null where not known.
  township text,
  amount_fen bigint,
  quantity double precision,
  unit text,
  seal text not null,
  law text not null,
  -- The finding as it was written, canonical JSON.
  text text not null
);
create index finding_worker on finding (worker_key) where worker_key is not null;
create index finding_platform on finding (platform, month);
create index finding_township on finding (township, month) where township is not null;
create index finding_key on finding (key);
grant select, insert on finding to gangwan_app;
create trigger settled before update or delete on finding for each row execute function refuse_change();
create trigger settled_whole before truncate on finding for each statement execute function refuse_change();

-- Units that answer for the finding's measure.
create table finding_unit (
  finding text not null references finding (id),
  unit text not null,
  primary key (finding, unit)
);
create index finding_unit_unit on finding_unit (unit, finding);
grant select, insert on finding_unit to gangwan_app;
create trigger settled before update or delete on finding_unit for each row execute function refuse_change();
create trigger settled_whole before truncate on finding_unit for each statement execute function refuse_change();

create table run_finding (
  run bigint not null references audit_run (id),
  finding text not null references finding (id),
  primary key (run, finding)
);
create index run_finding_finding on run_finding (finding);
grant select, insert on run_finding to gangwan_app;
create trigger settled before update or delete on run_finding for each row execute function refuse_change();
create trigger settled_whole before truncate on run_finding for each statement execute function refuse_change();

-- What one run of a month changed against the one believed before it, and whether seal, law or program differ.
create table finding_change_list (
  id bigint primary key generated always as identity,
  before_run bigint not null references audit_run (id),
  after_run bigint not null references audit_run (id),
  other_seal boolean not null,
  other_law boolean not null,
  other_program boolean not null,
  made_at timestamptz not null,
  unique (before_run, after_run)
);
grant select, insert on finding_change_list to gangwan_app;
create trigger settled before update or delete on finding_change_list for each row execute function refuse_change();
create trigger settled_whole before truncate on finding_change_list for each statement execute function refuse_change();

create table finding_change (
  list bigint not null references finding_change_list (id),
  key text not null,
  kind text not null check (kind in ('appeared', 'gone', 'changed')),
  before_finding text references finding (id),
  after_finding text references finding (id),
  primary key (list, key)
);
grant select, insert on finding_change to gangwan_app;
create trigger settled before update or delete on finding_change for each row execute function refuse_change();
create trigger settled_whole before truncate on finding_change for each statement execute function refuse_change();
