import type { LetterDraft, Recipient } from '../../rules/letter-entries.js';
import type { KeptLetter, KeptLetterState, KeptSignature, PersonRecord } from '../privacy-shelf.js';
import type { ConsentTexts } from './consent-texts.js';
import { askedOf } from './read-pending.js';
import { storedColumns, storedOf, type StoredRow } from './read-signatures.js';
import type { Session } from './session.js';

export async function peopleBeginning(session: Session, half: string): Promise<string[]> {
  const between = `where email_key between decode($1, 'hex') and decode($2, 'hex')`;
  const rows = await session.rows<{ person: string }>(
    `select encode(email_key, 'hex') as person from person ${between}
     union select encode(email_key, 'hex') from signature ${between}`,
    [half.padEnd(64, '0'), half.padEnd(64, 'f')],
  );
  return rows.map(({ person }) => person);
}

export async function readPerson(session: Session, emailKey: string, texts: ConsentTexts): Promise<PersonRecord> {
  const [person] = await session.rows<{ erasedAt: number | null; stoppedAt: number | null }>(
    `select erased_at as "erasedAt", stopped_at as "stoppedAt" from person where email_key = decode($1, 'hex')`,
    [emailKey],
  );
  const rows = await session.rows<StoredRow>(`select ${storedColumns} from signature where email_key = decode($1, 'hex') order by seq`, [
    emailKey,
  ]);
  const signatures: KeptSignature[] = [];
  for (const row of rows) {
    const [consents = []] = await texts.read([row.consents]);
    const { unsubscribeHash: _, ...signature } = storedOf(row, consents);
    const asked = await askedOf(row, texts);
    signatures.push({ ...signature, letters: await readLetters(session, row), ...(asked && { asked }) });
  }
  return { signatures, stoppedAt: person?.stoppedAt ?? undefined, erasedAt: person?.erasedAt ?? undefined };
}

/** Whoever is held is not told. */
const states = { waiting: 'waiting', held: 'waiting', sent: 'sent' } as const satisfies Readonly<Record<string, KeptLetterState>>;

async function readLetters(session: Session, { emailKey, campaign }: StoredRow): Promise<KeptLetter[]> {
  const letters = await session.rows<{ seq: number; draft: string | null; recipients: string | null; writtenAt: number }>(
    `select seq, draft, recipients, written_at as "writtenAt" from letter
     where email_key = decode($1, 'hex') and campaign = $2 order by seq`,
    [emailKey, campaign],
  );
  const deliveries = await session.rows<{ letter: number; recipient: string; state: string }>(
    `select letter, recipient, state from delivery where letter = any($1::bigint[]) order by seq`,
    [letters.map(({ seq }) => seq)],
  );
  const named = ({ name = '' }: Recipient, state: KeptLetterState) => ({ name, state });
  return letters.map(({ seq, draft, recipients, writtenAt }) => ({
    writtenAt,
    draft: draft === null ? undefined : (JSON.parse(draft) as LetterDraft),
    recipients: [
      ...(JSON.parse(recipients ?? '[]') as Recipient[]).map((recipient) => named(recipient, 'unconfirmed')),
      ...deliveries
        .filter(({ letter }) => letter === seq)
        .map(({ recipient, state }) => named(JSON.parse(recipient) as Recipient, states[state as keyof typeof states] ?? 'failed')),
    ],
  }));
}
