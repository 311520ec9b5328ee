-- how much each component of a match counts, in per cent; the latest row holds
create table match_weights (
  id uuid primary key,
  weights jsonb not null,
  set_at timestamptz not null
);

-- followers of the log read on from a transaction
create index event_tx on event (tx);
