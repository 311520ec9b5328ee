-- what a facilitator asked the solver, what it was computed from, and what came of it
create table portfolio_scenario (
  id uuid primary key,
  owner_id uuid not null references account,
  parameters jsonb not null,
  instance jsonb not null,
  state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  progress int not null default 0 check (progress between 0 and 100),
  result jsonb,
  created_at timestamptz not null,
  -- while it runs, its node says so here; silence means that the node is gone
  alive_at timestamptz,
  applied_at timestamptz
);
create index portfolio_scenario_of_owner on portfolio_scenario (owner_id, created_at desc);
create index portfolio_scenario_waiting on portfolio_scenario (created_at)
  where state in ('QUEUED', 'RUNNING');
