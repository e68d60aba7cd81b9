-- What a change of an event changed, field by field, beside the record, which holds no texts.
create table events_changes (
  fact bigint not null,
  place bigint not null,
  event bigint not null references events_events (id),
  field text not null,
  text_before text not null,
  text_after text not null,
  primary key (fact, place)
);
create index events_changes_of_event on events_changes (event, fact);
