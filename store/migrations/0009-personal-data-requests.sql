-- Consent to a purpose, given and taken back; what holds is the last word. Settled: taking back is a further row.
create table consent_event (
  id bigint primary key generated always as identity,
  worker_key text not null,
  purpose text not null,
  -- Enterprise that is given data on the strength of it, where the purpose asks for each; null: the purpose names none.
  receiver text check (receiver ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  change text not null check (change in ('given', 'withdrawn')),
  -- The text that was read, by version and SM3; null when taken back: nothing need be read for that.
  text_version text,
  text_sm3 text,
  by_actor text not null,
  at timestamptz not null,
  check ((change = 'given') = (text_version is not null and text_sm3 is not null))
);
create index consent_event_worker on consent_event (worker_key, purpose, receiver, id);
grant select, insert on consent_event to gangwan_app;
create trigger settled before update or delete on consent_event for each row execute function refuse_change();
create trigger settled_whole before truncate on consent_event for each statement execute function refuse_change();

-- What somebody asks about their own data. The words are notes under the person's own key (person_note), so that erasing takes them too.
create table data_request (
  id text primary key,
  person bigint not null references person (id),
  worker_key text not null,
  kind text not null check (kind in ('copy', 'correct', 'delete', 'explain')),
  -- Unit that answers.
  unit text not null references unit (slug),
  by_actor text not null,
  asked_at timestamptz not null,
  due_day date not null,
  -- False where the notice of days off for a day on the way was not out yet: then the day is reckoned from weekdays.
  due_certain boolean not null
);
create index data_request_worker on data_request (worker_key, asked_at);
create index data_request_unit on data_request (unit, due_day);
grant select, insert on data_request to gangwan_app;
create trigger settled before update or delete on data_request for each row execute function refuse_change();
create trigger settled_whole before truncate on data_request for each statement execute function refuse_change();

-- Steps of a request; its state is its last step. Two who act at once cannot both write the same step.
create table data_request_step (
  request text not null references data_request (id),
  step integer not null check (step >= 1),
  state text not null check (state in ('received', 'taken', 'answered', 'refused', 'withdrawn')),
  outcome text check (outcome in ('copied', 'corrected', 'passed-on', 'erased', 'frozen', 'explained')),
  -- Instrument and article a refusal or a freeze rests on.
  instrument text,
  article text,
  by_actor text not null,
  at timestamptz not null,
  primary key (request, step),
  check ((outcome is not null) = (state = 'answered')),
  check ((state = 'refused' or outcome = 'frozen') is not true or (instrument is not null and article is not null))
);
grant select, insert on data_request_step to gangwan_app;
create trigger settled before update or delete on data_request_step for each row execute function refuse_change();
create trigger settled_whole before truncate on data_request_step for each statement execute function refuse_change();

-- People whose data the law forbids to erase yet: only kept and protected (个人信息保护法 art. 47), until a day, then erased.
create table person_freeze (
  person bigint primary key references person (id),
  request text references data_request (id),
  until_day date not null,
  instrument text not null,
  article text not null,
  by_actor text not null,
  at timestamptz not null
);
create index person_freeze_until on person_freeze (until_day);
grant select, insert on person_freeze to gangwan_app;
create trigger settled before update or delete on person_freeze for each row execute function refuse_change();
create trigger settled_whole before truncate on person_freeze for each statement execute function refuse_change();

-- Impact assessments (个人信息保护法 art. 55, 56): a data source or a rule starts only with one that was approved. Kept at least three years;
-- settled rows stay for good.
create table impact_assessment (
  id text primary key,
  -- `source:USCC`, `rule:SLUG` or `port:NAME`.
  subject text not null check (subject ~ '^(source|rule|port):[A-Za-z0-9._-]{1,80}$'),
  unit text not null references unit (slug),
  purpose text not null,
  -- Whether purpose and way are lawful, proper and needed; effect on people and risks; measures taken (art. 56).
  lawfulness text not null,
  effects text not null,
  measures text not null,
  proposed_by text not null,
  at timestamptz not null,
  unique (id, proposed_by)
);
create index impact_assessment_subject on impact_assessment (subject, at);
grant select, insert on impact_assessment to gangwan_app;
create trigger settled before update or delete on impact_assessment for each row execute function refuse_change();
create trigger settled_whole before truncate on impact_assessment for each statement execute function refuse_change();

-- Decided by somebody else than whoever proposed it; an approval ends by a further row.
create table impact_decision (
  assessment text not null,
  step integer not null check (step >= 1),
  decision text not null check (decision in ('approved', 'refused', 'ended')),
  reason text not null,
  -- Last day an approval holds.
  until_day date,
  proposed_by text not null,
  decided_by text not null,
  at timestamptz not null,
  primary key (assessment, step),
  foreign key (assessment, proposed_by) references impact_assessment (id, proposed_by),
  check (decided_by <> proposed_by),
  check ((until_day is not null) = (decision = 'approved')),
  check ((step = 1) = (decision <> 'ended'))
);
grant select, insert on impact_decision to gangwan_app;
create trigger settled before update or delete on impact_decision for each row execute function refuse_change();
create trigger settled_whole before truncate on impact_decision for each statement execute function refuse_change();

-- Sessions that ended long ago are taken away (retention).
grant delete on session to gangwan_app
