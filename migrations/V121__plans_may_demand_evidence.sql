-- why a request to close needs evidence; null where it is optional
alter table plan add column evidence_reason varchar(500);
