-- By what an import finds a title again: a number made of the title as it is compared. The titles themselves were in both
-- trees, and the larger a house was, the further apart they lay. Whoever reads the next file marks what was here before.
drop index events_by_title;
drop index events_statements_by_title;
alter table events_events drop column title_key;
alter table events_statements drop column title_key;
alter table events_events add column title_mark bigint;
alter table events_statements add column title_mark bigint;
create index events_by_title on events_events (title_mark);
create index events_statements_by_title on events_statements (title_mark, dates);
