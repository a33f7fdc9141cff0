-- That a report reached its readers: for each of them one message, under an identity that is kept before it leaves the house.
-- Until now nothing was ever sent, but what stands here is carried over.
alter table receipt rename to earlier_receipt;

-- message_key: a hash of the file, the reader and how far the report had come. message_id: how the message is known to mail
-- servers; the same however often it is sent. about and content: what it tells; equal for versions that only look different.
-- doubtful: it may have reached the reader although we never heard so. No report and no overview: a reminder.
create table receipt (
    message_key varchar(64) primary key,
    message_id varchar(300) not null,
    kind varchar(30) not null,
    report_id bigint references report,
    portfolio_id bigint references portfolio,
    about varchar(300) not null,
    content varchar(64) not null,
    stage varchar(20) not null,
    path varchar(1000) not null,
    channel varchar(20) not null,
    recipient varchar(1000) not null,
    state varchar(20) not null,
    doubtful boolean default false not null,
    attempts integer default 0 not null,
    failure varchar(40),
    first_at timestamp with time zone not null,
    last_at timestamp with time zone not null,
    not_before timestamp with time zone,
    first_in_run bigint references run,
    last_in_run bigint references run
);

insert into receipt (message_key, message_id, kind, report_id, about, content, stage, path, channel, recipient, state,
        attempts, failure, first_at, last_at)
    select 'earlier-' || id, 'earlier-' || id, 'EARLIER', report_id, 'earlier', 'earlier', 'CONCEPT', '', channel, recipient,
        case when failure is null then 'SENT' else 'REPLACED' end, 1, case when failure is null then null else 'OTHER' end,
        sent_at, sent_at
    from earlier_receipt;

drop table earlier_receipt;

create index receipt_by_content on receipt (content);
create index receipt_by_recipient on receipt (recipient, kind);
create index receipt_by_state on receipt (state);

-- From when on a reader gets what is made: not everything that was there when the reader was first named.
create table reader (
    reader_key varchar(64) primary key,
    since timestamp with time zone not null
);

-- What runs sent. resent: once more under the same identity, as nobody knew whether it had arrived.
alter table run add column sent integer default 0 not null;
alter table run add column unsent integer default 0 not null;
alter table run add column resent integer default 0 not null;
