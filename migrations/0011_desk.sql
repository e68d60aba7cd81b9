-- The desk: on which Mondays a facilitator was written to; and mails that wait for their reader's office to open. Days
-- are ISO text, times are microseconds since 1970 in UTC.

create table desk_mondays (
  person bigint not null references people_persons (id),
  monday text not null,
  written_at bigint not null,
  primary key (person, monday)
);

-- By product time; nothing: at once.
alter table mails add column opens_at bigint;
