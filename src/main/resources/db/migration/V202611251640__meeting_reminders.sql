-- who was reminded of which start; a meeting that is moved is reminded of again
create table meeting_reminder (
  meeting_id uuid not null references meeting,
  kind text not null check (kind in ('DAY', 'QUARTER')),
  starts_at timestamptz not null,
  primary key (meeting_id, kind, starts_at)
);
