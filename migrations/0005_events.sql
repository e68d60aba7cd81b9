-- Events, their series, who holds them, and the secret addresses of people's own feeds. Days are ISO text of any
-- precision: 2018-07-11, 2018-07, 2018. Times are microseconds since 1970 in UTC.

create table events_series (
  id bigint primary key,
  name text not null,
  constraint events_series_named check (name <> '')
);
create unique index events_series_name on events_series (name);

create table events_events (
  id bigint primary key,
  slug text not null,
  title text not null,
  kind text,
  stage text not null,
  access text not null,
  others text not null,
  -- Either days of any precision, or two moments by the clock of a zone, or nothing is known.
  starts text,
  ends text,
  starts_at bigint,
  ends_at bigint,
  zone text,
  -- From when to when, days by the clock of the network's home; what has no date sorts behind all that has one.
  begins_at bigint not null,
  over_at bigint not null,
  format text,
  place text,
  town text,
  venue text,
  city bigint references people_organisations (id),
  -- As printed, before they were taken apart.
  held_by text,
  tags text,
  context text,
  aims text,
  audience text,
  url text,
  programme bigint references network_programmes (id),
  series bigint references events_series (id),
  series_number bigint,
  -- How an import finds it again, and what looks like it.
  title_key text not null,
  address_key text,
  -- Goes up with each change that calendars must learn of.
  sequence bigint not null,
  added_at bigint not null,
  changed_at bigint not null,
  published_at bigint,
  cancelled_at bigint,
  cancelled_because text,
  constraint events_titled check (title <> ''),
  constraint events_kind check (kind in ('webinar', 'workshop', 'training', 'conference', 'visit', 'call')),
  constraint events_stage check (stage in ('draft', 'published', 'cancelled')),
  constraint events_access check (access in ('public', 'members', 'invitation')),
  constraint events_others check (others in ('header', 'nothing')),
  constraint events_format check (format in ('virtual', 'in-person', 'hybrid')),
  constraint events_days_or_moments check (starts is null or starts_at is null),
  constraint events_days_have_both_ends check ((starts is null) = (ends is null)),
  constraint events_moments_have_both_ends_and_a_zone
    check ((starts_at is null) = (ends_at is null) and (starts_at is null) = (zone is null)),
  constraint events_over_after_they_begin check (over_at >= begins_at),
  constraint events_out_are_published_at check ((stage = 'draft') = (published_at is null)),
  constraint events_cancelled_with_a_reason
    check ((stage = 'cancelled') = (cancelled_at is not null)
       and (stage = 'cancelled') = (cancelled_because is not null)),
  constraint events_numbered_in_a_series check (series is not null or series_number is null)
);
create unique index events_slug on events_events (slug);
create index events_by_begin on events_events (begins_at, id);
create index events_by_title on events_events (title_key);
create index events_by_address on events_events (address_key);
create index events_by_series on events_events (series, series_number, begins_at, id);
create index events_by_programme on events_events (programme, begins_at, id);

-- Every word by which an event was ever reached; old ones lead to the new.
create table events_slugs (
  slug text primary key,
  event bigint not null references events_events (id)
);
create index events_slugs_event on events_slugs (event);

create table events_organisers (
  event bigint not null references events_events (id),
  place bigint not null,
  role text not null,
  name text not null,
  primary key (event, place),
  constraint events_organisers_role check (role in ('organiser', 'partner', 'supporter'))
);
create index events_organisers_name on events_organisers (name);

-- Names under which organisations were printed, and those under which they stand here.
create table events_known_as (
  printed text primary key,
  name text not null
);

create table events_themes (
  event bigint not null references events_events (id),
  theme bigint not null references network_themes (id),
  primary key (event, theme)
);
create index events_themes_theme on events_themes (theme);

create table events_countries (
  event bigint not null references events_events (id),
  country text not null,
  primary key (event, country)
);

create table events_spoken (
  event bigint not null references events_events (id),
  place bigint not null,
  tag text not null,
  primary key (event, place)
);

create table events_materials (
  event bigint not null references events_events (id),
  place bigint not null,
  title text not null,
  url text not null,
  primary key (event, place)
);

-- A person's own feed: its address is secret and made of a seed, which opens nothing without the key. A new address ends the old one.
create table events_feeds (
  person bigint primary key references people_persons (id),
  seed blob not null,
  token_hash blob not null,
  given_at bigint not null
);
create unique index events_feeds_token on events_feeds (token_hash);
