-- where a cooperation stands, since when, and where it goes back to once it is resumed
alter table cooperation
  add column phase_since timestamptz,
  add column left_phase text check (left_phase in ('EXPLORATION', 'FORMULATION', 'AGREED',
    'EXECUTION', 'CLOSURE')),
  add column reason text,
  add column starts_on date,
  add column topics text[] not null default '{}',
  add column waiver text;
update cooperation c set
  phase_since = changed_at,
  topics = coalesce((select d.topics from listing d where d.id = c.demand_id), '{}');
alter table cooperation
  alter column phase_since set not null,
  add check ((phase = 'SUSPENDED') = (left_phase is not null)),
  add check (phase not in ('SUSPENDED', 'CANCELLED') or reason is not null);
create index cooperation_board on cooperation (phase, phase_since, id);

-- a party's lead agrees that it goes on to a phase
create table cooperation_consent (
  cooperation_id uuid not null references cooperation,
  phase text not null,
  institution_id uuid not null references institution,
  by_name text not null,
  at timestamptz not null,
  primary key (cooperation_id, phase, institution_id)
);

-- which memorandums cover it
create table cooperation_agreement (
  cooperation_id uuid not null references cooperation,
  agreement_id uuid not null references agreement,
  primary key (cooperation_id, agreement_id)
);
create index cooperation_agreement_covers on cooperation_agreement (agreement_id);

-- what a facilitator found at a gate; the latest decision counts
create table gate_review (
  id uuid primary key,
  version integer not null,
  cooperation_id uuid not null references cooperation,
  gate text not null check (gate in ('MISSION', 'PLAN')),
  decision text not null check (decision in ('PASSED', 'RETURNED')),
  comment text,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_at timestamptz not null
);
create index gate_review_latest on gate_review (cooperation_id, gate, decided_at desc);
create table gate_score (
  review_id uuid not null references gate_review,
  criterion text not null,
  score integer not null check (score between 0 and 3),
  comment text,
  primary key (review_id, criterion)
);

-- somebody wants to join or to leave, and what each party says to it
create table participation_proposal (
  id uuid primary key,
  version integer not null,
  cooperation_id uuid not null references cooperation,
  kind text not null check (kind in ('JOIN', 'LEAVE')),
  institution_id uuid not null references institution,
  country char(3) not null references country,
  role text not null check (role in ('PROVIDER', 'RECIPIENT', 'DUAL', 'SUPPORTING_PARTNER')),
  reason text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  state text not null check (state in ('OPEN', 'AGREED', 'DECLINED'))
);
create unique index participation_proposal_open
  on participation_proposal (cooperation_id, institution_id) where state = 'OPEN';
create table participation_answer (
  proposal_id uuid not null references participation_proposal,
  institution_id uuid not null references institution,
  agreed boolean,
  by_name text,
  at timestamptz,
  primary key (proposal_id, institution_id)
);
create index participation_answer_awaited on participation_answer (institution_id)
  where agreed is null;

-- who is no party any more is out of open sockets
drop trigger event_rights_told on event;
create trigger event_rights_told after insert on event
  for each row when (new.type in ('account.deactivated', 'account.roles', 'institution.suspended',
    'api-client.revoked', 'room.standing', 'room.hidden', 'room.parties'))
  execute function tell_rights();
