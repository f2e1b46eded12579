import type { SignatureEntry } from '../../rules/entries.js';
import { listIdOf } from '../../rules/list-key.js';
import { suppressedFinder } from './find-suppressed.js';
import { forgottenColumns, letterStopper, signatureForgetter, type ForgottenRow } from './forget-signature.js';
import { hashBytes } from './hash-bytes.js';
import { isMailAllowed, mailsOfPerson, personSql, recentMails, type PersonRow } from './mail-allowance.js';
import type { Database } from './open-database.js';
import type { AddPeople } from './write-counter.js';
import type { PostMail } from './write-mail.js';

export interface OfPerson {
  readonly emailKey: string;
  readonly at: number;
}

export interface OfSignature extends OfPerson {
  readonly id: string;
}

/** What people do with what is held on them, each within a transaction that its caller holds. */
export interface PersonWrites {
  askForData(given: OfPerson): void;
  withdraw(given: OfSignature): string | undefined;
  hideName(given: OfSignature): void;
  erase(given: OfPerson): void;
  stopMails(given: OfPerson): void;
  allowMails(given: OfPerson): void;
}

interface Row extends ForgottenRow {
  readonly id: string;
  readonly status: string;
}

const keyOf = ({ emailKey }: OfPerson): Uint8Array => hashBytes(emailKey, 'emailKey');

export function personWrites(database: Database, { postMail, addPeople }: { postMail: PostMail; addPeople: AddPeople }): PersonWrites {
  const findRows = database.prepare(`select id, status, ${forgottenColumns} from signature where email_key = ? order by seq`);
  const rowsOf = (given: OfPerson): Row[] => findRows.all([keyOf(given)]) as Row[];
  const end = signatureEnder(database, addPeople);
  const forget = signatureForgetter(database, addPeople);
  const dropKeys = database.prepare('delete from idempotency where signature in (select seq from signature where email_key = ?)');
  const findPerson = database.prepare(personSql);
  const findSuppressed = suppressedFinder(database);
  const noteErased = database.prepare(`
    insert into suppressed (email_key, erased_at, mailed) values (?, ?, ?)
    on conflict (email_key) do update set erased_at = excluded.erased_at, mailed = excluded.mailed`);
  const noteStopped = database.prepare(`
    insert into suppressed (email_key, stopped_at) values (?, ?)
    on conflict (email_key) do update set stopped_at = coalesce(stopped_at, excluded.stopped_at)`);
  const unpost = database.prepare('delete from outbox where signature = ?');
  const clearStop = database.prepare('update suppressed set stopped_at = null where email_key = ?');
  const dropFree = database.prepare('delete from suppressed where email_key = ? and stopped_at is null and erased_at is null');

  return {
    askForData: dataAsker(database, postMail),
    withdraw(given) {
      const row = rowsOf(given).find(({ id }) => id === given.id);
      if (row) end(row, given.at);
      return row?.campaign;
    },
    hideName: nameHider(database),
    erase(given) {
      const key = keyOf(given);
      const mailed = mailsOfPerson(findPerson.all([key]) as PersonRow[], findSuppressed(key), given.at);
      dropKeys.run([key]);
      for (const row of rowsOf(given)) forget(row, given.at);
      noteErased.run([key, given.at, JSON.stringify(mailed)]);
    },
    stopMails(given) {
      for (const row of rowsOf(given)) {
        if (listIdOf(row.campaign) !== undefined) end(row, given.at);
        unpost.run([row.seq]);
      }
      noteStopped.run([keyOf(given), given.at]);
    },
    allowMails(given) {
      clearStop.run([keyOf(given)]);
      dropFree.run([keyOf(given)]);
    },
  };
}

/** Ends a signature or a subscription once. The mailed link finds nothing to confirm afterwards. */
function signatureEnder(database: Database, addPeople: AddPeople): (row: Row, at: number) => void {
  const stopLetters = letterStopper(database);
  const withdraw = database.prepare(`
    update signature set status = 'withdrawn', withdrawn_at = ?, token_hash = zeroblob(32) where seq = ?`);
  const answerNo = database.prepare(`
    insert into consent_event (signature, consent_text, circumstance, granted, given_at)
    select signature, consent_text, circumstance, 0, ? from consent_event where granted = 1 and seq in (
      select max(consent_event.seq) from consent_event join consent_text on consent_text.seq = consent_text
      where signature = ? group by purpose)
    order by seq`);
  const leave = database.prepare("update signature set status = 'unsubscribed' where seq = ?");
  const note = database.prepare('update subscription set later = null, unsubscribed_at = coalesce(unsubscribed_at, ?) where signature = ?');
  return ({ seq, campaign, country, counts, status }, at) => {
    if (counts === 1) addPeople(campaign, country ?? '', -1);
    stopLetters(seq, at);
    if (listIdOf(campaign) !== undefined) {
      leave.run([seq]);
      note.run([at, seq]);
    } else if (status !== 'withdrawn') {
      withdraw.run([at, seq]);
      answerNo.run([at, seq]);
    }
  };
}

function nameHider(database: Database): (given: OfSignature) => void {
  const find = database.prepare('select person from signature where email_key = ? and id = ?');
  const write = database.prepare('update signature set person = ? where email_key = ? and id = ?');
  return (given) => {
    const row = find.get([keyOf(given), given.id]) as { person: string } | undefined;
    if (!row) return;
    const person = JSON.parse(row.person) as SignatureEntry['person'];
    write.run([JSON.stringify({ ...person, hideName: true }), keyOf(given), given.id]);
  };
}

/** Whoever asks, one row is written, so that a known address takes no longer than another: a commit with nothing in it is not flushed. */
function dataAsker(database: Database, postMail: PostMail): (given: OfPerson) => void {
  const count = database.prepare(`
    insert into counter (campaign, kind, country, shard, n) values ('', 'asked for data', '', 0, 1)
    on conflict (campaign, kind, country, shard) do update set n = counter.n + 1`);
  const findPerson = database.prepare(`${personSql} order by seq`);
  const findSuppressed = suppressedFinder(database);
  const noteMail = database.prepare('update signature set mailed = ? where seq = ?');
  return (given) => {
    count.run([]);
    const rows = findPerson.all([keyOf(given)]) as PersonRow[];
    const row = rows.at(-1);
    if (!row || !isMailAllowed(rows, findSuppressed(keyOf(given)), given.at)) return;
    noteMail.run([JSON.stringify([...recentMails(row, given.at), given.at]), row.seq]);
    postMail('data', row.seq, given.at);
  };
}
