-- one exchange and who takes part in it; its code is what people speak of
create table cooperation (
  id uuid primary key,
  version integer not null,
  code text not null unique check (code ~ '^SSC-[0-9]{4}-[0-9]{4,}$'),
  titles jsonb not null,
  phase text not null check (phase in ('EXPLORATION', 'FORMULATION', 'AGREED', 'EXECUTION',
    'CLOSURE', 'EVALUATED', 'DOCUMENTED', 'SUSPENDED', 'CANCELLED')),
  match_id uuid unique references match,
  demand_id uuid references listing,
  offer_id uuid references listing,
  opened_at timestamptz not null,
  changed_at timestamptz not null
);
create index cooperation_latest on cooperation (opened_at desc, id desc);

create table participation (
  cooperation_id uuid not null references cooperation,
  institution_id uuid not null references institution,
  country char(3) not null references country,
  role text not null check (role in ('PROVIDER', 'RECIPIENT', 'DUAL', 'SUPPORTING_PARTNER')),
  primary key (cooperation_id, institution_id)
);
create index participation_institution on participation (institution_id);
create index participation_country on participation (country);

-- the last number given out in a year
create table cooperation_number (
  year integer primary key,
  last integer not null
);
