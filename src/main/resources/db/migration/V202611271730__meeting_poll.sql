-- the zone in which a country's capital lies, null where it has none
alter table country add column zone text;

-- before its date is fixed, a meeting proposes several, and the invited say which suit them
alter table meeting alter column starts_at drop not null;
alter table meeting drop constraint meeting_state_check;
alter table meeting add check (state in ('POLLING', 'PLANNED', 'HELD', 'CANCELLED'));
alter table meeting add check (
  case state
    when 'POLLING' then starts_at is null
    when 'CANCELLED' then true
    else starts_at is not null
  end);

create table meeting_slot (
  meeting_id uuid not null references meeting,
  starts_at timestamptz not null,
  primary key (meeting_id, starts_at)
);

-- what one of the invited says to what is proposed
create table ballot (
  id uuid primary key,
  version integer not null,
  meeting_id uuid not null references meeting,
  party_id uuid not null,
  name text not null,                            -- who said it
  said_at timestamptz not null,
  unique (meeting_id, party_id)
);

create table ballot_vote (
  ballot_id uuid not null references ballot,
  starts_at timestamptz not null,
  answer text not null check (answer in ('YES', 'MAYBE', 'NO')),
  primary key (ballot_id, starts_at)
);

-- by which clock a person wants to be told times; null: their browser's or their country's
alter table account add column zone text;
