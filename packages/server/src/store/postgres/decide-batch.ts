import type { HeldReason } from '../../rules/held.js';
import type { ConsentEvent, MailJob, SignatureEntry } from '../../rules/entries.js';
import { heldIfErased } from '../../rules/erased-before.js';
import { isSettled } from '../is-settled.js';
import { hasRoom, recentMails } from '../recent-mails.js';
import type { SignatureStatus } from '../store.js';
import type { HeldPerson } from './people.js';
import { placeText } from './session.js';

/** The state of a signature that is known. */
export interface KnownSignature {
  readonly status: SignatureStatus;
  readonly held: HeldReason | null;
  readonly isRemoved: boolean;
}

/** What rests of a person who is known, with what they signed, by campaign. */
export interface KnownPerson extends HeldPerson {
  readonly signed: ReadonlyMap<string, KnownSignature>;
}

/** What becomes of one person's signature of one campaign. */
export interface DecidedRow {
  readonly emailKey: string;
  readonly campaign: string;
  /** The latest answers that hold; none where they wait for a button, or change nothing. */
  answers: SignatureEntry | undefined;
  /** Id of the first; it stays. */
  readonly id: string;
  /** Nothing before there is a signature. */
  state: KnownSignature | undefined;
  readonly consents: { readonly events: readonly ConsentEvent[]; readonly at: number }[];
  /** An answer to a list that waits for the button. */
  later: SignatureEntry | undefined;
}

export interface DecidedBatch {
  readonly rows: readonly DecidedRow[];
  /** When mails were posted to each person, by their key. */
  readonly mailed: ReadonlyMap<string, readonly number[]>;
  /** Who counts at once. */
  readonly counted: readonly SignatureEntry[];
  /** The mail that each entry causes. */
  readonly mails: readonly (MailJob['kind'] | undefined)[];
}

/** Whether one more mail may be posted to a person: they have not stopped mails, nor had as many as a day allows. */
export const isMailAllowed = ({ mailed, isStopped }: Pick<HeldPerson, 'mailed' | 'isStopped'>, at: number): boolean =>
  !isStopped && hasRoom(mailed, at);

/** What is to be written for these signatures, one after the other, where `known` is all that rests of those who signed before. */
export function decideBatch(entries: readonly SignatureEntry[], known: ReadonlyMap<string, KnownPerson>): DecidedBatch {
  const rows = new Map<string, DecidedRow>();
  const mailed = new Map<string, readonly number[]>();
  const counted: SignatureEntry[] = [];
  const mails = entries.map((given) => {
    const { emailKey, campaign, confirmation, at } = given;
    const person = known.get(emailKey);
    const entry = heldIfErased(given, person?.isErased ?? false);
    const times = mailed.get(emailKey) ?? person?.mailed ?? [];
    const isMailed = confirmation === 'mail' && isMailAllowed({ mailed: times, isStopped: person?.isStopped ?? false }, at);
    mailed.set(emailKey, isMailed ? [...recentMails(times, at), at] : times);

    const row = rows.get(placeText(entry)) ?? {
      ...{ emailKey, campaign, id: entry.id, answers: undefined, consents: [], later: undefined },
      state: person?.signed.get(campaign),
    };
    rows.set(placeText(entry), row);
    const before = row.state;
    if (before === undefined || !isSettled(before, entry)) {
      row.answers = entry;
      row.consents.push({ events: entry.consents, at });
      row.state = stateAfter(before, entry);
      if (row.state.status === 'confirmed' && isFree(row.state)) counted.push(entry);
    } else if (entry.unsubscribeHash !== undefined) {
      row.later = entry;
    }
    return isMailed ? (before?.status === 'confirmed' ? 'known' : 'confirm') : undefined;
  });
  return { rows: [...rows.values()], mailed, counted, mails };
}

/** One answer that was not held is enough. */
const stateAfter = (before: KnownSignature | undefined, { confirmation, held }: SignatureEntry): KnownSignature => ({
  status: confirmation === 'none' ? 'confirmed' : 'pending',
  held: before && before.held === null ? null : (held ?? null),
  isRemoved: before?.isRemoved ?? false,
});

/** Whether nothing stands against it. */
const isFree = ({ held, isRemoved }: KnownSignature): boolean => held === null && !isRemoved;
