-- the plan of a cooperation; its versions follow each other
create table plan (
  id uuid primary key,
  version integer not null,
  cooperation_id uuid not null unique references cooperation,
  code text not null,
  proposed integer not null,
  latest_id uuid
);

create table plan_version (
  id uuid primary key,
  version integer not null,
  plan_id uuid not null references plan,
  number integer check ((number is null) = (state = 'DRAFT')),
  state text not null check (state in ('DRAFT', 'PROPOSED', 'COUNTERED', 'SIGNED')),
  institution_id uuid not null references institution,
  author_name text not null,
  basis_id uuid references plan_version,
  reason text not null,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  proposed_at timestamptz,
  hash text check ((hash is null) = (state = 'DRAFT')),
  balanced boolean not null,
  signatories text[] not null,
  unique (plan_id, number)
);
alter table plan add foreign key (latest_id) references plan_version;
-- one draft a party
create unique index plan_draft on plan_version (plan_id, institution_id) where state = 'DRAFT';
create index plan_version_hash on plan_version (hash) where hash is not null;

create table plan_line (
  id uuid primary key,
  version integer not null,
  version_id uuid not null references plan_version,
  line_id uuid not null,
  section text not null
    check (section in ('RESULTS', 'INDICATORS', 'ACTIVITIES', 'BUDGET', 'RISKS')),
  position integer not null,
  cells jsonb not null,
  reason text not null,
  changed_by text not null,
  unique (version_id, line_id)
);

create table plan_comment (
  id uuid primary key,
  version integer not null,
  version_id uuid not null references plan_version,
  line_id uuid,
  institution_id uuid references institution,
  name text not null,
  text text not null,
  said_at timestamptz not null,
  settled_by text,
  settled_at timestamptz
);
create index plan_comment_version on plan_comment (version_id);

create table plan_signature (
  id uuid primary key,
  version integer not null,
  version_id uuid not null references plan_version,
  signatory text not null,
  hash text not null,
  account_id uuid not null references account,
  name text not null,
  signed_at timestamptz not null,
  unique (version_id, signatory)
);

-- what was proposed stays as it was read, what was signed stays for good: whoever writes
create function keep_plan_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state <> 'DRAFT' then
      raise exception 'a proposed version of a plan is kept';
    end if;
    return old;
  end if;
  if old.state in ('SIGNED', 'COUNTERED') then
    raise exception 'a signed or countered version of a plan never changes';
  elsif old.state = 'PROPOSED' and (
      new.state not in ('PROPOSED', 'COUNTERED', 'SIGNED')
      or (new.id, new.plan_id, new.number, new.institution_id, new.author_name, new.reason,
          new.started_at, new.proposed_at, new.hash, new.balanced,
          new.signatories)
        is distinct from (old.id, old.plan_id, old.number, old.institution_id, old.author_name,
          old.reason, old.started_at, old.proposed_at, old.hash, old.balanced, old.signatories)
      or new.basis_id is distinct from old.basis_id) then
    raise exception 'of a proposed version of a plan only the state changes';
  end if;
  return new;
end
$$;
create trigger plan_version_kept before update or delete on plan_version
  for each row execute function keep_plan_version();

create function keep_plan_line() returns trigger language plpgsql as $$
begin
  if exists (select 1 from plan_version v where v.state <> 'DRAFT'
      and (tg_op <> 'INSERT' and v.id = old.version_id
        or tg_op <> 'DELETE' and v.id = new.version_id)) then
    raise exception 'lines of a proposed version of a plan never change';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end
$$;
create trigger plan_line_kept before insert or update or delete on plan_line
  for each row execute function keep_plan_line();
create trigger plan_line_not_emptied before truncate on plan_line
  for each statement execute function refuse_change();
create trigger plan_signature_append_only before update or delete or truncate on plan_signature
  for each statement execute function refuse_change();
create index plan_version_waiting on plan_version (state) where state = 'PROPOSED';
