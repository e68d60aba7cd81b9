-- Whoever asks for erasure stands on the facilitators' desk; the few who are erased are left out of what names people.
create index people_persons_erasure_asked on people_persons (erasure_asked_at)
  where erasure_asked_at is not null and erased_at is null;
create index people_persons_erased on people_persons (id) where erased_at is not null;
