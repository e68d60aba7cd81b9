-- What every feature stands on: the record, mails, jobs, once-tokens, settings.
-- Times are microseconds since 1970, UTC.

create table facts (
  number bigint primary key,
  at bigint not null,
  kind text not null,
  actor bigint,
  noun text not null,
  subject bigint not null,
  body text not null
);
create index facts_subject on facts (noun, subject, number);

create table mails (
  id bigint primary key,
  fact bigint not null references facts (number),
  purpose text not null,
  person bigint,
  address text not null,
  language text not null,
  subject text not null,
  content text,
  duty boolean not null,
  urgent boolean not null,
  message_id text not null,
  state text not null constraint mails_state check (
    state in ('held', 'queued', 'sending', 'sent', 'refused', 'unanswered', 'discarded')
  ),
  attempts bigint not null,
  delays bigint not null,
  answers_lost bigint not null,
  handed_over boolean not null,
  next_at bigint,
  claimed_until bigint not null,
  sent_at bigint,
  answer text,
  constraint mails_next_at check ((next_at is not null) = (state in ('queued', 'sending')))
);
create unique index mails_once on mails (fact, purpose, (coalesce(person, 0)), address);
create index mails_next_at_id on mails (urgent desc, next_at, id) where next_at is not null;
create index mails_state_id on mails (state, id);
create index mails_person on mails (person);

create table jobs (
  id bigint primary key,
  kind text not null,
  name text,
  args text not null,
  clock text not null constraint jobs_clock check (clock in ('machine', 'product')),
  due_at bigint not null,
  retry_at bigint not null,
  attempts bigint not null,
  failures bigint not null,
  claimed_until bigint not null,
  again boolean not null,
  failed boolean not null,
  error text
);
create unique index jobs_name on jobs (kind, name);
create index jobs_due on jobs (due_at, id) where not failed;

create table once_tokens (
  hash blob not null,
  location text not null,
  answered_at bigint not null
);
create unique index once_token on once_tokens (hash);
create index once_tokens_answered_at on once_tokens (answered_at);

create table settings (
  name text primary key,
  value text not null
);
insert into settings (name, value) values ('epoch', '1');
