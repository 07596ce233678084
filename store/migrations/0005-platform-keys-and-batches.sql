-- Platforms that report over the open interface: why they may, their keys, what they sent.

-- An application to report: purpose, legal basis, which tables, how long the platform keeps what it got back. One enterprise may
-- have several; the decision is made once.
create table platform_application (
  id text primary key,
  uscc text not null,
  purpose text not null,
  legal_basis text not null,
  -- Tables of the exchange, a JSON array.
  exchange_tables jsonb not null,
  retention_days integer not null check (retention_days between 1 and 36500),
  -- Addresses the platform calls from, a JSON array of addresses or CIDR ranges; empty: from anywhere.
  ip_allow jsonb not null,
  rows_per_day bigint not null check (rows_per_day > 0),
  applied_at timestamptz not null,
  applied_by text not null,
  decision text check (decision in ('approved', 'refused')),
  decided_at timestamptz,
  decided_by text,
  reason text,
  check ((decision is null) = (decided_at is null))
);
grant select, insert on platform_application to gangwan_app;
grant update (decision, decided_at, decided_by, reason) on platform_application to gangwan_app;
create index platform_application_uscc on platform_application (uscc);

-- A key of an application: at most two live at once, none longer than 180 days.
create table platform_key (
  app_key text primary key,
  application_id text not null references platform_application (id),
  sign_type text not null check (sign_type in ('HMAC-SM3', 'SM2')),
  -- The secret, encrypted under a key outside the database; null for SM2.
  secret_sealed text,
  -- The partner's SM2 public key, hex, uncompressed; null for HMAC-SM3.
  public_key text,
  issued_at timestamptz not null,
  issued_by text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  check ((secret_sealed is null) <> (public_key is null)),
  check (expires_at > issued_at and expires_at <= issued_at + interval '180 days')
);
grant select, insert on platform_key to gangwan_app;
grant update (revoked_at, revoked_by) on platform_key to gangwan_app;
create index platform_key_application on platform_key (application_id);

-- Nonces of the last minutes: a signed call is taken once, also over a restart.
create table platform_nonce (
  app_key text not null,
  nonce text not null,
  at timestamptz not null,
  primary key (app_key, nonce)
);
grant select, insert, delete on platform_nonce to gangwan_app;
create index platform_nonce_at on platform_nonce (at);

-- The reply a batch got, byte for byte, by its number.
create table platform_reply (
  application_id text not null,
  batch_no text not null,
  -- SM3 over path, query and body digest: tells whether the same was sent again.
  request_sm3 text not null,
  reply text not null,
  at timestamptz not null,
  primary key (application_id, batch_no)
);
grant select, insert, delete on platform_reply to gangwan_app;
create index platform_reply_at on platform_reply (at);

-- Rows taken from an application on a day (Asia/Shanghai).
create table platform_usage (
  application_id text not null,
  day date not null,
  row_count bigint not null,
  primary key (application_id, day)
);
grant select, insert on platform_usage to gangwan_app;
grant update (row_count) on platform_usage to gangwan_app;

-- A package on its way; its bytes lie in a file, whose length says how much has come.
create table platform_upload (
  id text primary key,
  application_id text not null,
  name text not null,
  bytes bigint not null check (bytes > 0),
  sm3 text not null,
  begun_at timestamptz not null,
  completed_at timestamptz,
  reply text
);
grant select, insert on platform_upload to gangwan_app;
grant update (completed_at, reply) on platform_upload to gangwan_app;
