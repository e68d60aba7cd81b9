-- Most of what a large file writes is the log of what it proposes: one index tells whether something was proposed before and
-- finds what is proposed about one thing, another one has an import by its lines; both grow at their end. A mark of 16
-- digits is long enough, as it is asked of one kind about one thing.
update import_suggestions set mark = substr(mark, 1, 16);
drop index import_suggestions_once;
drop index import_suggestions_import;
drop index import_suggestions_subject;
create unique index import_suggestions_once on import_suggestions (subject, kind, mark);
create index import_suggestions_import on import_suggestions (import, line, id);

-- An event without a series, a programme or an address is not looked for by it.
drop index events_by_address;
drop index events_by_series;
drop index events_by_programme;
create index events_by_address on events_events (address_key) where address_key is not null;
create index events_by_series on events_events (series, series_number, begins_at, id) where series is not null;
create index events_by_programme on events_events (programme, begins_at, id) where programme is not null;
