-- Stock-taking: which event takes stock of a cohort, in which order, what groups committed themselves to there, what was
-- asked and voted. Days are ISO text, times are microseconds since 1970 in UTC.

create table stocktaking_takings (
  cohort bigint primary key references cohorts_cohorts (id),
  event bigint not null references events_events (id),
  chosen_by bigint references people_persons (id),
  chosen_at bigint not null
);
create unique index stocktaking_takings_one_of_an_event on stocktaking_takings (event);

-- The running order as a facilitator wrote it; none: the proposal stands.
create table stocktaking_turns (
  event bigint not null references events_events (id),
  place bigint not null,
  kind text not null,
  twinning bigint references cohorts_groups (id),
  minutes bigint not null,
  primary key (event, place),
  constraint stocktaking_turns_kind check (kind in ('opening', 'group', 'rooms', 'commitments', 'closing')),
  constraint stocktaking_turns_group check ((kind = 'group') = (twinning is not null)),
  constraint stocktaking_turns_minutes check (minutes between 1 and 240)
);

-- What a group says at the event that it will do; afterwards it becomes a meeting and an action of the group.
create table stocktaking_commitments (
  event bigint not null references events_events (id),
  twinning bigint not null references cohorts_groups (id),
  meets_at bigint not null,
  what text not null,
  owner bigint not null references people_persons (id),
  municipality bigint not null references people_organisations (id),
  due text not null,
  written_by bigint references people_persons (id),
  written_at bigint not null,
  meeting bigint references twinning_meetings (id),
  action bigint references twinning_actions (id),
  carried_at bigint,
  primary key (event, twinning),
  constraint stocktaking_commitments_carried_whole
    check ((meeting is null) = (carried_at is null) and (action is null) = (carried_at is null))
);
create index stocktaking_commitments_owner on stocktaking_commitments (owner);
create index stocktaking_commitments_writer on stocktaking_commitments (written_by);

-- Whose turn it is.
create table stocktaking_live (
  event bigint primary key references events_events (id),
  place bigint not null,
  begun_at bigint not null
);

create table stocktaking_questions (
  id bigint primary key,
  event bigint not null references events_events (id),
  person bigint not null references people_persons (id),
  words text not null,
  asked_at bigint not null,
  answered_at bigint
);
create index stocktaking_questions_event on stocktaking_questions (event, id);
create index stocktaking_questions_person on stocktaking_questions (person);

-- One vote a person.
create table stocktaking_votes (
  question bigint not null references stocktaking_questions (id),
  person bigint not null references people_persons (id),
  voted_at bigint not null,
  primary key (question, person)
);
create index stocktaking_votes_person on stocktaking_votes (person);

create table stocktaking_polls (
  id bigint primary key,
  event bigint not null references events_events (id),
  words text not null,
  opened_at bigint not null,
  closed_at bigint
);
create index stocktaking_polls_event on stocktaking_polls (event, id);

create table stocktaking_choices (
  poll bigint not null references stocktaking_polls (id),
  place bigint not null,
  words text not null,
  primary key (poll, place)
);

-- One answer a person, the latest.
create table stocktaking_chosen (
  poll bigint not null references stocktaking_polls (id),
  person bigint not null references people_persons (id),
  place bigint not null,
  chosen_at bigint not null,
  primary key (poll, person),
  foreign key (poll, place) references stocktaking_choices (poll, place)
);
create index stocktaking_chosen_person on stocktaking_chosen (person);

-- Who was thanked, or asked why they did not come: once.
create table stocktaking_letters (
  event bigint not null references events_events (id),
  person bigint not null references people_persons (id),
  came text not null,
  sent_at bigint not null,
  primary key (event, person),
  constraint stocktaking_letters_came check (came in ('attended', 'absent'))
);
create index stocktaking_letters_person on stocktaking_letters (person);
