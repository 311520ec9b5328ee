-- what the party that answers for an activity of the signed plan says of it; the latest counts
create table activity_update (
  id uuid primary key,
  version integer not null,
  cooperation_id uuid not null references cooperation,
  line_id uuid not null,                         -- the activity's line, the same in every version
  party_id uuid not null references institution,
  state text not null check (state in ('UNDER_WAY', 'DONE', 'DROPPED')),
  on_day date not null,
  text text not null,
  author_id uuid not null,
  author_name text not null,
  said_at timestamptz not null,
  check (state <> 'DROPPED' or text <> '')
);
create index activity_update_line on activity_update (cooperation_id, line_id, said_at);

create function refuse_activity_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was said of an activity stands: a later update corrects it';
end
$$;
create trigger activity_update_append_only
  before update or delete or truncate on activity_update
  for each statement execute function refuse_activity_change();
