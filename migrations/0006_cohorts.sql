-- Cohorts: rounds of twinning; the board, match runs, offers and what cities say, groups.

create table cohorts_cohorts (
  id bigint primary key,
  code text not null,
  name text not null,
  programme bigint not null references network_programmes (id),
  state text not null,
  paused_at bigint,
  paused_by bigint references people_persons (id),
  made_at bigint not null,
  constraint cohorts_cohorts_named check (name <> ''),
  constraint cohorts_cohorts_state check (state in (
    'draft', 'call', 'selection', 'profiles', 'matching', 'offers', 'kick-off', 'module-1', 'module-2', 'mid-term',
    'module-3', 'closing', 'legacy'
  ))
);
create unique index cohorts_cohorts_code on cohorts_cohorts (code);
create index cohorts_cohorts_programme on cohorts_cohorts (programme, made_at);

-- When each state is meant to begin, and what a module is called where the cohort has a name of its own for it.
create table cohorts_plan (
  cohort bigint not null references cohorts_cohorts (id),
  state text not null,
  starts text,
  name text,
  primary key (cohort, state)
);

create table cohorts_cities (
  cohort bigint not null references cohorts_cohorts (id),
  municipality bigint not null references people_organisations (id),
  added_at bigint not null,
  primary key (cohort, municipality)
);
create index cohorts_cities_municipality on cohorts_cities (municipality);

-- The board. Each edit is a row with all rules as they are after it; the last one holds. Taking one back is an edit.
create table cohorts_edits (
  cohort bigint not null references cohorts_cohorts (id),
  number bigint not null,
  change text not null,
  first text,
  second text,
  rules text not null,
  made_by bigint references people_persons (id),
  made_at bigint not null,
  primary key (cohort, number),
  constraint cohorts_edits_change check (change in (
    'start', 'lock', 'unlock', 'ban', 'lift', 'force', 'swap', 'weights', 'rules', 'scenario', 'interpreter', 'hours',
    'undo'
  ))
);

-- A match run: all that is needed to compute it again, and what came out, byte for byte.
create table cohorts_runs (
  id bigint primary key,
  cohort bigint not null references cohorts_cohorts (id),
  number bigint not null,
  state text not null,
  inputs text not null,
  rules text not null,
  inputs_hash text not null,
  rules_hash text not null,
  solver text not null,
  result text,
  result_hash text,
  step text,
  asked_by bigint references people_persons (id),
  asked_at bigint not null,
  ended_at bigint,
  constraint cohorts_runs_state check (state in ('waiting', 'done', 'stopped')),
  constraint cohorts_runs_done_with_result
    check (state <> 'done' or (result is not null and result_hash is not null and ended_at is not null))
);
create unique index cohorts_runs_number on cohorts_runs (cohort, number);

-- Cities that are asked whether they want to form a group. The reasons are what cities may read, as they were when the
-- offer was made.
create table cohorts_offers (
  id bigint primary key,
  cohort bigint not null references cohorts_cohorts (id),
  run bigint references cohorts_runs (id),
  reasons text not null,
  note text,
  made_by bigint references people_persons (id),
  made_at bigint not null,
  sent_by bigint references people_persons (id),
  sent_at bigint,
  until bigint,
  end_kind text,
  ended_by bigint references people_persons (id),
  ended_at bigint,
  end_reason text,
  constraint cohorts_offers_end check (end_kind in ('agreed', 'withdrawn', 'expired', 'closed')),
  constraint cohorts_offers_end_has_a_time check ((end_kind is null) = (ended_at is null)),
  constraint cohorts_offers_sent_until check ((sent_at is null) = (until is null))
);
create index cohorts_offers_cohort on cohorts_offers (cohort, made_at, id);

create table cohorts_offer_cities (
  offer bigint not null references cohorts_offers (id),
  cohort bigint not null references cohorts_cohorts (id),
  municipality bigint not null references people_organisations (id),
  place bigint not null,
  is_open boolean not null,
  primary key (offer, municipality)
);
-- A city is asked one thing at a time.
create unique index cohorts_offer_cities_one_open on cohorts_offer_cities (cohort, municipality) where is_open;
create index cohorts_offer_cities_municipality on cohorts_offer_cities (municipality, offer);

-- What was said to an offer, never changed; words only the facilitators read.
create table cohorts_answers (
  id bigint primary key,
  offer bigint not null references cohorts_offers (id),
  municipality bigint not null references people_organisations (id),
  person bigint not null references people_persons (id),
  role text not null,
  reply text not null,
  words text,
  way text not null,
  written_by bigint references people_persons (id),
  is_certain boolean not null,
  said_at bigint not null,
  constraint cohorts_answers_role check (role in ('focal point', 'deputy')),
  constraint cohorts_answers_reply check (reply in ('accepted', 'declined', 'deputed', 'asked')),
  constraint cohorts_answers_way check (way in ('mail', 'page', 'phone'))
);
create index cohorts_answers_offer on cohorts_answers (offer, id);
create index cohorts_answers_person on cohorts_answers (person);

-- The link that a mail holds: one person, one offer, one city. The seed is worthless without the installation's key.
create table cohorts_links (
  id bigint primary key,
  offer bigint not null references cohorts_offers (id),
  municipality bigint not null references people_organisations (id),
  person bigint not null references people_persons (id),
  seed blob not null,
  token_hash blob not null,
  fact bigint not null,
  made_at bigint not null
);
create unique index cohorts_links_token on cohorts_links (token_hash);
create unique index cohorts_links_one_each on cohorts_links (offer, municipality, person);

-- A twinning group. Days are ISO text of any precision. Not every group came out of an offer of ours.
create table cohorts_groups (
  id bigint primary key,
  cohort bigint not null references cohorts_cohorts (id),
  code text not null,
  origin text not null,
  offer bigint references cohorts_offers (id),
  issue text,
  consent text not null,
  formed_on text not null,
  added_by bigint references people_persons (id),
  added_at bigint not null,
  ended_at bigint,
  ended_by bigint references people_persons (id),
  end_reason text,
  constraint cohorts_groups_origin check (origin in ('offer', 'themselves', 'elsewhere')),
  constraint cohorts_groups_consent check (consent in ('both', 'one', 'none')),
  constraint cohorts_groups_from_an_offer check ((origin = 'offer') = (offer is not null))
);
create unique index cohorts_groups_code on cohorts_groups (code);
create unique index cohorts_groups_offer on cohorts_groups (offer);
create index cohorts_groups_cohort on cohorts_groups (cohort, id);

create table cohorts_group_cities (
  twinning bigint not null references cohorts_groups (id),
  cohort bigint not null references cohorts_cohorts (id),
  municipality bigint not null references people_organisations (id),
  place bigint not null,
  is_running boolean not null,
  primary key (twinning, municipality)
);
-- A city works in one group of a cohort at a time.
create unique index cohorts_group_cities_one_running on cohorts_group_cities (cohort, municipality) where is_running;
create index cohorts_group_cities_municipality on cohorts_group_cities (municipality, twinning);
