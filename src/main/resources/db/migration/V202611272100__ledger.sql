-- what the parties of a cooperation promise, pay, spend and give; amounts of reversals are negative
create table ledger_entry (
  id uuid primary key,
  version integer not null,
  cooperation_id uuid not null references cooperation,
  number integer not null check (number > 0),
  kind text not null check (kind in ('COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE', 'IN_KIND_DAYS')),
  party_id uuid not null references institution,
  receiver_id uuid references institution check (receiver_id <> party_id),
  line_id uuid,                                  -- of the plan, the same through its versions
  activity text,
  category text not null,
  on_day date not null,
  currency char(3),
  amount numeric(24, 4),
  rate numeric(24, 12) check (rate > 0),         -- units for one dollar
  rate_on date,
  rate_source text,
  dollars numeric(24, 2),
  days numeric(12, 2),
  day_rate numeric(24, 4),
  description text not null,
  recorder_id uuid not null,                     -- an account or an API client
  recorder_name text not null,
  recorded_at timestamptz not null,
  reverses_id uuid unique references ledger_entry,
  reason text check ((reason is null) = (reverses_id is null)),
  unique (cooperation_id, number),
  check ((kind = 'IN_KIND_DAYS') = (days is not null)),
  check (kind = 'IN_KIND_DAYS' or amount is not null),
  check ((amount is null) = (currency is null) and (amount is null) = (dollars is null)),
  check (amount is null or (currency = 'USD') = (rate is null)),
  check ((rate is null) = (rate_on is null) and (rate is null) = (rate_source is null)),
  check (coalesce(amount, 0) <> 0 or coalesce(days, 0) <> 0),
  check ((reverses_id is null) = (coalesce(amount, 0) >= 0 and coalesce(days, 0) >= 0))
);

-- why a line came to something else than planned; the latest one about its figures counts
create table ledger_explanation (
  id uuid primary key,
  version integer not null,
  cooperation_id uuid not null references cooperation,
  line_id uuid not null,
  party_id uuid not null references institution,
  figures text not null,
  text text not null,
  author_id uuid not null,
  author_name text not null,
  written_at timestamptz not null
);
create index ledger_explanation_line on ledger_explanation (cooperation_id, line_id, written_at);

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: an entry is corrected by its reversal';
end
$$;
create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
  for each statement execute function refuse_ledger_change();
create trigger ledger_explanation_append_only
  before update or delete or truncate on ledger_explanation
  for each statement execute function refuse_ledger_change();
