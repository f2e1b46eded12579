import type { Basis, ConsentEvent } from '../../rules/entries.js';
import type { Database } from './open-database.js';

interface Row extends Pick<ConsentEvent, 'purpose' | 'textId' | 'version' | 'text' | 'language'> {
  readonly granted: number;
  readonly at: number;
  /** Nothing in what was kept before circumstances were. */
  readonly controllers: string | null;
  readonly basis: Basis;
  readonly origin: string;
  readonly element: string;
}

/** Every consent event of a signature with the exact words, in the order they came. */
export function consentReader(database: Database): (signature: number) => ConsentEvent[] {
  const consents = database.prepare(`
    select purpose, text_id as "textId", version, granted, text, language, given_at as at, controllers, basis, origin, element
    from consent_event join consent_text on consent_text.seq = consent_event.consent_text
      left join consent_circumstance on consent_circumstance.seq = consent_event.circumstance
    where signature = ? order by consent_event.seq`);
  return (signature) => (consents.all([signature]) as Row[]).map(eventOf);
}

const eventOf = ({ purpose, textId, version, granted, text, language, at, controllers, basis, origin, element }: Row): ConsentEvent => ({
  purpose,
  textId,
  version,
  granted: granted === 1,
  text,
  language,
  at,
  ...(controllers !== null && { controllers, basis, origin, element }),
});
