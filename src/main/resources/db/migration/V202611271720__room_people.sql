-- how many messages a sender may still send: nothing is taken from who has no row or an old one
create table message_allowance (
  sender_id uuid primary key,                    -- an account, or an API client
  whole_at timestamptz not null                  -- when all that was taken will have grown again
);

-- where the reader of such a mail ends them with one request
alter table mail add column stop_link text;
