-- whether a country wants its focal point's signature under plans beside those of the institutions' leads
alter table country add co_signs boolean not null default true;
