-- Cases. The case file is case_line: rows are only ever added. What stands in case_file beside it (state, version, whose turn) and in
-- case_clock is folded from the lines and kept for lists; the lines decide. What was said in a line is sealed under the case's own key,
-- itself sealed under the county's: destroying it at the end of retention is destroying the content, and the chain still checks.
create table case_file (
  id text primary key check (id ~ '^[0-9a-f-]{36}$'),
  procedure text not null,
  -- 案号: year and serial within the procedure and unit.
  unit text not null references unit (slug),
  year integer not null,
  serial integer not null,
  -- Area code; null: no township's.
  township text,
  -- Worker whose case it is; null: nobody's, or somebody we have no key of.
  worker_key text,
  -- Enterprise the case is about, and the one that opened it where an enterprise did.
  enterprise text,
  opener_enterprise text,
  -- Account that opened it, and for whom: a clerk's name stays beside the worker's.
  opened_by text not null,
  opened_at timestamptz not null,
  opened_day date not null,
  -- Case it was handed over from.
  from_case text references case_file (id),
  -- Null once destroyed at the end of retention.
  key_sealed text,
  -- Folded from the lines.
  lines integer not null,
  state text not null,
  since_day date not null,
  outcome text,
  ended_day date,
  paused boolean not null default false,
  unique (procedure, unit, year, serial),
  check ((outcome is null) = (ended_day is null))
);
create index case_file_unit on case_file (unit, opened_at);
create index case_file_open on case_file (unit, procedure) where outcome is null;
create index case_file_worker on case_file (worker_key, opened_at) where worker_key is not null;
create index case_file_enterprise on case_file (enterprise, opened_at) where enterprise is not null;
create index case_file_opener on case_file (opener_enterprise) where opener_enterprise is not null;
create index case_file_from on case_file (from_case) where from_case is not null;
create index case_file_township on case_file (township) where township is not null;
grant select, insert on case_file to gangwan_app;
grant update (key_sealed, lines, state, since_day, outcome, ended_day, paused) on case_file to gangwan_app;
grant select (procedure, unit, township, opened_day, state, outcome, ended_day) on case_file to gangwan_reader;
create trigger settled before delete on case_file for each row execute function refuse_change();
create trigger settled_whole before truncate on case_file for each statement execute function refuse_change();

-- Lines of case files. Two who act at once cannot both write the same line.
create table case_line (
  case_id text not null references case_file (id),
  seq integer not null check (seq >= 1),
  -- A step of the procedure, `open`, or `case:…` for what every case knows (assigning, asking another unit, handing over).
  action text not null,
  role text not null,
  actor text not null,
  at timestamptz not null,
  -- Asia/Shanghai day.
  day date not null,
  -- Key the sender gave: the same step sent twice is one line.
  sent_key text,
  data_sm3 text not null check (data_sm3 ~ '^[0-9a-f]{64}$'),
  data_sealed text not null,
  -- SM3 over the line before and this one; the log holds it too.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (case_id, seq),
  unique (case_id, sent_key)
);
grant select, insert on case_line to gangwan_app;
create trigger settled before update or delete on case_line for each row execute function refuse_change();
create trigger settled_whole before truncate on case_line for each statement execute function refuse_change();

-- Runs of clocks, folded from the lines under the law known when they were last looked at.
create table case_clock (
  case_id text not null references case_file (id),
  clock text not null,
  -- Line that set it off.
  run integer not null,
  unit text not null,
  whose text not null,
  kind text not null check (kind in ('act', 'wait', 'before')),
  started_day date not null,
  -- Null: the limit is unknown, or a pause lasts.
  due_day date,
  due_at timestamptz,
  provisional boolean not null,
  status text not null check (status in ('running', 'paused', 'met', 'late', 'lapsed', 'dropped')),
  stopped_day date,
  law_digest text not null,
  -- Fewest days before the last day at which those concerned were warned; null: not yet. Told that it is over.
  warned integer,
  lapse_told boolean not null default false,
  -- Day from which there is something to be said or done about it; null: nothing more.
  look_day date,
  primary key (case_id, clock, run)
);
create index case_clock_look on case_clock (look_day, case_id) where look_day is not null;
create index case_clock_due on case_clock (unit, due_day, case_id) where status in ('running', 'lapsed') and kind <> 'wait';
create index case_clock_ended on case_clock (unit, due_day) where status in ('met', 'late', 'lapsed') and kind <> 'wait';
grant select, insert on case_clock to gangwan_app;
grant update (due_day, due_at, provisional, status, stopped_day, law_digest, warned, lapse_told, look_day) on case_clock to gangwan_app;
grant select (unit, clock, kind, started_day, due_day, status, stopped_day) on case_clock to gangwan_reader;
create trigger settled before delete on case_clock for each row execute function refuse_change();
create trigger settled_whole before truncate on case_clock for each statement execute function refuse_change();

