-- A part of 0 minutes stays in the running order, so that it can be taken up again.
create table stocktaking_order (
  event bigint not null references events_events (id),
  place bigint not null,
  kind text not null,
  twinning bigint references cohorts_groups (id),
  minutes bigint not null,
  primary key (event, place),
  constraint stocktaking_turns_kind check (kind in ('opening', 'group', 'rooms', 'commitments', 'closing')),
  constraint stocktaking_turns_group check ((kind = 'group') = (twinning is not null)),
  constraint stocktaking_turns_minutes check (minutes between 0 and 240)
);
insert into stocktaking_order (event, place, kind, twinning, minutes)
  select event, place, kind, twinning, minutes from stocktaking_turns;
drop table stocktaking_turns;
alter table stocktaking_order rename to stocktaking_turns;
