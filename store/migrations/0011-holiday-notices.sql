-- Holiday notices of the State Council entered by the county before a release of the program has them: proposed by one person, checked
-- against the published text by another. Settled: what is wrong is put right by a further notice.
create table holiday_notice (
  id bigint primary key generated always as identity,
  year integer not null check (year between 2007 and 2100),
  -- Document number, as 国办发明电〔2026〕7号.
  number text not null,
  -- Number of the notice it amends; null: the year's first.
  amends text,
  known_from date not null,
  -- Canonical JSON: festivals with days off and make-up workdays.
  festivals text not null,
  address text not null,
  proposed_by text not null,
  at timestamptz not null,
  unique (number),
  unique (id, proposed_by)
);
grant select, insert on holiday_notice to gangwan_app;
create trigger settled before update or delete on holiday_notice for each row execute function refuse_change();
create trigger settled_whole before truncate on holiday_notice for each statement execute function refuse_change();

create table holiday_notice_decision (
  notice bigint primary key,
  proposed_by text not null,
  decided_by text not null,
  accepted boolean not null,
  reason text not null,
  at timestamptz not null,
  foreign key (notice, proposed_by) references holiday_notice (id, proposed_by),
  check (decided_by <> proposed_by)
);
grant select, insert on holiday_notice_decision to gangwan_app;
create trigger settled before update or delete on holiday_notice_decision for each row execute function refuse_change();
create trigger settled_whole before truncate on holiday_notice_decision for each statement execute function refuse_change()
