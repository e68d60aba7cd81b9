-- What the calendar in a mail says, for whoever looks at the mail; and two more reasons why a mail is shown.
alter table invitations_letters rename to invitations_letters_before;
drop index invitations_letters_once;
drop index invitations_letters_event;
create table invitations_letters (
  id bigint primary key,
  event bigint not null references events_events (id),
  invitation bigint references invitations_invitations (id),
  why text not null,
  said text,
  sender text not null,
  words text,
  -- Tells a mail that comes twice.
  hash blob not null,
  came_at bigint not null,
  settled_at bigint,
  settled_by bigint references people_persons (id),
  constraint invitations_letters_why check (
    why in ('taken', 'stranger', 'elsewhere', 'unproven', 'old', 'overtaken', 'unclear', 'away', 'counter', 'refused')
  ),
  constraint invitations_letters_said check (said in ('accepted', 'tentative', 'declined', 'deputed'))
);
insert into invitations_letters
       (id, event, invitation, why, said, sender, words, hash, came_at, settled_at, settled_by)
select id, event, invitation, why, null, sender, words, hash, came_at, settled_at, settled_by
  from invitations_letters_before;
drop table invitations_letters_before;
create unique index invitations_letters_once on invitations_letters (hash);
create index invitations_letters_event on invitations_letters (event, id);

-- A cohort takes stock more than once: at the event that was chosen last, and the earlier ones keep what came of them.
alter table stocktaking_takings rename to stocktaking_takings_before;
drop index stocktaking_takings_one_of_an_event;
create table stocktaking_takings (
  event bigint primary key references events_events (id),
  cohort bigint not null references cohorts_cohorts (id),
  -- In the order of the choices.
  number bigint not null,
  chosen_by bigint references people_persons (id),
  chosen_at bigint not null
);
insert into stocktaking_takings (event, cohort, number, chosen_by, chosen_at)
select event, cohort, 1, chosen_by, chosen_at
  from stocktaking_takings_before;
drop table stocktaking_takings_before;
create unique index stocktaking_takings_in_order on stocktaking_takings (cohort, number);
