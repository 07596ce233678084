-- Random draws of targets and inspectors (双随机). Pools, the commitment, the witnesses and the result are settled rows; the seed stands
-- sealed until the result shows it.
create table draw_pool (
  id bigint primary key generated always as identity,
  case_id text not null references case_file (id),
  plan jsonb not null,
  targets jsonb not null,
  inspectors jsonb not null,
  -- Names of the targets, by their codes.
  names jsonb not null,
  -- Account of each inspector, by the number the pool shows.
  accounts jsonb not null,
  fixed_by text not null,
  fixed_at timestamptz not null
);
create index draw_pool_case on draw_pool (case_id, id);
grant select, insert on draw_pool to gangwan_app;
create trigger settled before update or delete on draw_pool for each row execute function refuse_change();
create trigger settled_whole before truncate on draw_pool for each statement execute function refuse_change();

-- A commitment, public from the moment it stands here; one a case.
create table draw (
  id text primary key check (id ~ '^[0-9a-f-]{36}$'),
  case_id text not null unique references case_file (id),
  pool bigint not null references draw_pool (id),
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  committed_by text not null,
  committed_at timestamptz not null
);
create index draw_committed on draw (committed_at, id);
grant select, insert on draw to gangwan_app;
create trigger settled before update or delete on draw for each row execute function refuse_change();
create trigger settled_whole before truncate on draw for each statement execute function refuse_change();

-- Sealed anew by the owner when keys rotate; another seed would not fit the commitment.
create table draw_seed (
  draw text primary key references draw (id),
  seed_sealed text not null
);
grant select, insert on draw_seed to gangwan_app;
create trigger settled before delete on draw_seed for each row execute function refuse_change();
create trigger settled_whole before truncate on draw_seed for each statement execute function refuse_change();

create table draw_witness (
  draw text not null references draw (id),
  account text not null references account (id),
  at timestamptz not null,
  primary key (draw, account)
);
grant select, insert on draw_witness to gangwan_app;
create trigger settled before update or delete on draw_witness for each row execute function refuse_change();
create trigger settled_whole before truncate on draw_witness for each statement execute function refuse_change();

create table draw_result (
  draw text primary key references draw (id),
  seed text not null check (seed ~ '^[0-9a-f]{64}$'),
  drawn jsonb not null,
  drawn_by text not null,
  drawn_at timestamptz not null,
  -- Two of those who confirmed the commitment: none is made without them, and a restore writes them first.
  witness_one text not null,
  witness_two text not null,
  check (witness_one <> witness_two),
  foreign key (draw, witness_one) references draw_witness (draw, account),
  foreign key (draw, witness_two) references draw_witness (draw, account)
);
grant select, insert on draw_result to gangwan_app;
create trigger settled before update or delete on draw_result for each row execute function refuse_change();
create trigger settled_whole before truncate on draw_result for each statement execute function refuse_change();

-- No witness once a draw was made.
create function refuse_late_witness() returns trigger language plpgsql as $$
begin
  if exists (select from draw_result where draw = new.draw) then
    raise exception 'draw % was made', new.draw using errcode = 'GW006';
  end if;
  return new;
end
$$;
create trigger in_time before insert on draw_witness for each row execute function refuse_late_witness()
