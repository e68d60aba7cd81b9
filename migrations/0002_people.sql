-- Persons, organisations, seats, sign-in. Days are ISO text, times are microseconds since 1970 in UTC.

create table people_organisations (
  id bigint primary key,
  code text,
  kind text not null,
  name text not null,
  country text,
  added_at bigint not null,
  constraint people_organisations_kind check (kind in ('municipality', 'partner', 'centre')),
  constraint people_organisations_named check (name <> ''),
  constraint people_municipalities_have_code_and_country
    check (kind <> 'municipality' or (code is not null and country is not null))
);
create unique index people_organisations_code on people_organisations (code);
create unique index people_organisations_name on people_organisations (name);

-- The names of an organisation in other languages than the one in which it was entered.
create table people_organisation_names (
  organisation bigint not null references people_organisations (id),
  language text not null,
  name text not null,
  primary key (organisation, language)
);

-- The one table in which names and addresses of people stand; all else holds ids.
create table people_persons (
  id bigint primary key,
  code text,
  name text not null,
  name_local text,
  email text not null,
  email_folded text not null,
  search_text text not null,
  language text not null,
  zone text not null,
  digits text not null,
  hidden boolean not null,
  added_at bigint not null,
  erasure_asked_at bigint,
  erased_at bigint,
  constraint people_persons_language check (language in ('en', 'fr', 'ar', 'tr', 'ckb')),
  constraint people_persons_digits check (digits in ('language', 'latin', 'arabic'))
);
create unique index people_persons_code on people_persons (code);
create index people_persons_email on people_persons (email_folded);
create index people_persons_name on people_persons (name, id);

create table people_spoken (
  person bigint not null references people_persons (id),
  place bigint not null,
  tag text not null,
  primary key (person, place)
);

create table people_seats (
  id bigint primary key,
  person bigint not null references people_persons (id),
  organisation bigint not null references people_organisations (id),
  kind text not null,
  starts text not null,
  ends text,
  given_at bigint not null,
  constraint people_seats_kind
    check (kind in ('focal point', 'deputy', 'sponsor', 'member', 'facilitator', 'expert', 'funder')),
  constraint people_seats_end_after_start check (ends is null or ends >= starts)
);
create unique index people_seats_once on people_seats (person, organisation, kind, starts);
create index people_seats_organisation on people_seats (organisation, kind, starts);

-- A request to sign in. It exists for unknown addresses, too: nobody can tell the difference.
create table people_asks (
  id bigint primary key,
  email_folded text not null,
  language text not null,
  browser blob not null,
  seed blob not null,
  token_hash blob not null,
  digits bigint not null,
  device text not null,
  next_path text,
  asked_at bigint not null,
  expires_at bigint not null,
  digit_tries bigint not null,
  code_tries bigint not null,
  used_at bigint
);
create unique index people_asks_token on people_asks (token_hash);
create index people_asks_browser on people_asks (browser, email_folded, expires_at);
create index people_asks_email on people_asks (email_folded, expires_at);

create table people_wrong_codes (
  id bigint primary key,
  at bigint not null
);
create index people_wrong_codes_at on people_wrong_codes (at);

create table people_sessions (
  id bigint primary key,
  person bigint not null references people_persons (id),
  token_hash blob not null,
  device text not null,
  own_device boolean not null,
  started_at bigint not null,
  seen_at bigint not null,
  ends_at bigint not null
);
create unique index people_sessions_token on people_sessions (token_hash);
create index people_sessions_person on people_sessions (person, ends_at);
