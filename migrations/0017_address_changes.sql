-- A person's address changes once both mailboxes have said yes: a typing error locks nobody out and gives no seat to a
-- stranger. Of one person there waits one change at most.
create table people_address_changes (
  id bigint primary key,
  person bigint not null references people_persons (id),
  email text not null,
  fact bigint not null,
  old_seed blob not null,
  new_seed blob not null,
  old_token_hash blob,
  new_token_hash blob,
  asked_at bigint not null,
  expires_at bigint not null,
  old_yes_at bigint,
  new_yes_at bigint,
  without_old text,
  done_at bigint,
  constraint people_address_changes_without_old
    check (without_old is null or without_old in ('came back', 'closed', 'unread', 'mistyped')),
  constraint people_address_changes_need_the_new_mailbox check (done_at is null or new_yes_at is not null)
);
create unique index people_address_changes_one on people_address_changes (person) where done_at is null;
create index people_address_changes_person on people_address_changes (person);
create unique index people_address_changes_old on people_address_changes (old_token_hash);
create unique index people_address_changes_new on people_address_changes (new_token_hash);
