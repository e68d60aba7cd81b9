-- The link by which a facilitator stops the list that comes on Mondays, and whether they did. The seed is worthless without
-- the key of the installation.
create table desk_monday_lists (
  person bigint primary key references people_persons (id),
  seed blob not null,
  token_hash blob not null,
  stopped_at bigint
);
create unique index desk_monday_lists_token on desk_monday_lists (token_hash);
