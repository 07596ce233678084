-- What a unit reported of a duty (clause × unit × year): settled, the last one holds. Overdue ones open a case of their own.
create table duty_report (
  id bigint primary key generated always as identity,
  year integer not null,
  clause text not null,
  unit text not null references unit (slug),
  done text not null,
  evidence text not null,
  by_actor text not null,
  at timestamptz not null
);
create index duty_report_year on duty_report (year, clause, unit, id);
grant select, insert on duty_report to gangwan_app;
create trigger settled before update or delete on duty_report for each row execute function refuse_change();
create trigger settled_whole before truncate on duty_report for each statement execute function refuse_change()
