create table country (
  code char(3) primary key,                      -- ISO 3166-1 alpha-3
  iso2 char(2) not null unique,
  m49 char(3) not null,
  region char(3),                                -- M49 codes
  subregion char(3),
  lac boolean not null                           -- one of the 33 states of Latin America and the Caribbean
);

create table institution (
  id uuid primary key,
  version integer not null,
  country char(3) not null references country,
  acronym text not null,
  type text not null,
  names jsonb not null,
  about jsonb not null,
  status text not null check (status in ('PROPOSED', 'DESIGNATED', 'SUSPENDED')),
  designation_letter text,
  designation_date date
);
create index institution_country on institution (country);

create table office (
  id uuid primary key,
  version integer not null,
  names jsonb not null,
  countries text[] not null
);

create table topic (
  code text primary key,
  scheme text not null,
  parent text references topic,
  position integer not null,
  labels jsonb not null
);

create table topic_link (
  source text not null references topic,
  target text not null references topic,
  relation text not null check (relation in ('CLOSE', 'RELATED')),
  primary key (source, target)
);

create table account (
  id uuid primary key,
  version integer not null,
  email text not null unique check (email = lower(email)),
  name text not null,
  password text,
  language text not null,
  roles text[] not null,
  institution_id uuid references institution,
  office_id uuid references office,
  active boolean not null,
  failures integer not null default 0,
  blocked_until timestamptz,
  check (institution_id is null or office_id is null)
);

create table sign_in (
  token_hash bytea primary key,                  -- SHA-256 of the cookie's 256 random bits
  account_id uuid not null references account,
  started_at timestamptz not null,
  seen_at timestamptz not null
);
create index sign_in_account on sign_in (account_id);

create table one_time_link (
  token_hash bytea primary key,
  account_id uuid not null references account,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table api_client (
  id uuid primary key,
  name text not null,
  token_hash bytea not null unique,
  institution_id uuid not null references institution,
  scope text not null check (scope in ('READ', 'WRITE')),
  created_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);

create table mail (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  due_at timestamptz,                            -- null once sent or given up
  attempts integer not null default 0,
  sent_at timestamptz,
  error text
);
create index mail_due on mail (due_at) where due_at is not null;

-- the stems of a text in its own language, the title first
create function listing_words(language text, title text, summary text, description text)
returns tsvector language sql immutable as $$
  select setweight(to_tsvector(c, coalesce(title, '')), 'A')
      || setweight(to_tsvector(c, coalesce(summary, '')), 'B')
      || setweight(to_tsvector(c, coalesce(description, '')), 'C')
  from (select case language when 'es' then regconfig 'spanish' when 'en' then regconfig 'english'
                             when 'pt' then regconfig 'portuguese' else regconfig 'french' end) as used(c)
$$;

-- what a person types, in whichever of the four languages
create function listing_query(typed text) returns tsquery language sql immutable as $$
  select websearch_to_tsquery('spanish', typed) || websearch_to_tsquery('english', typed)
      || websearch_to_tsquery('portuguese', typed) || websearch_to_tsquery('french', typed)
$$;

create table listing (
  id uuid primary key,
  version integer not null,
  kind text not null check (kind in ('OFFER', 'DEMAND')),
  institution_id uuid not null references institution,
  country char(3) not null references country,
  language text not null,
  title text not null,
  summary text not null,
  description text not null,
  topics text[] not null,
  modalities text[] not null,
  work_languages text[] not null,
  population_groups text[] not null,
  territorial_level text not null,
  window_from date,
  window_to date,
  visibility text not null check (visibility in ('PUBLIC', 'MEMBERS')),
  state text not null check (state in ('DRAFT','SUBMITTED','IN_REVIEW','RETURNED','PUBLISHED','PAUSED','CLOSED')),
  translations jsonb not null,
  costs jsonb not null,
  capacity jsonb,                                -- of an offer
  need jsonb,                                    -- of a demand
  criteria_met text[] not null,
  review_comment text,
  changed_at timestamptz not null,
  words tsvector not null generated always as (
    listing_words(language, title, summary, description)
    || listing_words('es', translations -> 'es' ->> 'title', translations -> 'es' ->> 'summary', translations -> 'es' ->> 'description')
    || listing_words('en', translations -> 'en' ->> 'title', translations -> 'en' ->> 'summary', translations -> 'en' ->> 'description')
    || listing_words('pt', translations -> 'pt' ->> 'title', translations -> 'pt' ->> 'summary', translations -> 'pt' ->> 'description')
    || listing_words('fr', translations -> 'fr' ->> 'title', translations -> 'fr' ->> 'summary', translations -> 'fr' ->> 'description')
  ) stored,
  check ((kind = 'OFFER') = (capacity is not null) and (kind = 'DEMAND') = (need is not null))
);
create index listing_words on listing using gin (words);
create index listing_catalogue on listing (kind, changed_at desc, id desc) where state = 'PUBLISHED';
create index listing_institution on listing (institution_id);
create index listing_topics on listing using gin (topics);

create table file (
  id uuid primary key,
  owner_type text not null,
  owner_id uuid not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 bytea not null,
  added_at timestamptz not null
);
create index file_owner on file (owner_id);

create table file_chunk (
  file_id uuid not null references file on delete cascade,
  position integer not null,
  data bytea not null,
  primary key (file_id, position)
);

create table agreement (
  id uuid primary key,
  version integer not null,
  kind text not null check (kind in ('BILATERAL', 'MULTILATERAL')),
  parties text[] not null,                       -- ISO 3166-1 alpha-3
  unfpa boolean not null,
  titles jsonb not null,
  topics text[] not null,
  signed_on date not null,
  in_force_from date not null,
  in_force_to date
);

create table event (
  id uuid primary key,
  tx xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  type text not null,
  object_type text not null,
  object_id uuid not null,
  institution_id uuid,
  country char(3),
  data jsonb not null
);
create index event_object on event (object_id, at desc);

create table event_seal (
  position bigint primary key,
  event_id uuid not null unique references event,
  hash bytea not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the event log is append-only';
end $$;
create trigger event_append_only before update or delete or truncate on event
  for each statement execute function refuse_change();
create trigger event_seal_append_only before update or delete or truncate on event_seal
  for each statement execute function refuse_change();

-- which version of the reference data the tables above carry
create table reference_data (
  digest text primary key
);
