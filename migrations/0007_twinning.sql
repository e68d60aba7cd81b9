-- The room of a twinning group: charter, roadmap, meetings, actions, check-ins, strategy, files. The group itself and its
-- cities belong to cohorts. No table holds a stage: it follows from the record.

-- Each change of a charter is a row. Goals are a line each; languages are tags with a space between.
create table twinning_charters (
  twinning bigint not null references cohorts_groups (id),
  number bigint not null,
  issue text not null,
  goals text not null,
  languages text not null,
  rhythm text not null,
  ends text not null,
  written_by bigint references people_persons (id),
  written_at bigint not null,
  primary key (twinning, number),
  constraint twinning_charters_rhythm check (rhythm in ('weekly', 'fortnightly', 'three-weekly', 'monthly'))
);

create table twinning_roadmaps (
  twinning bigint not null references cohorts_groups (id),
  number bigint not null,
  plan text not null,
  written_by bigint references people_persons (id),
  written_at bigint not null,
  primary key (twinning, number)
);

-- A city accepts one version of a paper once, whoever of its people does it and how often.
create table twinning_acceptances (
  twinning bigint not null references cohorts_groups (id),
  paper text not null,
  number bigint not null,
  municipality bigint not null references people_organisations (id),
  person bigint references people_persons (id),
  way text not null,
  written_by bigint references people_persons (id),
  accepted_at bigint not null,
  primary key (twinning, paper, number, municipality),
  constraint twinning_acceptances_paper check (paper in ('charter', 'roadmap')),
  constraint twinning_acceptances_way check (way in ('mail', 'page', 'phone'))
);
create index twinning_acceptances_person on twinning_acceptances (person);

-- `sequence` is that of its calendar entry: it goes up with each change that is sent.
create table twinning_meetings (
  id bigint primary key,
  twinning bigint not null references cohorts_groups (id),
  state text not null,
  subject text,
  place text,
  length bigint not null,
  starts bigint,
  sequence bigint not null,
  focus text,
  minutes text,
  added_by bigint references people_persons (id),
  added_at bigint not null,
  changed_at bigint not null,
  written_by bigint references people_persons (id),
  constraint twinning_meetings_state check (state in ('proposed', 'fixed', 'held', 'called off')),
  constraint twinning_meetings_fixed_at_a_time check (state in ('proposed', 'called off') or starts is not null),
  constraint twinning_meetings_length check (length between 10 and 480)
);
create index twinning_meetings_of_group on twinning_meetings (twinning, starts, id);

create table twinning_slots (
  meeting bigint not null references twinning_meetings (id),
  starts bigint not null,
  primary key (meeting, starts)
);

-- One answer a person and time, the latest.
create table twinning_votes (
  meeting bigint not null references twinning_meetings (id),
  starts bigint not null,
  person bigint not null references people_persons (id),
  municipality bigint not null references people_organisations (id),
  can boolean not null,
  way text not null,
  written_by bigint references people_persons (id),
  voted_at bigint not null,
  primary key (meeting, starts, person),
  constraint twinning_votes_way check (way in ('mail', 'page', 'phone'))
);
create index twinning_votes_person on twinning_votes (person);

create table twinning_decisions (
  meeting bigint not null references twinning_meetings (id),
  place bigint not null,
  decision text not null,
  primary key (meeting, place)
);

create table twinning_present (
  meeting bigint not null references twinning_meetings (id),
  person bigint not null references people_persons (id),
  primary key (meeting, person)
);
create index twinning_present_person on twinning_present (person);

create table twinning_actions (
  id bigint primary key,
  twinning bigint not null references cohorts_groups (id),
  meeting bigint references twinning_meetings (id),
  what text not null,
  owner bigint not null references people_persons (id),
  municipality bigint not null references people_organisations (id),
  due text not null,
  done_on text,
  done_note text,
  added_by bigint references people_persons (id),
  added_at bigint not null,
  constraint twinning_actions_note_of_what_is_done check (done_note is null or done_on is not null)
);
create index twinning_actions_of_group on twinning_actions (twinning, due, id);
create index twinning_actions_owner on twinning_actions (owner);

