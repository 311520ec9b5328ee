-- of which day (UTC) the last round of digests was; a new platform owes none for today
create table digest_round (
  day date not null,
  single boolean primary key default true check (single)
);
insert into digest_round (day) values ((now() at time zone 'UTC')::date);
