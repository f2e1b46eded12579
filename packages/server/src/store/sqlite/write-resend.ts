import { suppressedFinder } from './find-suppressed.js';
import { isMailAllowed, personSql, recentMails, type PersonRow } from './mail-allowance.js';
import type { Database } from './open-database.js';
import { subscriptionReader } from './read-subscription.js';
import type { PostMail } from './write-mail.js';

export interface Resend {
  readonly campaign: string;
  readonly key: string;
  readonly at: number;
}

/** A mail asked for again renews the age of its link. */
export function resendWriter(database: Database, postMail: PostMail): (resend: Resend) => void {
  const findKey = database.prepare(`
    select signature.seq, signature.email_key as "emailKey", signature.confirmation
    from idempotency join signature on signature.seq = idempotency.signature where idempotency.campaign = ? and idempotency.key = ?`);
  const findPerson = database.prepare(personSql);
  const findSuppressed = suppressedFinder(database);
  const subscriptionOf = subscriptionReader(database);
  const renew = database.prepare('update signature set asked_at = ?, mailed = ? where seq = ?');
  return ({ campaign, key, at }) => {
    const found = findKey.get([campaign, key]) as { seq: number; emailKey: ArrayBuffer; confirmation: string } | undefined;
    if (found?.confirmation !== 'mail') return;
    // One engine gives bytes as a Buffer, the other as an ArrayBuffer.
    const emailKey = Buffer.from(found.emailKey);
    const rows = findPerson.all([emailKey]) as PersonRow[];
    const row = rows.find(({ seq }) => seq === found.seq);
    if (row?.status === 'withdrawn') return;
    // A person who has unsubscribed gets no mail but for what they asked since.
    if (row?.status === 'unsubscribed' && !subscriptionOf(found.seq)?.asked) return;
    const isMailed = isMailAllowed(rows, findSuppressed(emailKey), at);
    renew.run([at, JSON.stringify([...recentMails(row, at), ...(isMailed ? [at] : [])]), found.seq]);
    if (isMailed) postMail(row?.status === 'confirmed' ? 'known' : 'confirm', found.seq, at);
  };
}
