-- What holds a group up is for facilitators, unless the city that says it lets the others of a stock-taking read it.
alter table twinning_check_ins add column blocked_told boolean not null default false;
