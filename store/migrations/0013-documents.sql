-- Official documents that were issued. What stands in a document, and its PDF, are sealed under the document's own key, itself sealed under
-- the county's: destroying it at the end of retention leaves the number, the date and the digests, and nothing personal. Settled: a
-- document is never changed; it is withdrawn by a further row.
create table document (
  id text primary key check (id ~ '^[0-9a-f-]{36}$'),
  case_file text references case_file (id),
  slug text not null,
  unit text not null references unit (slug),
  -- Body that issued it, as printed; null: a paper of a party, whose name is nobody's business.
  issuer text,
  title text not null,
  -- 文号: word, year and serial of the word in the year; null where documents of the kind have none.
  word text,
  year integer,
  serial integer check (serial >= 1),
  number text unique,
  -- Date on the document.
  dated date not null,
  issued_at timestamptz not null,
  issued_by text not null,
  -- Printed on it; whoever holds the document may ask by it.
  code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  content_sm3 text not null check (content_sm3 ~ '^[0-9a-f]{64}$'),
  pdf_sm3 text not null check (pdf_sm3 ~ '^[0-9a-f]{64}$'),
  -- Null once destroyed at the end of retention.
  key_sealed text,
  content_sealed text not null,
  pdf_sealed text not null,
  unique (word, year, serial),
  check ((word is null) = (number is null) and (word is null) = (year is null) and (word is null) = (serial is null))
);
create index document_case on document (case_file) where case_file is not null;
create index document_unit on document (unit, issued_at);
grant select, insert on document to gangwan_app;
grant update (key_sealed) on document to gangwan_app;
grant select (slug, unit, year, serial, dated, issued_at) on document to gangwan_reader;

-- Only the key may change: sealed anew under a newer key of the county's, or destroyed.
create function refuse_issued_document() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'key_sealed' is distinct from to_jsonb(old) - 'key_sealed' or old.key_sealed is null then
    raise exception 'document % is issued', old.id using errcode = 'GW001';
  end if;
  return new;
end
$$;
create trigger settled_document before update on document for each row execute function refuse_issued_document();
create trigger settled before delete on document for each row execute function refuse_change();
create trigger settled_whole before truncate on document for each statement execute function refuse_change();

-- Documents that were withdrawn or set aside, each once.
create table document_withdrawal (
  document text primary key references document (id),
  -- Why: changed or set aside by somebody competent, or issued by mistake. No personal data.
  reason text not null check (reason in ('changed', 'set-aside', 'mistake')),
  -- Number of the document that says so, where there is one.
  by_number text,
  by_actor text not null,
  at timestamptz not null
);
grant select, insert on document_withdrawal to gangwan_app;
create trigger settled before update or delete on document_withdrawal for each row execute function refuse_change();
create trigger settled_whole before truncate on document_withdrawal for each statement execute function refuse_change()
