-- The second step of sign-in: a code that an app on one's phone makes. The secret of the app is in no table: it is
-- derived from a random seed by the key, which lies beside the database and in no backup; with a key of another mark
-- no code would ever fit. A code is used once: that of the moment that was used last, or of one before it, is over.
create table people_second_steps (
  person bigint primary key references people_persons (id),
  seed blob not null,
  key_mark blob not null,
  moment_used bigint not null,
  set_up_at bigint not null
);

create table people_recovery_codes (
  person bigint not null references people_persons (id),
  code_hash blob not null,
  used_at bigint,
  primary key (person, code_hash)
);

-- Whoever has shown the mail and not yet the code. Machine time.
create table people_halfway (
  id bigint primary key,
  person bigint not null references people_persons (id),
  browser blob not null,
  own_device boolean not null,
  next_path text,
  expires_at bigint not null
);
create index people_halfway_browser on people_halfway (browser, expires_at);
create index people_halfway_person on people_halfway (person);

-- Wrong codes of a sign-in that is halfway, or of a session.
create table people_wrong_second_codes (
  id bigint primary key,
  door bigint not null,
  at bigint not null
);
create index people_wrong_second_codes_door on people_wrong_second_codes (door, at);
create index people_wrong_second_codes_at on people_wrong_second_codes (at);

alter table people_sessions add column second_step_at bigint;
-- The second step is offered once.
alter table people_persons add column second_step_offered_at bigint;
