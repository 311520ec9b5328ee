create table room (
  id uuid primary key,
  version integer not null,
  kind text not null check (kind in ('FORUM', 'DIRECT', 'COOPERATION')),
  titles jsonb not null,
  about jsonb,                                   -- what a forum is for
  topic text references topic,                   -- of a forum
  open_to_all boolean not null,                  -- a forum that visitors may read
  parties text[] not null,                       -- institutions; none of a forum
  countries text[] not null,                     -- those of the parties
  subject_id uuid,                               -- the listing or cooperation that it is about
  opened_at timestamptz not null,
  closed_at timestamptz,
  last_number bigint not null default 0,
  last_at timestamptz not null
);
create unique index room_direct on room (parties, subject_id) where kind = 'DIRECT';
create unique index room_cooperation on room (subject_id) where kind = 'COOPERATION';
create index room_parties on room using gin (parties);
create index room_countries on room using gin (countries);

-- people who stand otherwise to a room than their institution or office does
create table room_standing (
  room_id uuid not null references room,
  account_id uuid not null references account,
  standing text not null check (standing in ('OBSERVER', 'EXCLUDED')),
  primary key (room_id, account_id)
);

-- the stems of a text in its own language
create function message_words(language text, message text) returns tsvector language sql immutable as $$
  select to_tsvector(c, message)
  from (select case language when 'es' then regconfig 'spanish' when 'en' then regconfig 'english'
                             when 'pt' then regconfig 'portuguese' else regconfig 'french' end) as used(c)
$$;

create table room_message (
  id uuid primary key,
  version integer not null,
  room_id uuid not null references room,
  number bigint not null,                        -- of the entry that it came with
  author_id uuid not null,                       -- an account, or an API client
  author_name text not null,
  institution_id uuid references institution,
  client_id uuid not null,                       -- given by who sends: a retry is no second message
  language text not null,
  text text not null,
  reply_to uuid references room_message,         -- the first message of its thread
  quote_of uuid references room_message,
  mentions text[] not null,                      -- accounts and institutions
  sent_at timestamptz not null,
  edited_at timestamptz,
  retracted_at timestamptz,
  retracted_by text,
  pinned_at timestamptz,
  words tsvector not null generated always as (message_words(language, text)) stored,
  unique (room_id, number),
  unique (room_id, author_id, client_id)
);
create index room_message_thread on room_message (reply_to, number) where reply_to is not null;
create index room_message_pinned on room_message (room_id) where pinned_at is not null;
create index room_message_words on room_message using gin (words);

-- what a message said before each edit
create table room_message_version (
  message_id uuid not null references room_message,
  number bigint not null,                        -- of the entry by which it was replaced
  text text not null,
  primary key (message_id, number)
);

-- all that changes what a room's readers see, in the one order; it points to a message, holds no text
create table room_entry (
  room_id uuid not null references room,
  number bigint not null,
  kind text not null,
  message_id uuid not null references room_message,
  actor_id uuid not null,
  actor_name text not null,
  at timestamptz not null,
  primary key (room_id, number)
);

create table room_reaction (
  message_id uuid not null references room_message,
  account_id uuid not null,
  name text not null,
  reaction text not null,
  primary key (message_id, account_id, reaction)
);

-- up to where a person has read
create table room_read (
  room_id uuid not null references room,
  account_id uuid not null,
  name text not null,
  number bigint not null,
  at timestamptz not null,
  primary key (room_id, account_id)
);
create index room_read_account on room_read (account_id);

-- wakes every node once the entry is committed
create function tell_room_entry() returns trigger language plpgsql as $$
begin
  perform pg_notify('puentesur_room', new.room_id || ' ' || new.number);
  return null;
end $$;
create trigger room_entry_told after insert on room_entry
  for each row execute function tell_room_entry();

-- makes every node ask again whether those who follow a room still may, where it concerns them:
-- told is the account, the API client, the institution or the room
create function tell_rights() returns trigger language plpgsql as $$
begin
  perform pg_notify('puentesur_rights', new.object_id::text);
  return null;
end $$;
create trigger event_rights_told after insert on event
  for each row when (new.type in ('account.deactivated', 'account.roles', 'institution.suspended',
    'api-client.revoked', 'room.standing', 'room.hidden'))
  execute function tell_rights();
create function tell_sign_out() returns trigger language plpgsql as $$
begin
  perform pg_notify('puentesur_rights', old.account_id::text);
  return null;
end $$;
create trigger sign_in_rights_told after delete on sign_in
  for each row execute function tell_sign_out();

-- when a person wants mails about their rooms; no row: daily
create table room_wish (
  account_id uuid primary key references account,
  pace text not null check (pace in ('AT_ONCE', 'HOURLY', 'DAILY', 'NEVER')),
  quiet_from integer,
  quiet_to integer,
  zone text not null,
  token text not null unique,                    -- in the link that ends the mails
  mailed_at timestamptz
);

-- up to where a person has been mailed
create table room_told (
  account_id uuid not null references account,
  room_id uuid not null references room,
  number bigint not null,
  primary key (account_id, room_id)
);
create index room_message_sent on room_message (sent_at);
