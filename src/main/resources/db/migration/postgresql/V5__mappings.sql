-- What is delivered is a workbook and, when it was not made for us, the mapping that says how to read it. The same
-- workbook with another mapping is another delivery. The bytes of a mapping are stored as those of a workbook are; empty
-- text: none.
alter table delivery add column mapping_sha256 varchar(64) default '' not null;

alter table delivery drop constraint delivery_sha256_key;

alter table delivery add constraint delivery_key unique (sha256, mapping_sha256);

create index delivery_by_mapping on delivery (mapping_sha256);

-- A workbook that waits until its mapping can be used, and the run that told so.
create table waiting_delivery (
    sha256 varchar(64) not null,
    mapping_sha256 varchar(64) not null,
    told_in_run bigint not null references run,
    primary key (sha256, mapping_sha256)
);
