-- what is agreed beside any meeting or mission is owed in the cooperation itself
alter table follow_up drop constraint follow_up_origin_kind_check;
alter table follow_up add constraint follow_up_origin_kind_check
  check (origin_kind in ('MEETING', 'MISSION', 'REVIEW', 'REPORT', 'COOPERATION'));
