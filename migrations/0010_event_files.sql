-- What there is to read about an event, kept here: the octets beside their row, so that lists never read them.
create table events_files (
  id bigint primary key,
  event bigint not null references events_events (id),
  name text not null,
  kind text not null,
  size bigint not null,
  added_at bigint not null
);
create index events_files_of_event on events_files (event, added_at, id);

create table events_file_bodies (
  file bigint primary key references events_files (id),
  body blob not null
);
