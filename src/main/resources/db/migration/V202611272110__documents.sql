-- a document of a cooperation; what it says is in its versions
create table cooperation_document (
  id uuid primary key,
  version integer not null,
  cooperation_id uuid not null references cooperation,
  kind text not null check (kind in ('AGREEMENT', 'TERMS', 'PLAN', 'FINANCE', 'REPORT', 'MINUTES',
    'LETTER', 'MATERIAL', 'PHOTOGRAPH', 'OTHER')),
  title text not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),  -- ISO 639
  audience text not null check (audience in ('READERS', 'PARTIES', 'OWNER')),
  owner_id uuid references institution,          -- null: those who facilitate
  owner_country char(3) references country,
  latest integer not null check (latest > 0),    -- number of the latest version
  withdrawn text,                                -- why, null while it stands
  withdrawn_by text,
  withdrawn_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((owner_id is null) = (owner_country is null)),
  check ((withdrawn is null) = (withdrawn_by is null)),
  check ((withdrawn is null) = (withdrawn_at is null))
);
create index cooperation_document_list on cooperation_document (cooperation_id, created_at, id);

-- the file of each version, and of what it is the signed copy
create table document_version (
  id uuid primary key,
  version integer not null,
  document_id uuid not null references cooperation_document,
  number integer not null check (number > 0),
  file_id uuid not null unique references file,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  sha256 char(64) not null,
  note text not null,                            -- what is different in it
  author text not null,
  added_at timestamptz not null,
  signed_kind text check (signed_kind in ('PLAN', 'MISSION_TERMS', 'LETTER')),
  signed_of text,                                -- number of the plan's version, id of the mission
  signed_hash char(64),                          -- of that version of the plan
  signed_on date,
  signed_by text,
  unique (document_id, number),
  check ((signed_kind in ('PLAN', 'MISSION_TERMS')) is true = (signed_of is not null)),
  check ((signed_kind = 'PLAN') is true = (signed_hash is not null)),
  check (signed_kind is distinct from 'LETTER' or signed_on is not null and signed_by is not null),
  check (signed_kind is not null or signed_on is null and signed_by is null)
);

-- whoever writes: a version stays as it was read
create trigger document_version_append_only before update or delete or truncate on document_version
  for each statement execute function refuse_change();
