-- An account is one person. What tells who that is are blind indexes (HMAC-SM3 under a key outside the database): no ID number, no
-- phone and no name stands here.
create table account (
  id text primary key,
  -- Blind index of the ID number: one person has one account, whatever sign-in name.
  person_index text unique,
  -- Blind index of the phone that one-time codes are sent to.
  phone_index text unique,
  -- What an officer or an enterprise’s person types; null for who signs in by phone.
  sign_in_name text unique check (sign_in_name ~ '^[a-z0-9][a-z0-9.@_-]{1,62}$'),
  -- The worker’s key as intake computes it; null until the person has shown who they are.
  worker_key text unique,
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz
);
grant select, insert on account to gangwan_app;
grant update (person_index, phone_index, worker_key, closed_at) on account to gangwan_app;

-- Who held which role, tied to what, from when to when, and who gave and took it. A row is closed once and else stays.
create table role_held (
  id bigint primary key generated always as identity,
  account text not null references account (id),
  role text not null check (role in ('worker', 'clerk', 'enterprise-admin', 'union-officer', 'officer', 'head', 'township-officer',
    'mediator', 'arbitrator', 'hearing-clerk', 'legal-aid', 'court-liaison', 'auditor', 'system-admin', 'security-admin', 'audit-admin')),
  unit text references unit (slug),
  township text references unit (area_code),
  enterprise text check (enterprise ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  from_at timestamptz not null,
  granted_by text not null,
  to_at timestamptz,
  ended_by text,
  check ((to_at is null) = (ended_by is null)),
  check (to_at is null or to_at >= from_at),
  check ((unit is not null) = (role in ('union-officer', 'officer', 'head', 'mediator', 'arbitrator', 'hearing-clerk', 'legal-aid', 'court-liaison'))),
  check ((township is not null) = (role = 'township-officer')),
  check ((enterprise is not null) = (role in ('clerk', 'enterprise-admin')))
);
-- GB/T 22239-2019, level 3: system, security and audit administrators are never one person. One open row of the three a person.
create unique index one_administration on role_held (account)
  where role in ('system-admin', 'security-admin', 'audit-admin') and to_at is null;
create unique index held_once on role_held (account, role, coalesce(unit, township, enterprise, '')) where to_at is null;
grant select, insert on role_held to gangwan_app;
grant update (to_at, ended_by) on role_held to gangwan_app;
create function close_role_once() returns trigger language plpgsql as $$
begin
  if old.to_at is not null or new.to_at is null
    or (new.id, new.account, new.role, new.unit, new.township, new.enterprise, new.from_at, new.granted_by)
      is distinct from (old.id, old.account, old.role, old.unit, old.township, old.enterprise, old.from_at, old.granted_by) then
    raise exception 'rows of role_held are settled: % is refused', tg_op using errcode = 'GW001';
  end if;
  return new;
end
$$;
create trigger settled before delete on role_held for each row execute function refuse_change();
create trigger settled_whole before truncate on role_held for each statement execute function refuse_change();
create trigger closed_once before update on role_held for each row execute function close_role_once();

-- Somebody acts for a worker because the worker agreed, to this text, until this day.
create table delegation (
  id text primary key,
  worker_key text not null,
  -- Blind index of the delegate’s phone: the delegate may open their account later.
  delegate_index text not null,
  -- The text agreed to, by version and SM3.
  text_version text not null,
  text_sm3 text not null,
  agreed_at timestamptz not null,
  until_at timestamptz not null,
  withdrawn_at timestamptz,
  check (until_at > agreed_at)
);
create index delegation_delegate on delegation (delegate_index) where withdrawn_at is null;
create index delegation_worker on delegation (worker_key);
grant select, insert on delegation to gangwan_app;
grant update (withdrawn_at) on delegation to gangwan_app;

create table password (
  account text primary key references account (id),
  -- argon2id in PHC form: parameters, salt and digest.
  hash text not null,
  changed_at timestamptz not null,
  -- Given by an administrator: must be replaced at the first sign-in, and by this instant; null for one’s own.
  replace_by timestamptz
);
grant select, insert on password to gangwan_app;
grant update (hash, changed_at, replace_by) on password to gangwan_app;

create table totp (
  id text primary key,
  account text not null references account (id),
  -- The shared secret, sealed.
  secret text not null,
  made_at timestamptz not null,
  -- Null until the person has shown a code from it.
  confirmed_at timestamptz,
  -- The newest step a code was taken for: no code twice.
  last_step bigint not null default 0,
  removed_at timestamptz
);
create unique index one_totp on totp (account) where confirmed_at is not null and removed_at is null;
grant select, insert on totp to gangwan_app;
grant update (confirmed_at, last_step, removed_at) on totp to gangwan_app;

create table passkey (
  credential text primary key,
  account text not null references account (id),
  -- COSE key, base64url.
  public_key text not null,
  counter bigint not null,
  label text not null,
  added_at timestamptz not null,
  used_at timestamptz,
  removed_at timestamptz
);
create index passkey_account on passkey (account) where removed_at is null;
grant select, insert on passkey to gangwan_app;
grant update (counter, used_at, removed_at) on passkey to gangwan_app;

-- Something sent out that must come back once: a challenge to a passkey, a state to an identity provider, a code to a phone.
create table sign_in_challenge (
  -- SM3 of what the caller holds.
  id text primary key,
  kind text not null check (kind in ('code', 'passkey-new', 'passkey', 'oidc')),
  account text references account (id),
  -- Blind index of the phone a code went to; null for the others.
  phone_index text,
  -- What must come back: sealed challenge, nonce and verifier, or the MAC of a code.
  expects text not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz
);
create index sign_in_challenge_ends on sign_in_challenge (ends_at);
grant select, insert, delete on sign_in_challenge to gangwan_app;
grant update (tries, used_at) on sign_in_challenge to gangwan_app;

-- Tries counted per account, phone and address; `key` is a blind index.
create table sign_in_tries (
  kind text not null,
  key text not null,
  -- When the last try that counted was made: the window runs from there.
  last_at timestamptz not null,
  tries integer not null,
  primary key (kind, key)
);
grant select, insert, delete on sign_in_tries to gangwan_app;
grant update (last_at, tries) on sign_in_tries to gangwan_app;

-- An account at an identity provider.
create table outside_identity (
  issuer text not null,
  subject text not null,
  account text not null references account (id),
  bound_at timestamptz not null,
  primary key (issuer, subject)
);
create index outside_identity_account on outside_identity (account);
grant select, insert, delete on outside_identity to gangwan_app;

create table session (
  id text primary key,
  -- SM3 of the token; the token itself is with the browser only.
  token_sm3 text not null unique,
  account text not null references account (id),
  -- What was shown: one factor of two (may only go on signing in), a phone, or two factors.
  strength text not null check (strength in ('password', 'phone', 'two-factor')),
  -- In what capacity the person acts: self, county, unit:…, township:…, enterprise:…; null until signed in.
  post text,
  opened_at timestamptz not null,
  -- When the person last showed a factor.
  proved_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  -- First words of the browser’s own name, so that a person knows their devices.
  device text not null,
  closed_at timestamptz,
  closed_why text,
  check ((closed_at is null) = (closed_why is null))
);
create index session_account on session (account) where closed_at is null;
grant select, insert on session to gangwan_app;
grant update (seen_at, closed_at, closed_why) on session to gangwan_app;
