-- The word by which an event is reached stands among all its words, which are nobody else's: a second index that says so
-- has nothing to say.
drop index events_slug;
