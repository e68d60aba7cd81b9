-- Files that were taken, what they proposed, and files that wait for a yes.

create table imports (
  id bigint primary key,
  noun text not null,
  file text not null,
  sha256 text not null,
  programme text,
  taken_at bigint not null,
  taken_by bigint,
  row_count bigint not null,
  empty_rows bigint not null,
  constraint imports_are_of_a_noun check (noun <> '')
);
create index imports_taken_at on imports (taken_at, id);

create table import_counts (
  import bigint not null references imports (id),
  noun text not null,
  added bigint not null,
  changed bigint not null,
  left_alone bigint not null,
  primary key (import, noun),
  constraint import_counts_count check (added >= 0 and changed >= 0 and left_alone >= 0)
);

-- What an import thought, until a facilitator accepts or refuses it.
create table import_suggestions (
  id bigint primary key,
  import bigint not null references imports (id),
  line bigint not null,
  noun text not null,
  kind text not null,
  subject bigint not null,
  proposal text not null,
  mark text not null,
  parts text not null,
  sure text not null,
  state text not null,
  decided_at bigint,
  decided_by bigint,
  constraint import_suggestions_state check (state in ('open', 'accepted', 'refused')),
  constraint import_suggestions_sure check (sure in ('strongly', 'weakly')),
  constraint import_suggestions_are_decided_once check ((decided_at is null) = (state = 'open'))
);
-- The mark is a hash of the proposal: the same is proposed once, also after a refusal.
create unique index import_suggestions_once on import_suggestions (kind, subject, mark);
create index import_suggestions_import on import_suggestions (import, state, kind, id);
create index import_suggestions_subject on import_suggestions (noun, subject);

-- Files that were looked at and not yet taken.
create table import_uploads (
  id bigint primary key,
  noun text not null,
  file text not null,
  programme text,
  encoding text,
  bytes blob not null,
  brought_by bigint not null,
  expires_at bigint not null,
  constraint import_uploads_are_of_a_noun check (noun <> '')
);
create unique index import_uploads_one_a_person on import_uploads (brought_by);
create index import_uploads_expires_at on import_uploads (expires_at);

-- People who were added by form get a code, too, so that an exported file knows them again.
update people_persons set code = 'p' || id where code is null and erased_at is null;
