-- Invitations: who is to be asked to an event, by which rule; who was asked, what they said, who came.
-- Days are ISO text, times are microseconds since 1970 in UTC.

-- How the invitations of an event are kept.
create table invitations_plans (
  event bigint primary key references events_events (id),
  -- Whether changes of the audience wait for a facilitator's yes.
  follow text not null,
  capacity bigint,
  -- So long a seat that became free is kept for the next in the queue.
  offer_hours bigint not null,
  -- Where it is joined, by any video service.
  room text,
  -- When those are reminded whom it concerns: week, day, hour.
  reminders text not null,
  note text,
  -- What of the event the calendars of invitees were told last.
  told_sequence bigint not null,
  constraint invitations_plans_follow check (follow in ('asks', 'by itself')),
  constraint invitations_plans_capacity check (capacity is null or capacity >= 1),
  constraint invitations_plans_offer_hours check (offer_hours >= 1)
);

-- The conditions of an audience: whoever meets one of those that add, and none of those that take away.
create table invitations_conditions (
  id bigint primary key,
  event bigint not null references events_events (id),
  effect text not null,
  -- Kinds of seats, with a semicolon between; empty is any.
  seats text not null,
  scope text not null,
  cohort bigint references cohorts_cohorts (id),
  programme bigint references network_programmes (id),
  organisation bigint references people_organisations (id),
  person bigint references people_persons (id),
  country text,
  spoken text,
  added_at bigint not null,
  constraint invitations_conditions_effect check (effect in ('with', 'without')),
  constraint invitations_conditions_scope
    check (scope in ('everybody', 'groups', 'cities', 'programme', 'organisation', 'person')),
  constraint invitations_conditions_of_something check (
    (scope in ('groups', 'cities')) = (cohort is not null)
    and (scope = 'programme') = (programme is not null)
    and (scope = 'organisation') = (organisation is not null)
    and (scope = 'person') = (person is not null)
  )
);
create index invitations_conditions_event on invitations_conditions (event, id);

-- One person's place at one event.
create table invitations_invitations (
  id bigint primary key,
  event bigint not null references events_events (id),
  person bigint not null references people_persons (id),
  origin text not null,
  state text not null,
  since bigint not null,
  -- Until when a seat is kept, or who comes instead.
  until bigint,
  deputy bigint references people_persons (id),
  -- Why it was withdrawn.
  because text,
  -- The fact of the mail that asked.
  asked bigint not null references facts (number),
  asked_at bigint not null,
  -- The highest SEQUENCE that this person's calendar was sent.
  sequence bigint not null,
  came text,
  came_at bigint,
  constraint invitations_origin check (origin in ('rule', 'deputy')),
  constraint invitations_state check (
    state in ('invited', 'accepted', 'queued', 'offered', 'tentative', 'declined', 'deputed', 'withdrawn')
  ),
  constraint invitations_offered_until check ((state = 'offered') = (until is not null)),
  constraint invitations_withdrawn_because check ((state = 'withdrawn') = (because is not null)),
  constraint invitations_because check (because in ('left', 'by hand')),
  constraint invitations_came check (came in ('attended', 'absent')),
  constraint invitations_came_at check ((came is null) = (came_at is null))
);
create unique index invitations_once on invitations_invitations (event, person);
create index invitations_state_since on invitations_invitations (event, state, since, id);
create index invitations_person on invitations_invitations (person, event);

-- What was said to an invitation, never changed; words only facilitators read.
create table invitations_answers (
  id bigint primary key,
  invitation bigint not null references invitations_invitations (id),
  reply text not null,
  words text,
  way text not null,
  written_by bigint references people_persons (id),
  is_certain boolean not null,
  -- Of a calendar's answer: when that was written.
  stamped_at bigint,
  said_at bigint not null,
  constraint invitations_answers_reply check (reply in ('accepted', 'tentative', 'declined', 'deputed', 'asked')),
  constraint invitations_answers_way check (way in ('link', 'mail', 'calendar', 'phone'))
);
create index invitations_answers_invitation on invitations_answers (invitation, id);

-- The link that a mail holds, and the word in the address for answers by mail. The seed is worthless without the
-- installation's key.
create table invitations_links (
  invitation bigint primary key references invitations_invitations (id),
  seed blob not null,
  token_hash blob not null,
  reply_hash blob not null,
  fact bigint not null
);
create unique index invitations_links_token on invitations_links (token_hash);
create unique index invitations_links_reply on invitations_links (reply_hash);

-- Mails that came: those that were taken for an answer, so that none counts twice, and those that were not, which
-- facilitators see and nobody believes.
create table invitations_letters (
  id bigint primary key,
  event bigint not null references events_events (id),
  invitation bigint references invitations_invitations (id),
  why text not null,
  sender text not null,
  words text,
  -- Tells a mail that comes twice.
  hash blob not null,
  came_at bigint not null,
  settled_at bigint,
  settled_by bigint references people_persons (id),
  constraint invitations_letters_why
    check (why in ('taken', 'stranger', 'unproven', 'old', 'unclear', 'away', 'counter', 'refused'))
);
create unique index invitations_letters_once on invitations_letters (hash);
create index invitations_letters_event on invitations_letters (event, id);

-- What the rule asks for since people changed, until a facilitator says yes or the rule thinks again.
create table invitations_proposals (
  event bigint not null references events_events (id),
  person bigint not null references people_persons (id),
  step text not null,
  since bigint not null,
  primary key (event, person),
  constraint invitations_proposals_step check (step in ('join', 'leave'))
);
create index invitations_proposals_person on invitations_proposals (person);
