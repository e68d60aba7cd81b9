-- What names that look alike have in common (Unicode UTS 39); empty: not known, or nobody's.
alter table people_persons add column name_look text not null default '';
create index people_persons_look on people_persons (name_look);
