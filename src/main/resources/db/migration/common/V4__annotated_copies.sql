-- The workbooks that go back to the analysts: each delivery with its findings in it, as it was made last.

-- path: where it belongs among the reports. placed: where it was put, which is beside it when somebody works in an
-- earlier one; none as long as it was not put anywhere.
create table annotated_copy (
    delivery_id bigint primary key references delivery,
    fingerprint varchar(64) not null,
    path varchar(1000) not null,
    sha256 varchar(64) not null references stored_file,
    placed varchar(1000),
    made_at timestamp with time zone not null,
    made_in_run bigint references run
);

create index annotated_copy_by_hash on annotated_copy (sha256);

-- The hashes of those that were made before it: by these a file that nobody worked in is known. Their bytes are gone.
create table replaced_copy (
    delivery_id bigint not null references delivery,
    sha256 varchar(64) not null,
    primary key (delivery_id, sha256)
);
