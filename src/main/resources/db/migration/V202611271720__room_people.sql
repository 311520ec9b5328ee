-- how many messages a sender may still send: nothing is taken from who has no row or an old one
create table message_allowance (
  sender_id uuid primary key,                    -- an account, or an API client
  whole_at timestamptz not null                  -- when all that was taken will have grown again
);

-- where the reader of such a mail ends them with one request
alter table mail add column stop_link text;

-- by whom, since when, and why somebody was shut out
alter table room_standing
  add column reason text,
  add column by_name text not null default '',
  add column since timestamptz not null default now();

-- a name as it is written after the @: in lower case, without accents, dots for what stands between
create function handle(name text) returns text language sql immutable parallel safe as $$
  select trim(both '.-' from regexp_replace(regexp_replace(
    lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')),
    '[\u0001-\u002c\u002f\u003a-\u0060\u007b-\u00bf\u2010-\u201f]+', '.', 'g'),
    '[.-]*\.[.-]*', '.', 'g'))
$$;
-- whether any word of a name begins so
create function begins_word(name text, typed text) returns boolean language sql immutable parallel safe as $$
  select strpos('.' || translate(handle(name), '-', '.'), '.' || translate(handle(typed), '-', '.')) > 0
$$;
create index account_handle on account (handle(name));
