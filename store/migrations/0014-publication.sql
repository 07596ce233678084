-- Steps of procedures that issue a document of a decision. Written by the owner at each start from the tables of the program; the server
-- may only read them, so that it cannot make a decision of what is none.
create table deciding_step (
  procedure text not null,
  action text not null,
  document text not null,
  primary key (procedure, action, document)
);
grant select on deciding_step to gangwan_app;
create trigger settled before update or delete on deciding_step for each row execute function refuse_change();
create trigger settled_whole before truncate on deciding_step for each statement execute function refuse_change();

-- What is published of a decision. The row says what it rests on and stays; what was said of it since are events. Beside it, for lists,
-- stand the columns folded from the events (state to ended_day); the events decide.
create table publication (
  id text primary key check (id ~ '^[0-9a-f-]{36}$'),
  ground text not null,
  -- The decision: a line of a case file whose step issues this document.
  case_id text not null,
  line integer not null,
  document text not null,
  decided_day date not null,
  unit text not null references unit (slug),
  enterprise text not null check (enterprise ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  -- Instrument and article it is published on.
  instrument text not null,
  article text not null,
  -- Null: the ground has a term of its own.
  credit_class text check (credit_class in ('minor', 'general', 'serious')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  -- Last day by which law wants it published; null: none that counts from the decision.
  publish_due date,
  state text not null check (state in ('proposed', 'checked', 'approved', 'refused', 'published', 'objected', 'withdrawn', 'ended')),
  events integer not null,
  versions integer not null,
  -- The version that is or was shown; null: none yet.
  shown_version integer,
  -- A version that waits for a decision.
  pending_version integer,
  from_day date,
  -- First day on which it is no longer shown: its term is full.
  take_down_day date,
  ended_day date,
  answer_due date,
  correct_due date,
  withdraw_due date,
  foreign key (case_id, line) references case_line (case_id, seq),
  check ((state in ('published', 'objected', 'withdrawn', 'ended')) = (from_day is not null)),
  check ((from_day is null) = (take_down_day is null)),
  check (from_day is null or shown_version is not null),
  check (take_down_day > from_day),
  check ((ended_day is not null) = (state in ('withdrawn', 'ended')))
);
-- One decision is published once on a ground; what was refused may be proposed anew.
create unique index publication_once on publication (ground, case_id, line) where state <> 'refused';
create index publication_shown on publication (from_day, id) where state in ('published', 'objected');
create index publication_take_down on publication (take_down_day) where state in ('published', 'objected');
create index publication_enterprise on publication (enterprise, from_day);
create index publication_unit on publication (unit, proposed_at, id);
create index publication_case on publication (case_id);
grant select, insert on publication to gangwan_app;
grant update (state, events, versions, shown_version, pending_version, from_day, take_down_day, ended_day, answer_due, correct_due, withdraw_due) on publication to gangwan_app;
grant select (ground, document, decided_day, unit, credit_class, publish_due, state, from_day, take_down_day, ended_day, answer_due, correct_due, withdraw_due) on publication to gangwan_reader;
create trigger settled before delete on publication for each row execute function refuse_change();
create trigger settled_whole before truncate on publication for each statement execute function refuse_change();

-- Nothing is published without a decision: the line must be of a step that issues the document, in a case about this enterprise.
create function require_decision() returns trigger language plpgsql as $$
begin
  if not exists (
    select from case_line l
    join case_file f on f.id = l.case_id
    join deciding_step d on d.procedure = f.procedure and d.action = l.action
    where l.case_id = new.case_id and l.seq = new.line and d.document = new.document and l.day = new.decided_day
      and (f.enterprise is null or f.enterprise = new.enterprise)
  ) then
    raise exception 'publication % rests on no decision', new.id using errcode = 'GW002';
  end if;
  return new;
end
$$;
create trigger rests_on_decision before insert on publication for each row execute function require_decision();

-- What is shown, word by word, already redacted. A change of a word is a further version.
create table publication_version (
  publication text not null references publication (id),
  version integer not null check (version >= 1),
  -- Name of the enterprise, by which it is searched.
  enterprise_name text not null,
  -- Lines of field, words and value.
  shown jsonb not null,
  shown_text text not null,
  shown_sm3 text not null check (shown_sm3 ~ '^[0-9a-f]{64}$'),
  -- Workers the decision is about; null: not said. Shown only where enough of them hide each other.
  workers integer check (workers >= 0),
  proposed_by text not null,
  at timestamptz not null,
  primary key (publication, version),
  unique (publication, version, proposed_by)
);
grant select, insert on publication_version to gangwan_app;
create trigger settled before update or delete on publication_version for each row execute function refuse_change();
create trigger settled_whole before truncate on publication_version for each statement execute function refuse_change();

-- What was done about it. Whoever wrote a version does not check or decide it.
create table publication_event (
  publication text not null references publication (id),
  seq integer not null check (seq >= 1),
  kind text not null check (kind in ('proposed', 'checked', 'approved', 'refused', 'published', 'objected', 'upheld', 'changed', 'correction-proposed', 'correction-refused', 'corrected', 'withdrawn', 'repaired', 'taken-down')),
  version integer not null,
  proposed_by text not null,
  by_actor text not null,
  role text,
  day date not null,
  at timestamptz not null,
  -- Why, redacted: shown with it where it is shown.
  reason text,
  -- An objection and what was answered, word by word, under the key of the case.
  words_sealed text,
  -- Last day of what it sets off.
  due_day date,
  -- Decision that ends it early: a line of a case file.
  ends_case text,
  ends_line integer,
  primary key (publication, seq),
  foreign key (publication, version, proposed_by) references publication_version (publication, version, proposed_by),
  foreign key (ends_case, ends_line) references case_line (case_id, seq),
  check (kind not in ('checked', 'approved', 'refused', 'upheld', 'corrected', 'correction-refused') or by_actor <> proposed_by),
  check ((kind = 'repaired') = (ends_case is not null)),
  check ((ends_case is null) = (ends_line is null)),
  check (kind not in ('refused', 'changed', 'correction-refused', 'withdrawn', 'upheld') or reason is not null)
);
create index publication_event_ends on publication_event (ends_case, ends_line) where ends_case is not null;
grant select, insert on publication_event to gangwan_app;
create trigger settled before update or delete on publication_event for each row execute function refuse_change();
create trigger settled_whole before truncate on publication_event for each statement execute function refuse_change();

-- A version is shown only after somebody else decided so.
create function require_approval() returns trigger language plpgsql as $$
begin
  if new.shown_version is not null and new.shown_version is distinct from old.shown_version and not exists (
    select from publication_event e
    where e.publication = new.id and e.version = new.shown_version and e.kind in ('approved', 'corrected')
  ) then
    raise exception 'version % of publication % was not decided', new.shown_version, new.id using errcode = 'GW003';
  end if;
  return new;
end
$$;
create trigger shown_once_decided before update on publication for each row execute function require_approval();
create function require_unshown() returns trigger language plpgsql as $$
begin
  if new.shown_version is not null or new.from_day is not null then
    raise exception 'publication % is shown before it was decided', new.id using errcode = 'GW003';
  end if;
  return new;
end
$$;
create trigger begins_unshown before insert on publication for each row execute function require_unshown();

-- Measures other departments take because of a fact of an enterprise’s credit record (联合激励惩戒): each on its own basis, for a time.
create table joint_measure (
  id bigint primary key generated always as identity,
  enterprise text not null check (enterprise ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  -- Department that takes it.
  unit text not null references unit (slug),
  direction text not null check (direction in ('incentive', 'restriction')),
  measure text not null,
  instrument text not null,
  article text not null,
  -- The fact: a line of a case file (grade, listing, decision) and what kind of fact it is.
  fact text not null check (fact in ('grade-a', 'list', 'publication')),
  case_id text not null,
  line integer not null,
  document text not null,
  -- Case in which it was pushed and answered; null: entered by hand.
  in_case text references case_file (id),
  start_day date not null,
  -- First day on which it no longer holds; null: as long as the fact.
  end_day date,
  entered_by text not null,
  at timestamptz not null,
  foreign key (case_id, line) references case_line (case_id, seq),
  check (end_day > start_day)
);
create index joint_measure_enterprise on joint_measure (enterprise, start_day);
create index joint_measure_unit on joint_measure (unit, start_day);
create index joint_measure_fact on joint_measure (case_id, line);
create index joint_measure_in_case on joint_measure (in_case) where in_case is not null;
grant select, insert on joint_measure to gangwan_app;
grant select (unit, direction, fact, start_day, end_day) on joint_measure to gangwan_reader;
create trigger settled before update or delete on joint_measure for each row execute function refuse_change();
create trigger settled_whole before truncate on joint_measure for each statement execute function refuse_change();

-- Released, once, and why.
create table joint_measure_release (
  measure bigint primary key references joint_measure (id),
  day date not null,
  why text not null check (why in ('term', 'fact-ended', 'repaired', 'withdrawn', 'by-hand')),
  by_actor text not null,
  at timestamptz not null
);
grant select, insert on joint_measure_release to gangwan_app;
create trigger settled before update or delete on joint_measure_release for each row execute function refuse_change();
create trigger settled_whole before truncate on joint_measure_release for each statement execute function refuse_change()
