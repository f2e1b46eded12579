/**
 * Forward only: a step that was released is never changed, a new one is added at the end.
 * `seq` is the order of arrival and never comes back after an erase, so nothing can point at the wrong person.
 * Keys that grow with the signatures are 32-byte hashes; `(email_key, campaign)` serves "signed already?", "mailed too often?",
 * "whose link is this?" and "erase this person".
 * A letter rests until its writer confirms it; then a delivery waits for each target, and `letter_pace` says when the next may leave.
 * `held` says why a signature does not count for now, `removed` and `released` name the batch of a review; a delivery is `held` while its
 * writer is. Of whom all was erased, or who stopped mails, the key rests in `suppressed`. What counts and was erased has no address, and a key of chance.
 * `moved` has a row once all of it went to PostgreSQL, and says where.
 * `later` is what a person asked of a list who had pressed a button before; it holds once they press it again.
 */
export const migrations: readonly string[] = [
  `
  create table signature (
    seq integer primary key autoincrement,
    id text not null,
    campaign text not null,
    email_key blob not null,
    email text not null,
    person text not null,
    country text,
    language text not null,
    origin text not null,
    partner text,
    element text,
    confirmation text not null,
    status text not null,
    token_hash blob not null,
    asked_at integer not null,
    signed_at integer not null,
    confirmed_at integer,
    mailed text not null,
    unique (email_key, campaign)
  ) strict;
  create index signature_by_campaign on signature (campaign, seq);

  create table consent_text (
    seq integer primary key,
    purpose text not null,
    text_id text not null,
    version text not null,
    language text not null,
    text text not null,
    unique (purpose, text_id, version, language, text)
  ) strict;
  create table consent_event (
    seq integer primary key,
    signature integer not null references signature (seq),
    consent_text integer not null references consent_text (seq),
    granted integer not null,
    given_at integer not null
  ) strict;
  create index consent_event_by_signature on consent_event (signature);

  create table outbox (
    id integer primary key autoincrement,
    kind text not null,
    signature integer not null references signature (seq),
    due_at integer not null,
    attempts integer not null default 0
  ) strict;
  create index outbox_due on outbox (due_at, id);

  create table idempotency (
    campaign text not null,
    key text not null,
    fingerprint text not null,
    receipt text not null,
    signature integer not null,
    at integer not null,
    primary key (campaign, key)
  ) strict;
  create index idempotency_by_age on idempotency (at);

  create table counter (
    campaign text not null,
    kind text not null,
    country text not null,
    shard integer not null,
    n integer not null,
    primary key (campaign, kind, country, shard)
  ) strict;
  `,
  `
  create table subscription (
    signature integer primary key references signature (seq),
    unsubscribe_hash blob not null,
    unsubscribed_at integer,
    later text
  ) strict;
  `,
  `
  create table share (
    campaign text not null,
    network text not null,
    n integer not null,
    primary key (campaign, network)
  ) strict;
  `,
  `
  create table letter (
    seq integer primary key autoincrement,
    id text not null,
    campaign text not null,
    key text,
    signature integer references signature (seq),
    token_hash blob,
    language text not null,
    draft text,
    recipients text,
    asked_at integer not null,
    written_at integer not null,
    confirmed_at integer,
    settled_at integer
  ) strict;
  create unique index letter_by_token on letter (token_hash);
  create index letter_by_key on letter (campaign, key);
  create index letter_unconfirmed on letter (written_at) where draft is not null and confirmed_at is null;
  create index letter_settled on letter (settled_at) where draft is not null;

  create table delivery (
    seq integer primary key autoincrement,
    letter integer not null references letter (seq),
    signature integer,
    campaign text not null,
    target text not null,
    recipient text not null,
    address text not null,
    state text not null default 'waiting',
    due_at integer not null,
    attempts integer not null default 0,
    handed_at integer,
    unique (signature, target)
  ) strict;
  create index delivery_waiting on delivery (campaign, target, seq) where state = 'waiting';
  create index delivery_handed on delivery (campaign, target, handed_at) where handed_at is not null;
  create index delivery_by_letter on delivery (letter);
  create index delivery_by_address on delivery (address) where state = 'waiting';

  create table letter_pace (
    campaign text not null,
    target text not null,
    waiting integer not null,
    next_at integer not null,
    primary key (campaign, target)
  ) strict;
  create table refused_address (address text primary key, at integer not null) strict;
  create table letter_started (
    campaign text not null,
    key text not null,
    letters integer not null,
    at integer not null,
    is_sent integer not null default 0,
    primary key (campaign, key)
  ) strict;
  create index letter_started_by_age on letter_started (at);
  alter table outbox add column letter integer references letter (seq);
  `,
  `
  create table consent_circumstance (
    seq integer primary key,
    controllers text not null,
    basis text not null,
    origin text not null,
    element text not null,
    unique (controllers, basis, origin, element)
  ) strict;
  alter table consent_event add column circumstance integer references consent_circumstance (seq);
  `,
  `
  alter table signature add column network text;
  alter table signature add column held text;
  alter table signature add column removed text;
  alter table signature add column released text;
  alter table signature add column was_held text;
  create table review_batch (
    id text primary key,
    campaign text not null,
    kind text not null,
    conditions text not null,
    at integer not null
  ) strict;
  `,
  'create table lease (job text primary key, holder text not null, ends_at integer not null) strict;',
  `
  create table proof (id blob primary key, expires_at integer not null) strict, without rowid;
  create index proof_by_age on proof (expires_at);
  `,
  `
  alter table signature add column withdrawn_at integer;
  create table suppressed (email_key blob primary key, erased_at integer, stopped_at integer) strict;
  create index letter_by_signature on letter (signature);
  create table closing (campaign text primary key, at integer not null) strict;
  `,
  "alter table suppressed add column mailed text not null default '[]';",
  'create table moved (place text not null) strict;',
];
