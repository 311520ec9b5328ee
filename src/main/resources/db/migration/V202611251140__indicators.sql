-- figures on population and development: what is measured, and the values by country and year
create table indicator (
  code text primary key,
  position integer not null,
  direction text not null check (direction in ('HIGHER', 'LOWER', 'PARITY', 'CONTEXT')),
  decimals integer not null,
  topics text[] not null,                        -- codes of the agenda
  sdg text,                                      -- code of the official SDG indicator
  cautions text[] not null,                      -- known faults, told wherever the figures are shown
  source text not null,
  licence text not null,
  units jsonb not null,
  names jsonb not null
);

create table observation (
  indicator text not null references indicator,
  country char(3) not null references country,
  year integer not null check (year between 1900 and 2100),
  value double precision not null,
  primary key (indicator, country, year)
);

-- which figures the tables above carry: what is kept in memory is dropped when this changes
create table indicator_release (
  digest text primary key
);
