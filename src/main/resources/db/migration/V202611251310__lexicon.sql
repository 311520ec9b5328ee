-- what administrators add to the shipped lexicon; a row is never changed, only added and removed
create table lexicon_addition (
  id uuid primary key,
  es text not null,                              -- terms of one meaning, parted by |, the usual one first
  en text not null,
  pt text not null,
  fr text not null,
  topics text not null,                          -- topic codes, parted by commas; often none
  added_by text not null,
  added_at timestamptz not null
);
