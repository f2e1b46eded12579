/**
 * Forward only: a step that was released is never changed, a new one is added at the end.
 * A person is one row over all campaigns: whoever holds its lock may change their signatures, and it says when mails were posted to
 * them, whether all was erased, and whether they stopped mails. `(email_key, campaign)` is the key of a signature, the person first, so that a person lies in one place however the table is
 * cut. `seq` is the order of arrival. There are no foreign keys and no triggers: each would cost a look-up for a signature, and some
 * databases that speak PostgreSQL's language have neither across their parts.
 * Keys compare by bytes (`collate "C"`): an order that changes with the system's libraries would spoil an index.
 * `consents` points at exact words and at circumstances, which rest once. `later` is what a person asked of a list who had pressed
 * a button before. `counter` has a row for each shard, so that processes do not wait for one another.
 */
export const migrations: readonly string[] = [
  `
  create table person (email_key bytea primary key, mailed text not null);

  create table signature (
    seq bigint generated always as identity,
    id text not null,
    campaign text collate "C" not null,
    email_key bytea not null,
    email text not null,
    person text not null,
    country text,
    language text not null,
    origin text not null,
    partner text,
    element text,
    confirmation text not null,
    status text not null,
    consents jsonb not null,
    token_hash bytea not null,
    asked_at bigint not null,
    signed_at bigint not null,
    confirmed_at bigint,
    unsubscribe_hash bytea,
    unsubscribed_at bigint,
    later text,
    network text,
    held text,
    removed text,
    released text,
    was_held text,
    primary key (email_key, campaign)
  );
  create index signature_by_campaign on signature (campaign, seq);
  create index signature_by_seq on signature (seq);

  create table consent_text (
    seq bigint generated always as identity primary key,
    hash bytea not null unique,
    purpose text not null,
    text_id text not null,
    version text not null,
    language text not null,
    text text not null
  );
  create table consent_circumstance (
    seq bigint generated always as identity primary key,
    hash bytea not null unique,
    controllers text not null,
    basis text not null,
    origin text not null,
    element text not null
  );

  create table outbox (
    id bigint generated always as identity primary key,
    kind text not null,
    campaign text collate "C" not null,
    email_key bytea not null,
    letter bigint,
    due_at bigint not null,
    attempts integer not null default 0
  );
  create index outbox_due on outbox (due_at, id);
  create index outbox_of_lists on outbox (email_key) where campaign like 'list:%';

  create table idempotency (
    campaign text collate "C" not null,
    key text collate "C" not null,
    email_key bytea,
    fingerprint text not null,
    receipt text not null,
    at bigint not null,
    primary key (campaign, key)
  );
  create index idempotency_by_age on idempotency (at);

  create table counter (
    campaign text collate "C" not null,
    kind text collate "C" not null,
    part text collate "C" not null,
    shard integer not null,
    n bigint not null,
    primary key (campaign, kind, part, shard)
  ) with (fillfactor = 50);

  create table letter (
    seq bigint generated always as identity primary key,
    id text not null,
    campaign text collate "C" not null,
    key text collate "C",
    email_key bytea,
    token_hash bytea unique,
    language text not null,
    draft text,
    recipients text,
    asked_at bigint not null,
    written_at bigint not null,
    confirmed_at bigint,
    settled_at bigint
  );
  create index letter_by_key on letter (campaign, key);
  create index letter_unconfirmed on letter (written_at) where draft is not null and confirmed_at is null;
  create index letter_settled on letter (settled_at) where draft is not null;

  create table delivery (
    seq bigint generated always as identity primary key,
    letter bigint not null,
    email_key bytea,
    campaign text collate "C" not null,
    target text collate "C" not null,
    recipient text not null,
    address text collate "C" not null,
    state text not null default 'waiting',
    due_at bigint not null,
    attempts integer not null default 0,
    handed_at bigint,
    unique (email_key, campaign, target)
  );
  create index delivery_waiting on delivery (campaign, target, seq) where state = 'waiting';
  create index delivery_handed on delivery (campaign, target, handed_at) where handed_at is not null;
  create index delivery_by_letter on delivery (letter);
  create index delivery_by_address on delivery (address) where state = 'waiting';

  create table letter_pace (
    campaign text collate "C" not null,
    target text collate "C" not null,
    waiting integer not null,
    next_at bigint not null,
    primary key (campaign, target)
  );
  create table refused_address (address text collate "C" primary key, at bigint not null);
  create table letter_started (
    campaign text collate "C" not null,
    key text collate "C" not null,
    letters integer not null,
    at bigint not null,
    is_sent boolean not null default false,
    primary key (campaign, key)
  );
  create index letter_started_by_age on letter_started (at);

  create table review_batch (
    id text primary key,
    campaign text not null,
    kind text not null,
    conditions text not null,
    at bigint not null
  );

  create table lease (job text collate "C" primary key, holder text not null, ends_at bigint not null);
  `,
  `
  create table proof (id bytea primary key, expires_at bigint not null);
  create index proof_by_age on proof (expires_at);
  `,
  `
  alter table person add column erased_at bigint, add column stopped_at bigint;
  alter table signature add column withdrawn_at bigint;
  create index letter_by_writer on letter (email_key);
  create table closing (campaign text collate "C" primary key, at bigint not null);
  `,
];
