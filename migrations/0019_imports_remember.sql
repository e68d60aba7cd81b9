-- What the last file that brought an event said of it, field by field: by it a file finds the event again, and what a person
-- corrected since is not undone by a file that says what it said before.
create table events_statements (
  event bigint primary key references events_events (id),
  -- How the file's row is compared, whatever the event is called by now.
  title_key text not null,
  address_key text not null,
  dates text not null,
  -- A JSON object: the code of a field, and its text.
  said text not null
);
create index events_statements_by_title on events_statements (title_key, dates);

-- Whom a change of an event is mailed to: all who were asked, but for those who do not come.
create view events_guests as
  select event, person
    from invitations_invitations
   where state not in ('waiting', 'withdrawn', 'declined', 'deputed');

-- A person may look at several files and then take one after the other.
drop index import_uploads_one_a_person;
create index import_uploads_of_a_person on import_uploads (brought_by, id);
