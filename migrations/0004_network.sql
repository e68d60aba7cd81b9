-- Programmes, themes, and what member cities say of themselves. A city's name, code and country stand with the
-- organisations. Days are ISO text of any precision: 2018-07-11, 2018-07, 2018.
--
-- Who may read something is one of three words that sort from the narrowest circle to the widest: facilitators,
-- members, public. A reader is of one circle and sees what is `>=` it.

create table network_themes (
  id bigint primary key,
  code text not null,
  name text not null,
  place bigint not null,
  constraint network_themes_named check (name <> '')
);
create unique index network_themes_code on network_themes (code);
create index network_themes_place on network_themes (place, id);

-- The names of a theme in other languages than English.
create table network_theme_names (
  theme bigint not null references network_themes (id),
  language text not null,
  name text not null,
  primary key (theme, language)
);

create table network_programmes (
  id bigint primary key,
  code text not null,
  name text not null,
  parent bigint references network_programmes (id),
  starts text,
  ends text,
  summary text,
  seen_by text not null,
  added_at bigint not null,
  constraint network_programmes_named check (name <> ''),
  constraint network_programmes_not_their_own_parent check (parent is null or parent <> id),
  constraint network_programmes_seen_by check (seen_by in ('public', 'members', 'facilitators'))
);
create unique index network_programmes_code on network_programmes (code);
create index network_programmes_parent on network_programmes (parent, name, id);

-- What a programme is called in other languages than the one in which it was entered.
create table network_programme_names (
  programme bigint not null references network_programmes (id),
  language text not null,
  name text not null,
  summary text,
  primary key (programme, language)
);

create table network_programme_partners (
  programme bigint not null references network_programmes (id),
  organisation bigint not null references people_organisations (id),
  place bigint not null,
  primary key (programme, organisation)
);
create index network_programme_partners_organisation on network_programme_partners (organisation);

create table network_programme_themes (
  programme bigint not null references network_programmes (id),
  theme bigint not null references network_themes (id),
  primary key (programme, theme)
);
create index network_programme_themes_theme on network_programme_themes (theme);

create table network_programme_countries (
  programme bigint not null references network_programmes (id),
  country text not null,
  primary key (programme, country)
);

-- The member cities of a programme.
create table network_members (
  programme bigint not null references network_programmes (id),
  municipality bigint not null references people_organisations (id),
  primary key (programme, municipality)
);
create index network_members_municipality on network_members (municipality);

-- A municipality with a row here is a city of the network. Degrees are millionths. Hosted people are known by bands
-- only, and nothing else is kept of them.
create table network_profiles (
  municipality bigint primary key references people_organisations (id),
  latitude bigint,
  longitude bigint,
  population bigint,
  hosting text,
  displacement text,
  maturity text,
  hours_month bigint not null,
  seen_by text not null,
  constraint network_profiles_on_earth check (
    (latitude is null) = (longitude is null)
    and latitude between -90000000 and 90000000 and longitude between -180000000 and 180000000
  ),
  constraint network_profiles_population check (population between 1 and 100000000),
  constraint network_profiles_hosting_in_bands check (hosting in ('0-5', '5-15', '15-30', '30+')),
  constraint network_profiles_displacement
    check (displacement in ('refugees', 'internally-displaced', 'both', 'returnees')),
  constraint network_profiles_maturity
    check (maturity in ('none', 'started', 'draft', 'adopted', 'implementing')),
  constraint network_profiles_hours check (hours_month between 0 and 744),
  constraint network_profiles_seen_by check (seen_by in ('public', 'members', 'facilitators'))
);

-- Who may read which field of a city's profile.
create table network_visibility (
  municipality bigint primary key references network_profiles (municipality),
  population text not null,
  languages text not null,
  themes text not null,
  needs text not null,
  offers text not null,
  maturity text not null,
  hosting text not null,
  displacement text not null,
  economic_base text not null,
  hours_month text not null,
  preferred text not null,
  constraint network_visibility_in_circles check (
    population in ('public', 'members', 'facilitators')
    and languages in ('public', 'members', 'facilitators')
    and themes in ('public', 'members', 'facilitators')
    and needs in ('public', 'members', 'facilitators')
    and offers in ('public', 'members', 'facilitators')
    and maturity in ('public', 'members', 'facilitators')
    and hosting in ('public', 'members', 'facilitators')
    and displacement in ('public', 'members', 'facilitators')
    and economic_base in ('public', 'members', 'facilitators')
    and hours_month in ('public', 'members', 'facilitators')
    and preferred in ('public', 'members', 'facilitators')
  )
);

-- What no circle but the facilitators' ever reads: whether a city can travel, and with whom it cannot work.
create table network_travel (
  municipality bigint primary key references network_profiles (municipality),
  travel text not null,
  constraint network_travel_known check (travel in ('none', 'host', 'visit', 'both'))
);
create table network_refused (
  municipality bigint not null references network_profiles (municipality),
  other bigint not null references people_organisations (id),
  place bigint not null,
  primary key (municipality, other),
  constraint network_refused_another check (municipality <> other)
);

create table network_preferred (
  municipality bigint not null references network_profiles (municipality),
  other bigint not null references people_organisations (id),
  place bigint not null,
  primary key (municipality, other),
  constraint network_preferred_another check (municipality <> other)
);

create table network_languages (
  municipality bigint not null references network_profiles (municipality),
  tag text not null,
  level text not null,
  place bigint not null,
  primary key (municipality, tag),
  constraint network_languages_level check (level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'N'))
);

create table network_economic_base (
  municipality bigint not null references network_profiles (municipality),
  branch text not null,
  place bigint not null,
  primary key (municipality, branch),
  constraint network_economic_base_branch
    check (branch in ('agriculture', 'industry', 'trade', 'services', 'tourism', 'public'))
);

create table network_ranked_themes (
  municipality bigint not null references network_profiles (municipality),
  theme bigint not null references network_themes (id),
  place bigint not null,
  primary key (municipality, theme),
  constraint network_ranked_themes_three_at_most check (place between 1 and 3)
);
create index network_ranked_themes_theme on network_ranked_themes (theme, place);

create table network_exchange (
  municipality bigint not null references network_profiles (municipality),
  side text not null,
  theme bigint not null references network_themes (id),
  level bigint not null,
  place bigint not null,
  primary key (municipality, side, theme),
  constraint network_exchange_side check (side in ('need', 'offer')),
  constraint network_exchange_level check (level between 1 and 4)
);
create index network_exchange_theme on network_exchange (theme, side, level);

-- Other spellings by which a city is found, in any script; its names in other languages stand with the organisations.
create table network_aliases (
  municipality bigint not null references network_profiles (municipality),
  name text not null,
  primary key (municipality, name)
);
