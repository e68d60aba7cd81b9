-- When the mail of a request to sign in was written; nothing where a limit kept it back. Whoever asked then may use the
-- newest mail there is.
alter table people_asks add column mailed_at bigint;
