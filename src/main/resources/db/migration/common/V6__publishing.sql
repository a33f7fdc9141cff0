-- The way of a report to council and public. Approving and publishing under embargo each make a version of their own; the
-- row in publication belongs to that version.

-- The deliveries that a report was made from: those that counted for its plan up to its peildatum.
create table report_delivery (
    report_id bigint not null references report,
    delivery_id bigint not null references delivery,
    primary key (report_id, delivery_id)
);

create index report_delivery_by_delivery on report_delivery (delivery_id);

-- Of earlier reports these follow from the assessments: each knows the delivery before its own.
insert into report_delivery (report_id, delivery_id)
with recursive chain (report_id, assessment_id, delivery_id, previous_delivery_id) as (
    select r.id, a.id, a.delivery_id, a.previous_delivery_id
    from report r
    join assessment a on a.id = r.assessment_id
    union all
    select c.report_id, a.id, a.delivery_id, a.previous_delivery_id
    from chain c
    join assessment a on a.delivery_id = c.previous_delivery_id
    where a.id = (
        select max(b.id) from assessment b
        where b.delivery_id = c.previous_delivery_id and b.id < c.assessment_id)
)
select report_id, delivery_id from chain;

-- open_data: what the public gets. It is kept with the decision, and is among the files of the report from opened_at: when
-- it was published and no embargo lasts.
alter table publication add column open_data_path varchar(1000);
alter table publication add column open_data_sha256 varchar(64) references stored_file;
alter table publication add column opened_at timestamp with time zone;

create index publication_by_open_data on publication (open_data_sha256);
