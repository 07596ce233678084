-- Live watch: prompts to rest, weather signals passed on, and what platforms did under a signal. Events are the lake's.

-- A prompt, written before it is sent. Once for each worker, enterprise, kind, spell or day or signal, and stage: a restart that counts
-- again writes nothing twice. The number rises in the order of writing; a reader goes on after the last one seen.
create table live_prompt (
  id bigint primary key generated always as identity,
  kind text not null check (kind in ('continuous', 'cross-platform', 'driving', 'daily', 'driving-24h', 'agreed-continuous', 'agreed-daily', 'weather')),
  stage text not null check (stage in ('before', 'at', 'issued', 'lifted')),
  -- Null: to the enterprise about a signal, about nobody in particular.
  worker_key text,
  -- USCC where the enterprise’s own orders show it; null: counted over several.
  enterprise text check (enterprise ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  -- First second of the spell, the day, or the signal.
  subject text not null,
  -- Canonical JSON: by enterprise concerned, its own number of the worker. An enterprise is told its own and no key.
  ids text not null,
  -- The moment of the clock it is for, and when it was written.
  due_at timestamptz not null,
  written_at timestamptz not null,
  -- Whether it goes to the worker too.
  to_worker boolean not null,
  -- Counted at least and at most, and the limit, in seconds; null for weather.
  at_least integer,
  at_most integer,
  limit_seconds integer,
  -- Only the upper bound has reached it: a feed is late or does not say all.
  on_upper_bound boolean not null,
  -- Canonical JSON: instrument and article of the limit, or the signal.
  detail text not null,
  constraint prompt_once unique nulls not distinct (worker_key, enterprise, kind, subject, stage),
  check (worker_key is not null or enterprise is not null)
);
create index live_prompt_worker on live_prompt (worker_key, id) where to_worker;
create index live_prompt_enterprise on live_prompt (enterprise, id) where enterprise is not null;
create index live_prompt_due on live_prompt (due_at);
grant select, insert on live_prompt to gangwan_app;
create trigger settled before update or delete on live_prompt for each row execute function refuse_change();
create trigger settled_whole before truncate on live_prompt for each statement execute function refuse_change();

-- What an enterprise’s later orders show it did under a signal, counted again while orders come. The last row of a signal holds.
create table live_signal_response (
  id bigint primary key generated always as identity,
  signal text not null,
  enterprise text not null check (enterprise ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  counted_at timestamptz not null,
  workers integer not null,
  orders_under integer not null,
  orders_extended integer not null,
  extension_not_said integer not null,
  orders_far integer not null,
  distance_not_said integer not null,
  most_at_once integer not null,
  late_orders integer not null,
  late_penalty_fen bigint not null,
  penalty_not_said integer not null
);
create index live_signal_response_last on live_signal_response (signal, enterprise, id);
grant select, insert on live_signal_response to gangwan_app;
create trigger settled before update or delete on live_signal_response for each row execute function refuse_change();
create trigger settled_whole before truncate on live_signal_response for each statement execute function refuse_change();
