import { answeredNo } from '../rules/answered-no.js';
import { dayMs } from '../rules/duration.js';
import { listIdOf } from '../rules/list-key.js';
import type { LettersOfPerson } from './memory-letters.js';
import type { Posting } from './memory-outbox.js';
import { memoryRetention } from './memory-retention.js';
import { askedOf, isCounted, stored, type Row } from './memory-row.js';
import type { MemorySuppressed } from './memory-suppressed.js';
import type { KeptSignature, PrivacyShelf } from './privacy-shelf.js';

/** How a row of the memory store ends, or becomes nobody. */
export interface Endings {
  readonly letters: LettersOfPerson;
  addPeople(row: Row, n: number): void;
  /** Drops the mails about it. */
  unpost(row: Row): void;
  /** No link leads to it any more, and no key. */
  unlink(row: Row, which?: { readonly keys?: boolean }): void;
}

export interface PrivacyHost {
  readonly rows: Map<string, Row>;
  readonly suppressed: MemorySuppressed;
  readonly endings: Endings;
  post(posting: Posting): void;
}

const startOfDay = (at: number): number => at - (at % dayMs);

/** What the memory store keeps on people. */
export function memoryPrivacy({ rows, suppressed, endings, post }: PrivacyHost): PrivacyShelf {
  const rowsOf = (emailKey: string): Row[] => [...rows.values()].filter(({ entry }) => entry.emailKey === emailKey);
  const find = (emailKey: string, id: string): Row | undefined => rowsOf(emailKey).find((row) => row.id === id);

  const kept = (row: Row): KeptSignature => {
    const { unsubscribeHash: _, ...signature } = stored(row);
    const asked = askedOf(row);
    return { ...signature, letters: endings.letters.kept(row), ...(asked && { asked }) };
  };

  const end = (row: Row, at: number): void => {
    if (isCounted(row)) endings.addPeople(row, -1);
    endings.letters.stop(row, at);
    endings.unpost(row);
    row.later = undefined;
    if (listIdOf(row.entry.campaign) !== undefined) {
      if (row.status !== 'unsubscribed') Object.assign(row, { status: 'unsubscribed', unsubscribedAt: at });
    } else if (row.status !== 'withdrawn') {
      Object.assign(row, { status: 'withdrawn', withdrawnAt: at, events: [...row.events, ...answeredNo(row.events, at)] });
      endings.unlink(row, { keys: false });
    }
  };

  const forget = (row: Row, at: number): void => {
    const counts = isCounted(row);
    endings.letters.forget(row, at);
    endings.unpost(row);
    endings.unlink(row);
    for (const [place, found] of rows) if (found === row) rows.delete(place);
    if (counts && listIdOf(row.entry.campaign) !== undefined) endings.addPeople(row, -1);
    else if (counts) rows.set(crypto.randomUUID(), nobody(row));
  };

  return {
    ...memoryRetention(rows, forget),
    async peopleBeginning(half) {
      const keys = [
        ...[...rows.values()].map(({ entry }) => entry.emailKey),
        ...suppressed.erasedAt.keys(),
        ...suppressed.stoppedAt.keys(),
      ];
      return [...new Set(keys)].filter((key) => key.startsWith(half));
    },
    async person(emailKey) {
      const [erasedAt, stoppedAt] = [suppressed.erasedAt.get(emailKey), suppressed.stoppedAt.get(emailKey)];
      return { signatures: rowsOf(emailKey).map(kept), stoppedAt, erasedAt };
    },
    async askForData(emailKey, at) {
      const row = rowsOf(emailKey).at(-1);
      if (!row) return;
      const { campaign, email, language } = row.entry;
      post({ kind: 'data', person: emailKey, at, read: () => ({ signature: row.id, campaign, email, language }) });
    },
    async withdraw(emailKey, id, at) {
      const row = find(emailKey, id);
      if (row) end(row, at);
      return row?.entry.campaign;
    },
    async hideName(emailKey, id) {
      const row = find(emailKey, id);
      if (row) row.entry = { ...row.entry, person: { ...row.entry.person, hideName: true } };
    },
    async erase(emailKey, at) {
      for (const row of rowsOf(emailKey)) forget(row, at);
      suppressed.erasedAt.set(emailKey, at);
    },
    async stopMails(emailKey, at) {
      for (const row of rowsOf(emailKey)) {
        if (listIdOf(row.entry.campaign) !== undefined) end(row, at);
        endings.unpost(row);
      }
      if (!suppressed.stoppedAt.has(emailKey)) suppressed.stoppedAt.set(emailKey, at);
    },
    async allowMails(emailKey) {
      suppressed.stoppedAt.delete(emailKey);
    },
  };
}

/** What goes on counting: a country and a day. */
const nobody = (row: Row): Row => {
  const { campaign, country, at, confirmation, receipt } = row.entry;
  return {
    ...row,
    id: crypto.randomUUID(),
    events: [],
    confirmedAt: row.confirmedAt === undefined ? undefined : startOfDay(row.confirmedAt),
    later: undefined,
    network: undefined,
    askedAt: 0,
    entry: {
      id: '',
      campaign,
      emailKey: '',
      email: '',
      person: {},
      country,
      language: '',
      consents: [],
      origin: '',
      partner: undefined,
      element: undefined,
      tokenHash: '',
      confirmation,
      at: startOfDay(at),
      idempotency: undefined,
      receipt,
    },
  };
};
