-- a partner system that a lead has trusted with the lead's own decisions
alter table api_client drop constraint api_client_scope_check;
alter table api_client add constraint api_client_scope_check
  check (scope in ('READ', 'WRITE', 'BIND'));
