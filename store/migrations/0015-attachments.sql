-- Attachments of cases. Name and content are sealed under the key of the case they belong to, so that destroying that key takes them too.
-- A case that is still being filled in has a draft: its number, chosen by whoever fills it in, and the key the case will have.
create table case_draft (
  id text primary key check (id ~ '^[0-9a-f-]{36}$'),
  by_actor text not null,
  -- The same key, sealed for the same place, as case_file.key_sealed of that number.
  key_sealed text not null,
  begun_at timestamptz not null
);
create index case_draft_begun on case_draft (begun_at);
create index case_draft_by on case_draft (by_actor);
grant select, insert, delete on case_draft to gangwan_app;

-- What was kept of a file, and digests of what came and of what was kept. One content is in a case once.
create table case_attachment (
  -- Case or draft of a case.
  case_id text not null check (case_id ~ '^[0-9a-f-]{36}$'),
  id text not null check (id ~ '^[0-9a-f-]{36}$'),
  kind text not null check (kind in ('jpeg', 'png', 'webp', 'pdf', 'mp3', 'm4a', 'mp4', 'amr', 'wav')),
  name_sealed text not null,
  came_bytes integer not null check (came_bytes > 0),
  came_sm3 text not null check (came_sm3 ~ '^[0-9a-f]{64}$'),
  kept_bytes integer not null check (kept_bytes > 0),
  kept_sm3 text not null check (kept_sm3 ~ '^[0-9a-f]{64}$'),
  -- Program that looked for viruses; null: none is installed.
  scanned_with text,
  by_actor text not null,
  at timestamptz not null,
  -- Case it was handed over from, where it came that way.
  from_case text references case_file (id),
  primary key (case_id, id),
  unique (case_id, came_sm3)
);
grant select, insert, delete on case_attachment to gangwan_app;

-- Content in parts, each sealed for its place.
create table case_attachment_part (
  case_id text not null,
  attachment text not null,
  part integer not null check (part >= 0),
  sealed text not null,
  primary key (case_id, attachment, part),
  foreign key (case_id, attachment) references case_attachment (case_id, id)
);
grant select, insert, delete on case_attachment_part to gangwan_app;

-- What belongs to a case stays; only what lies in a draft may be taken away again.
create function refuse_bound_attachment() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or exists (select from case_file where id = old.case_id) then
    raise exception 'attachments of case % are settled: % is refused', old.case_id, tg_op using errcode = 'GW001';
  end if;
  return old;
end
$$;
create trigger settled before update or delete on case_attachment for each row execute function refuse_bound_attachment();
create trigger settled_whole before truncate on case_attachment for each statement execute function refuse_change();
create trigger settled before update or delete on case_attachment_part for each row execute function refuse_bound_attachment();
create trigger settled_whole before truncate on case_attachment_part for each statement execute function refuse_change();

-- Ways outside of the inbox in which somebody wants to hear of notices; without a row the usual holds.
create table notice_channel (
  account text not null references account (id),
  channel text not null check (channel in ('text-message', 'notification')),
  wanted boolean not null,
  -- Phone for text messages, sealed; null: the one that is known otherwise.
  phone_sealed text,
  at timestamptz not null,
  primary key (account, channel)
);
grant select, insert on notice_channel to gangwan_app;
grant update (wanted, phone_sealed, at) on notice_channel to gangwan_app;

-- How a notice went out beside the inbox: one call a channel and receiver, never again. A row without a channel: the inbox alone.
create table case_notice_sending (
  notice bigint not null references case_notice (id),
  -- Account it went to; empty: to whom the case itself names.
  account text not null,
  channel text not null check (channel in ('inbox', 'text-message', 'notification', 'paper')),
  call bigint references port_call (id),
  at timestamptz not null,
  primary key (notice, account, channel),
  check ((channel = 'inbox') = (call is null))
);
create index case_notice_sending_call on case_notice_sending (call) where call is not null;
grant select, insert on case_notice_sending to gangwan_app;
create trigger settled before update or delete on case_notice_sending for each row execute function refuse_change();
create trigger settled_whole before truncate on case_notice_sending for each statement execute function refuse_change()
