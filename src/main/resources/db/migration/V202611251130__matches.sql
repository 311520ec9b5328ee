-- what people have decided about a demand and an offer; suggestions are computed, not kept
create table match (
  id uuid primary key,
  version integer not null,
  demand_id uuid not null references listing,
  offer_id uuid not null references listing,
  recipient_id uuid not null references institution,
  provider_id uuid not null references institution,
  recipient_country char(3) not null references country,
  provider_country char(3) not null references country,
  score integer not null check (score between 0 and 100),
  state text not null check (state in
    ('SUGGESTED', 'SHORTLISTED', 'DISMISSED', 'INVITED', 'ACCEPTED', 'DECLINED', 'EXPIRED')),
  reason text,
  message text,
  invited_by text check (invited_by in ('RECIPIENT', 'PROVIDER', 'FACILITATOR')),
  recipient_agreed_at timestamptz,
  provider_agreed_at timestamptz,
  answer_until timestamptz,
  changed_at timestamptz not null,
  unique (demand_id, offer_id)
);
create index match_offer on match (offer_id);
create index match_recipient on match (recipient_id, state);
create index match_provider on match (provider_id, state);
create index match_answer on match (answer_until) where state = 'INVITED';

-- the latest of the log, for the activity streams
create index event_at on event (at desc, id desc);
