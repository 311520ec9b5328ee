-- who owes what by when; that it is overdue follows from the date
create table follow_up (
  id uuid primary key,
  version integer not null,
  text text not null,
  language text not null,
  owner_id uuid not null references institution,
  country char(3) not null references country,   -- the owner's
  person_id uuid references account,
  person_name text,
  due_on date not null,
  origin_kind text not null check (origin_kind in ('MEETING', 'MISSION', 'REVIEW', 'REPORT')),
  origin_id uuid not null,
  item_id uuid not null,                         -- which of its origin's decisions it is
  cooperation text check (cooperation ~ '^SSC-[0-9]{4}-[0-9]{4,}$'),
  parties text[] not null,                       -- institutions that take part in its origin
  countries text[] not null,                     -- those of the parties
  state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  closing text,
  closed_by text,
  closed_at timestamptz,
  created_at timestamptz not null,
  unique (origin_kind, origin_id, item_id),
  check ((state = 'OPEN') = (closing is null) and (state = 'OPEN') = (closed_at is null)),
  check ((person_id is null) = (person_name is null))
);
create index follow_up_due on follow_up (due_on, id);
create index follow_up_owner on follow_up (owner_id) where state = 'OPEN';
create index follow_up_parties on follow_up using gin (parties);
create index follow_up_countries on follow_up using gin (countries);
create index follow_up_cooperation on follow_up (cooperation) where cooperation is not null;

-- who was told what of which date
create table follow_up_nudge (
  follow_up_id uuid not null references follow_up,
  kind text not null check (kind in ('WEEK', 'DAY', 'OVERDUE', 'ESCALATION')),
  due_on date not null,
  primary key (follow_up_id, kind, due_on)
);
