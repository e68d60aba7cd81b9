-- What was written down by mistake counts no more, and stays to be read: when it was taken back.
alter table twinning_meetings add column taken_back_at bigint;
alter table twinning_outcomes add column taken_back_at bigint;
