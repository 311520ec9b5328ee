-- whether a person wants the daily mail with new matches
alter table account add column digest boolean not null default true;

-- which matches a person has been told of
create table match_told (
  account_id uuid not null references account,
  demand_id uuid not null references listing,
  offer_id uuid not null references listing,
  told_at timestamptz not null,
  primary key (account_id, demand_id, offer_id)
);
create index match_told_at on match_told (account_id, told_at);
