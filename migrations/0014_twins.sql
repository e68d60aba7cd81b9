-- Who may see which cities of a cohort form groups: at first nobody but themselves and who runs the network.
alter table cohorts_cohorts add column groups_seen_by text not null default 'facilitators'
  constraint cohorts_cohorts_groups_seen check (groups_seen_by in ('public', 'members', 'facilitators'));

-- Two cities of one running group that both agreed to, each way round, and who may see that: the network's map.
create view network_twins as
  select one.municipality as city, other.municipality as twin, c.groups_seen_by as seen_by, g.id as twinning
    from cohorts_groups g
    join cohorts_cohorts c on c.id = g.cohort
    join cohorts_group_cities one on one.twinning = g.id
    join cohorts_group_cities other on other.twinning = g.id and other.municipality <> one.municipality
   where g.ended_at is null and g.consent = 'both';