-- Last days that moved because a holiday notice came or was amended: the old date is kept.
create table case_clock_move (
  id bigint primary key generated always as identity,
  case_id text not null,
  clock text not null,
  run integer not null,
  old_due date,
  new_due date,
  law_digest text not null,
  at timestamptz not null,
  foreign key (case_id, clock, run) references case_clock (case_id, clock, run)
);
create index case_clock_move_case on case_clock_move (case_id);
grant select, insert on case_clock_move to gangwan_app;
create trigger settled before update or delete on case_clock_move for each row execute function refuse_change();
create trigger settled_whole before truncate on case_clock_move for each statement execute function refuse_change();

-- What those concerned were told. No personal data: a kind, the case, the clock and a day; the words are made from them.
create table case_notice (
  id bigint primary key generated always as identity,
  case_id text not null references case_file (id),
  -- Part it is for, and who that is now: a worker's key, an account, an enterprise or a unit.
  role text not null,
  worker_key text,
  account text,
  enterprise text,
  unit text,
  kind text not null check (kind in ('opened', 'step', 'due-soon', 'lapsed', 'escalated', 'moved', 'asked', 'answered', 'assigned', 'handed-over')),
  clock text,
  run integer,
  step text,
  -- Days before the last day, for `due-soon`.
  days integer,
  due_day date,
  at timestamptz not null,
  read_at timestamptz
);
-- One notice of a kind for a run and a distance, once for each part: a clock fires once.
create unique index case_notice_once on case_notice (case_id, kind, clock, run, coalesce(days, -1), coalesce(due_day, '1970-01-01'), role, coalesce(worker_key, ''), coalesce(account, ''), coalesce(enterprise, ''), coalesce(unit, '')) where clock is not null;
create index case_notice_worker on case_notice (worker_key, id) where worker_key is not null;
create index case_notice_account on case_notice (account, id) where account is not null;
create index case_notice_enterprise on case_notice (enterprise, id) where enterprise is not null;
create index case_notice_unit on case_notice (unit, id) where unit is not null;
create index case_notice_case on case_notice (case_id, id);
grant select, insert on case_notice to gangwan_app;
grant update (read_at) on case_notice to gangwan_app;
create trigger settled before delete on case_notice for each row execute function refuse_change();
create trigger settled_whole before truncate on case_notice for each statement execute function refuse_change();

-- Who is assigned to which part of a case now; folded from the lines (`case:assign`).
create table case_part (
  case_id text not null references case_file (id),
  role text not null,
  account text not null,
  since_line integer not null,
  until_line integer,
  primary key (case_id, role, account, since_line)
);
create index case_part_account on case_part (account) where until_line is null;
grant select, insert on case_part to gangwan_app;
grant update (until_line) on case_part to gangwan_app;
create trigger settled before delete on case_part for each row execute function refuse_change();
create trigger settled_whole before truncate on case_part for each statement execute function refuse_change();

-- Other units asked for their part (联办): receipt and answer each with a clock.
create table case_joint (
  case_id text not null references case_file (id),
  line integer not null,
  unit text not null references unit (slug),
  receive_by date not null,
  answer_by date not null,
  received_line integer,
  answered_line integer,
  primary key (case_id, line)
);
create index case_joint_unit on case_joint (unit, answer_by) where answered_line is null;
grant select, insert on case_joint to gangwan_app;
grant update (received_line, answered_line) on case_joint to gangwan_app;
create trigger settled before delete on case_joint for each row execute function refuse_change();
create trigger settled_whole before truncate on case_joint for each statement execute function refuse_change()
