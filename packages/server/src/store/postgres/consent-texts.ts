import type { Basis, ConsentEvent } from '../../rules/entries.js';
import { keptOnce } from './kept-once.js';
import type { Session } from './session.js';

/** A consent event as it rests in a signature: which words, in which circumstances, the answer, when (ms). Only ever added to. */
export interface KeptConsent {
  readonly text: number;
  readonly seen?: number;
  readonly granted: boolean;
  readonly at: number;
}

export interface ConsentTexts {
  /** Keeps words and circumstances that are new. Give what came before it is signed. */
  keep(consents: readonly ConsentEvent[]): Promise<void>;
  /** As they rest, in JSON. Throws where `keep` was not called with them. `at`: where an event has no time of its own. */
  point(consents: readonly ConsentEvent[], at: number): unknown[];
  /** What the JSON of kept consents says, in the order they came. */
  read(consents: readonly string[]): Promise<ConsentEvent[][]>;
}

export const wordColumns = ['purpose', 'text_id', 'version', 'language', 'text'];
export const circumstanceColumns = ['controllers', 'basis', 'origin', 'element'];

const wordsOf = ({ purpose, textId, version, language, text }: ConsentEvent) => ({ purpose, text_id: textId, version, language, text });

const circumstanceOf = ({ controllers, basis = 'consent', origin = '', element = '' }: ConsentEvent) =>
  controllers === undefined ? undefined : { controllers, basis, origin, element };

/** Each exact text rests once, and so do the circumstances it was shown in; what a person answered points at both. */
export function consentTexts(session: Session): ConsentTexts {
  const words = keptOnce(session, 'consent_text', wordColumns);
  const circumstances = keptOnce(session, 'consent_circumstance', circumstanceColumns);

  const eventOf = (
    { text, seen, granted, at }: KeptConsent,
    texts: Awaited<ReturnType<typeof words.read>>,
    seenIn: Awaited<ReturnType<typeof circumstances.read>>,
  ): ConsentEvent => {
    const { purpose = '', text_id = '', version = '', language = '', text: exact = '' } = texts.get(text) ?? {};
    const { controllers = '', basis, origin = '', element = '' } = (seen === undefined ? undefined : seenIn.get(seen)) ?? {};
    return {
      ...{ purpose: purpose as ConsentEvent['purpose'], textId: text_id, version, granted, text: exact, language, at },
      ...(basis !== undefined && { controllers, basis: basis as Basis, origin, element }),
    };
  };

  return {
    async keep(consents) {
      await words.keep(consents.map(wordsOf));
      await circumstances.keep(consents.flatMap((consent) => circumstanceOf(consent) ?? []));
    },
    point: (consents, at) =>
      consents.map((consent): KeptConsent => {
        const seen = circumstanceOf(consent);
        return {
          text: words.numberOf(wordsOf(consent)),
          ...(seen && { seen: circumstances.numberOf(seen) }),
          granted: consent.granted,
          at: consent.at ?? at,
        };
      }),
    async read(consents) {
      const lists = consents.map((list) => JSON.parse(list) as KeptConsent[]);
      const texts = await words.read(lists.flat().map(({ text }) => text));
      const seenIn = await circumstances.read(lists.flat().flatMap(({ seen }) => seen ?? []));
      return lists.map((list) => list.map((kept) => eventOf(kept, texts, seenIn)));
    },
  };
}
