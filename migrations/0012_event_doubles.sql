-- Events that were found to be another one: a file that brings them again brings nothing.
create table events_doubles (
  title_key text not null,
  address_key text not null,
  event bigint not null references events_events (id),
  primary key (title_key, address_key)
);
create index events_doubles_of_event on events_doubles (event);
