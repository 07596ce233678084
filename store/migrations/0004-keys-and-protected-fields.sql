-- People: who stands behind a worker key. Names and numbers are sealed (SM4-GCM) and bound to their row and column; found again by
-- blind indexes (HMAC-SM3). Each person has a key of their own, sealed under the county's: what settled tables hold of a person is sealed
-- under it, and destroying it is erasing them where rows may not be changed.
create table person (
  id bigint primary key generated always as identity,
  worker_key text unique,
  id_index text unique,
  phone_index text,
  name_sealed text,
  id_sealed text,
  phone_sealed text,
  -- Null after erasure.
  key_sealed text,
  taken_at timestamptz not null,
  erased_at timestamptz,
  check (erased_at is null or (key_sealed is null and name_sealed is null and id_sealed is null and phone_sealed is null and id_index is null and phone_index is null))
);
create index person_phone on person (phone_index) where phone_index is not null;
grant select, insert on person to gangwan_app;
grant update (worker_key, id_index, phone_index, name_sealed, id_sealed, phone_sealed, key_sealed, erased_at) on person to gangwan_app;

-- What is known of a person over time, sealed under the person's own key. Settled: a correction is a further row.
create table person_note (
  id bigint primary key generated always as identity,
  person bigint not null references person (id),
  kind text not null,
  sealed text not null,
  at timestamptz not null
);
create index person_note_person on person_note (person, kind, at);
grant select, insert on person_note to gangwan_app;
create trigger settled before update or delete on person_note for each row execute function refuse_change();
create trigger settled_whole before truncate on person_note for each statement execute function refuse_change();
