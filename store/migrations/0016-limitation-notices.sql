-- What a worker was told of a limitation period that ends: once for each last day and distance, whoever looks and how often. Settled.
create table limitation_notice (
  id bigint primary key generated always as identity,
  worker_key text not null,
  -- The claim: platform, month of the findings it rests on, and whether it is pay that is claimed.
  platform text not null,
  month text not null,
  pay boolean not null,
  route text not null check (route in ('arbitration', 'civil')),
  due_day date not null,
  days_before integer not null,
  at timestamptz not null,
  unique (worker_key, platform, month, pay, route, due_day, days_before)
);
grant select, insert on limitation_notice to gangwan_app;
create trigger settled before update or delete on limitation_notice for each row execute function refuse_change();
create trigger settled_whole before truncate on limitation_notice for each statement execute function refuse_change()
