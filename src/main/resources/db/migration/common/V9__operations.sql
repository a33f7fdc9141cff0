-- Who did what cannot be changed unseen: each row of the audit has the SHA-256 of itself and of the hash before it. No hash:
-- a row of before; the first that has one takes all of those in. The last hash stands apart, so that no row disappears from
-- the end, and so that two who write at the same moment wait for each other.
alter table audit add column hash varchar(64);

create table audit_head (
    id integer primary key,
    hash varchar(64) not null
);

insert into audit_head (id, hash) values (1, '');

-- The account that started it, when it is known.
alter table run add column actor varchar(100);

-- When the term passed for which the bytes of a delivery are kept. All else of it stays.
alter table delivery add column original_removed_at timestamp with time zone;
