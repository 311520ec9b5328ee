-- what the others see of a line into a call while it is open, whichever node holds it
alter table meeting_attendance add column line json;
create index meeting_attendance_line on meeting_attendance (meeting_id) where line is not null;

-- what is said on lines for others on any node; read at once, gone after a minute
create table call_word (
  id bigint generated always as identity primary key,
  meeting_id uuid not null,
  sender uuid not null,
  recipient uuid,                                -- null: all others of the call
  text text not null,
  said_at timestamptz not null default now()
);
create function tell_call_word() returns trigger language plpgsql as $$
begin
  perform pg_notify('puentesur_call', new.meeting_id || ' ' || new.id);
  return null;
end $$;
create trigger call_word_told after insert on call_word
  for each row execute function tell_call_word();

-- makes every node ask again whether those in a meeting's call may stay
create function tell_meeting() returns trigger language plpgsql as $$
begin
  perform pg_notify('puentesur_meeting', new.id::text);
  return null;
end $$;
create trigger meeting_told after update on meeting
  for each row execute function tell_meeting();
