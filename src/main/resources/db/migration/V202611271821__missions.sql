-- a mission of a cooperation; what was agreed to follow is in follow_up
create table mission (
  id uuid primary key,
  version integer not null,
  cooperation_id uuid not null references cooperation,
  kind text not null check (kind in ('EXPLORATORY', 'TECHNICAL')),
  purpose text not null,
  language text not null,
  terms jsonb not null,                          -- of reference, by part
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  place text,
  meeting_id uuid references meeting,            -- of a virtual one
  state text not null check (state in ('PLANNED', 'CONFIRMED', 'HELD', 'REPORTED', 'CANCELLED')),
  reason text,
  findings text,
  sequence integer not null,                     -- RFC 5545: rises with every revision
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((place is null) <> (meeting_id is null)),
  check ((state = 'CANCELLED') = (reason is not null)),
  check ((state = 'REPORTED') = (findings is not null))
);
create index mission_cooperation on mission (cooperation_id, from_day);

create table mission_delegate (
  mission_id uuid not null references mission,
  position integer not null,
  name text not null,
  role text not null,
  institution_id uuid not null references institution,
  primary key (mission_id, position)
);

create table mission_item (
  mission_id uuid not null references mission,
  position integer not null,
  on_day date not null,
  text text not null,
  primary key (mission_id, position)
);

-- for whose people, who pays; actual is null until it is known
create table mission_cost (
  mission_id uuid not null references mission,
  position integer not null,
  party_id uuid not null references institution,
  payer_id uuid not null references institution,
  kind text not null check (kind in ('TRAVEL', 'LODGING', 'ALLOWANCE', 'EXPERTS',
    'INTERPRETATION', 'VENUE', 'MATERIALS', 'OTHER')),
  currency char(3) not null,
  estimate numeric(18, 4) not null check (estimate >= 0),
  actual numeric(18, 4) check (actual >= 0),
  primary key (mission_id, position)
);

-- which sides agree to it as it is planned; another plan takes all of them away
create table mission_confirmation (
  mission_id uuid not null references mission,
  institution_id uuid not null references institution,
  name text not null,
  confirmed_at timestamptz not null,
  primary key (mission_id, institution_id)
);
