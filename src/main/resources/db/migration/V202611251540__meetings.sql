-- a teleconference: what it is about, when, and who is asked to come
create table meeting (
  id uuid primary key,
  version integer not null,
  title text not null,
  language text not null,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 720),
  zone text not null,                            -- IANA name of the zone that it is planned in
  link text,                                     -- elsewhere than on the platform's own call page
  cooperation text check (cooperation ~ '^SSC-[0-9]{4}-[0-9]{4,}$'),
  room_id uuid,
  organiser_id uuid not null,
  organiser_name text not null,
  institution_id uuid references institution,    -- the organiser's; none for an office's people
  country char(3) references country,
  state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  reason text,
  sequence integer not null,                     -- RFC 5545: rises with every revision
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((state = 'CANCELLED') = (reason is not null))
);
create index meeting_start on meeting (starts_at, id);

create table meeting_item (
  meeting_id uuid not null references meeting,
  position integer not null,
  text text not null,
  primary key (meeting_id, position)
);

-- an institution, any of whose people answers for it, or one person
create table meeting_invitee (
  meeting_id uuid not null references meeting,
  party_id uuid not null,
  person boolean not null,
  name text not null,
  country char(3) references country,
  answer text not null check (answer in ('OPEN', 'YES', 'MAYBE', 'NO')),
  answered_by text,
  answered_at timestamptz,
  primary key (meeting_id, party_id)
);
create index meeting_invitee_party on meeting_invitee (party_id);

-- a calendar file that a mail brings, and what it asks of the reader's calendar (RFC 5546)
alter table mail add column calendar text;
alter table mail add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL'));
