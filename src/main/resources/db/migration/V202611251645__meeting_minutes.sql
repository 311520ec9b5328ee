-- what a meeting's people have written down together
create table minutes (
  id uuid primary key,
  version integer not null,
  meeting_id uuid not null unique references meeting,
  text text not null,
  changed_by text not null,
  changed_at timestamptz not null
);

-- which parties stand by the text as it is; a change of it takes all of them away
create table minutes_signature (
  minutes_id uuid not null references minutes,
  institution_id uuid not null references institution,
  name text not null,
  signed_at timestamptz not null,
  primary key (minutes_id, institution_id)
);

-- who does what by when
create table decision (
  id uuid primary key,
  version integer not null,
  meeting_id uuid not null references meeting,
  text text not null,
  owner_id uuid not null references institution,
  due_on date not null,
  decided_at timestamptz not null
);
create index decision_meeting on decision (meeting_id, decided_at);
