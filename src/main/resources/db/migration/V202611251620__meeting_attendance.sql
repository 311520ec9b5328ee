-- who was in a meeting's call, from when to when; one row each time somebody enters
create table meeting_attendance (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  account_id uuid not null,
  name text not null,
  joined_at timestamptz not null,
  seen_at timestamptz not null                   -- until then at least; kept up while the line holds
);
create index meeting_attendance_meeting on meeting_attendance (meeting_id, joined_at);
