-- what is said in a meeting's call is said in a room: that of the record it is about, or its own
alter table room drop constraint room_kind_check;
alter table room add check (kind in ('FORUM', 'DIRECT', 'COOPERATION', 'MEETING'));
create unique index room_meeting on room (subject_id) where kind = 'MEETING';
alter table room_standing drop constraint room_standing_standing_check;
alter table room_standing add check (standing in ('OBSERVER', 'EXCLUDED', 'PARTICIPANT'));

-- who is in a room may change with what it is about
drop trigger event_rights_told on event;
create trigger event_rights_told after insert on event
  for each row when (new.type in ('account.deactivated', 'account.roles', 'institution.suspended',
    'api-client.revoked', 'room.standing', 'room.hidden', 'room.parties'))
  execute function tell_rights();

-- the meetings that were called before
insert into room (id, version, kind, titles, open_to_all, parties, countries, subject_id, opened_at, last_at)
select gen_random_uuid(), 1, 'MEETING', jsonb_build_object(m.language, m.title), false,
  coalesce((select array_agg(distinct p) from (
    select m.institution_id::text as p
    union select i.party_id::text from meeting_invitee i where i.meeting_id = m.id and not i.person) as parties
    where p is not null), '{}'),
  coalesce((select array_agg(distinct c) from (
    select m.country::text as c
    union select i.country::text from meeting_invitee i where i.meeting_id = m.id) as countries
    where c is not null), '{}'),
  m.id, m.created_at, m.created_at
from meeting m where m.room_id is null and m.cooperation is null;
insert into room_standing (room_id, account_id, standing)
select r.id, a.id, 'PARTICIPANT'
from room r join meeting m on r.kind = 'MEETING' and r.subject_id = m.id
  join account a on a.id = m.organiser_id or exists (
    select 1 from meeting_invitee i where i.meeting_id = m.id and i.person and i.party_id = a.id);
