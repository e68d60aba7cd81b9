-- Whom a change of an event is mailed to at once: all who are asked, also those who do not come, for their calendars hold
-- it. Not those whose first mail waits for a yes: it says from the start how the event is.
drop view events_guests;
create view events_guests as
  select i.event, i.person
    from invitations_invitations i
   where i.state not in ('waiting', 'withdrawn')
     and not exists (select 1
                       from mails m
                      where m.fact = i.asked and m.person = i.person and m.state = 'held');
