-- what machines have made of texts; may be emptied at any time, it is made again
create table translation (
  source_hash text not null,                     -- SHA-256 of the text, composed (NFC)
  source_language text not null,
  language text not null,
  engine text not null,
  edition text not null,                         -- engine, pairs and protected terms: another one is asked anew
  text text not null,
  made_at timestamptz not null,
  primary key (source_hash, source_language, language, edition)
);
create index translation_made_at on translation (made_at);

-- what people have made of a record's text; never changed, the latest is shown
create table human_translation (
  id uuid primary key,
  subject_type text not null,
  subject_id uuid not null,
  source_hash text not null,
  source_language text not null,
  language text not null,
  text text not null,
  account_id uuid not null references account,
  author text not null,                          -- the name as it was then
  made_at timestamptz not null
);
create index human_translation_subject on human_translation (subject_id, source_hash, language, id);

-- whether a person is shown translations without asking for them
alter table account add column translated boolean not null default false;