-- What blocks a group, and how it rates itself, only the city that said so and the facilitators read.
create table twinning_check_ins (
  id bigint primary key,
  twinning bigint not null references cohorts_groups (id),
  municipality bigint not null references people_organisations (id),
  person bigint not null references people_persons (id),
  met text,
  stage_felt bigint,
  learned text,
  blocked_by text,
  blocked_how text,
  help text,
  next text,
  rating bigint not null,
  way text not null,
  said_at bigint not null,
  constraint twinning_check_ins_rating check (rating between 1 and 5),
  constraint twinning_check_ins_stage check (stage_felt between 0 and 9),
  constraint twinning_check_ins_way check (way in ('mail', 'page')),
  constraint twinning_check_ins_blocked_by check (blocked_by in (
    'language', 'connection', 'approval', 'money', 'time', 'person changed', 'twin', 'other'
  ))
);
create index twinning_check_ins_of_group on twinning_check_ins (twinning, said_at, id);
create index twinning_check_ins_person on twinning_check_ins (person);

-- A city's own section of its strategy; each version stays.
create table twinning_sections (
  id bigint primary key,
  twinning bigint not null references cohorts_groups (id),
  municipality bigint not null references people_organisations (id),
  title text not null,
  title_folded text not null,
  added_at bigint not null
);
create unique index twinning_sections_one_of_a_name on twinning_sections (twinning, municipality, title_folded);

create table twinning_drafts (
  section bigint not null references twinning_sections (id),
  number bigint not null,
  body text not null,
  written_by bigint references people_persons (id),
  written_at bigint not null,
  primary key (section, number)
);

create table twinning_reviews (
  id bigint primary key,
  section bigint not null references twinning_sections (id),
  number bigint not null,
  municipality bigint not null references people_organisations (id),
  person bigint references people_persons (id),
  body text not null,
  written_at bigint not null,
  foreign key (section, number) references twinning_drafts (section, number)
);
create index twinning_reviews_of_section on twinning_reviews (section, number, id);
create index twinning_reviews_person on twinning_reviews (person);

-- What came of it: handed over, adopted or in use, still there after months.
create table twinning_outcomes (
  id bigint primary key,
  twinning bigint not null references cohorts_groups (id),
  what text not null,
  words text not null,
  on_day text not null,
  added_by bigint references people_persons (id),
  added_at bigint not null,
  constraint twinning_outcomes_what check (what in ('delivered', 'adopted', 'followed up'))
);
create index twinning_outcomes_of_group on twinning_outcomes (twinning, on_day, id);

-- A file, or a link to one elsewhere.
create table twinning_files (
  id bigint primary key,
  twinning bigint not null references cohorts_groups (id),
  name text not null,
  kind text not null,
  size bigint not null,
  address text,
  added_by bigint references people_persons (id),
  added_at bigint not null,
  constraint twinning_files_link_or_size check ((address is null) = (size > 0))
);
create index twinning_files_of_group on twinning_files (twinning, added_at, id);

create table twinning_file_bodies (
  file bigint primary key references twinning_files (id),
  body blob not null
);

-- Words of a facilitator to the cities of a group, or of a city to the facilitators.
create table twinning_messages (
  id bigint primary key,
  twinning bigint not null references cohorts_groups (id),
  person bigint references people_persons (id),
  municipality bigint references people_organisations (id),
  direction text not null,
  body text not null,
  sent_at bigint not null,
  constraint twinning_messages_direction check (direction in ('to cities', 'to centre'))
);
create index twinning_messages_of_group on twinning_messages (twinning, sent_at, id);
create index twinning_messages_person on twinning_messages (person);

-- Whom a facilitator asked to help a group.
create table twinning_experts (
  twinning bigint not null references cohorts_groups (id),
  person bigint not null references people_persons (id),
  asked_at bigint not null,
  primary key (twinning, person)
);
create index twinning_experts_person on twinning_experts (person);

-- The link that a mail holds: one person, one city, one thing. The seed is worthless without the installation's key.
create table twinning_links (
  id bigint primary key,
  twinning bigint not null references cohorts_groups (id),
  purpose text not null,
  subject bigint not null,
  municipality bigint not null references people_organisations (id),
  person bigint not null references people_persons (id),
  seed blob not null,
  token_hash blob not null,
  fact bigint not null,
  made_at bigint not null,
  constraint twinning_links_purpose check (purpose in ('charter', 'roadmap', 'poll', 'check-in'))
);
create unique index twinning_links_token on twinning_links (token_hash);
create unique index twinning_links_one_each on twinning_links (twinning, purpose, subject, municipality, person);
create index twinning_links_person on twinning_links (person);
