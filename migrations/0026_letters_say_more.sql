-- Whom the calendar in a mail names instead, and the other time that it proposes: for whoever looks at the mail.
alter table invitations_letters add column delegated text;
alter table invitations_letters add column proposed_from bigint;
alter table invitations_letters add column proposed_until bigint;
