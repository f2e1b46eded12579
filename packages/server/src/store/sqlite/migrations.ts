/**
 * Forward only: a step that was released is never changed, a new one is added at the end.
 * `seq` is the order of arrival and never comes back after an erase, so nothing can point at the wrong person.
 * Keys that grow with the signatures are 32-byte hashes; `(email_key, campaign)` serves "signed already?", "mailed too often?",
 * "whose link is this?" and "erase this person".
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
];
