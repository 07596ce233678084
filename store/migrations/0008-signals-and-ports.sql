-- Calls to systems we do not own: every one with its key, how often it was tried and its receipt. What is asked and what is answered may
-- name people and stand sealed (SM4-GCM). A call is answered only with its receipt; the table itself refuses any other way.
create table port_call (
  id bigint primary key generated always as identity,
  port text not null,
  -- One key is one call for ever: sent again it has no second effect on the other side.
  key text not null,
  -- What it is for: resource:ID, e.g. case:12. No personal data.
  about text not null,
  -- Area code and unit whose call it is, as the access table asks.
  unit text,
  request_sm3 text not null,
  request_sealed text not null,
  state text not null check (state in ('waiting', 'sent', 'answered', 'refused', 'paper')),
  attempts integer not null default 0 check (attempts >= 0),
  -- When it is tried or asked after next; null: nothing happens by itself.
  next_at timestamptz,
  -- Why it was refused, or what was wrong the last time. No personal data.
  reason text,
  -- Number of the printed document, where the step runs on paper.
  paper_number text unique,
  -- Number of the scan a reply on paper was registered with.
  scan_number text,
  receipt_sm3 text,
  receipt_sealed text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  unique (port, key),
  check ((state = 'answered') = (receipt_sealed is not null)),
  check ((receipt_sealed is null) = (receipt_sm3 is null)),
  check (state <> 'refused' or reason is not null),
  check (state <> 'paper' or paper_number is not null),
  check (scan_number is null or paper_number is not null),
  check (next_at is null or state in ('waiting', 'sent'))
);
create index port_call_due on port_call (next_at) where next_at is not null;
create index port_call_about on port_call (about);
grant select, insert on port_call to gangwan_app;
grant update (state, attempts, next_at, reason, paper_number, scan_number, receipt_sm3, receipt_sealed, changed_at) on port_call to gangwan_app;
grant select (port, state, attempts, made_at, changed_at) on port_call to gangwan_reader;

-- What was settled stays: an answered or refused call never changes again, nor does what was asked. Only the owner may seal the same
-- content under a newer key; the digests beside it say that it is the same.
create function refuse_settled_call() returns trigger language plpgsql as $$
begin
  if (new.port, new.key, new.about, new.unit, new.request_sm3, new.made_at)
        is distinct from (old.port, old.key, old.about, old.unit, old.request_sm3, old.made_at)
    or old.state in ('answered', 'refused') and
      (new.state, new.attempts, new.next_at, new.reason, new.paper_number, new.scan_number, new.receipt_sm3, new.changed_at)
        is distinct from (old.state, old.attempts, old.next_at, old.reason, old.paper_number, old.scan_number, old.receipt_sm3, old.changed_at)
    or current_user = 'gangwan_app' and
      (new.request_sealed is distinct from old.request_sealed or old.receipt_sealed is not null and new.receipt_sealed is distinct from old.receipt_sealed)
  then
    raise exception 'call % of % is settled', old.key, old.port using errcode = 'GW002';
  end if;
  return new;
end
$$;
create trigger settled_call before update on port_call for each row execute function refuse_settled_call();
create trigger settled before delete on port_call for each row execute function refuse_change();
create trigger settled_whole before truncate on port_call for each statement execute function refuse_change();

-- Everything that happened to a call, one row each, in order.
create table port_call_event (
  id bigint primary key generated always as identity,
  call bigint not null references port_call (id),
  at timestamptz not null,
  kind text not null check (kind in ('made', 'tried', 'accepted', 'unreachable', 'wrong', 'refused', 'answered', 'repeated', 'paper', 'registered')),
  -- Why, where there is a why. No personal data.
  detail text
);
create index port_call_event_call on port_call_event (call, id);
grant select, insert on port_call_event to gangwan_app;
create trigger settled before update or delete on port_call_event for each row execute function refuse_change();
create trigger settled_whole before truncate on port_call_event for each statement execute function refuse_change();

-- Weather signals as the service told them, one row each time one is issued, changed or lifted, with the call whose receipt says so. No
-- personal data. Settled: what was told at a moment stays.
create table weather_signal (
  id bigint primary key generated always as identity,
  -- The service's own number of the signal.
  number text not null,
  kind text not null,
  level text not null check (level in ('blue', 'yellow', 'orange', 'red')),
  -- Area codes with commas.
  areas text not null,
  below_metres integer,
  issued_at timestamptz not null,
  lifted_at timestamptz,
  issued_by text not null,
  -- Moment up to which the answer tells, and when it was here.
  told_at timestamptz not null,
  taken_at timestamptz not null,
  call bigint not null references port_call (id),
  unique (number, told_at)
);
create index weather_signal_told on weather_signal (told_at);
grant select, insert on weather_signal to gangwan_app;
grant select on weather_signal to gangwan_reader;
create trigger settled before update or delete on weather_signal for each row execute function refuse_change();
create trigger settled_whole before truncate on weather_signal for each statement execute function refuse_change();

-- Files of the city's data platform (ride-hailing records) that an officer handed over, with the receipt of what became of each. The file
-- itself is not kept; its records are in the lake without names, numbers and places.
create table city_file (
  id bigint primary key generated always as identity,
  name text not null,
  bytes bigint not null check (bytes >= 0),
  sm3 text not null check (sm3 ~ '^[0-9a-f]{64}$'),
  -- The share it came under, where it was asked for through the port.
  call bigint references port_call (id),
  unit text not null,
  -- As the log names people.
  taken_by text not null,
  taken_at timestamptz not null,
  -- Canonical JSON: what was read, made and found odd. No personal data.
  receipt text not null,
  -- The same file again is the same receipt.
  unique (name, sm3)
);
grant select, insert on city_file to gangwan_app;
create trigger settled before update or delete on city_file for each row execute function refuse_change();
create trigger settled_whole before truncate on city_file for each statement execute function refuse_change();
