import type { ConsentEvent } from '../../rules/entries.js';
import type { Database } from './open-database.js';

/** Every consent event of a signature with the exact words, in the order they came. */
export function consentReader(database: Database): (signature: number) => ConsentEvent[] {
  const consents = database.prepare(`
    select purpose, text_id as "textId", version, granted, text, language
    from consent_event join consent_text on consent_text.seq = consent_event.consent_text
    where signature = ? order by consent_event.seq`);
  return (signature) =>
    (consents.all([signature]) as (Omit<ConsentEvent, 'granted'> & { granted: number })[]).map((row) => ({
      purpose: row.purpose,
      textId: row.textId,
      version: row.version,
      granted: row.granted === 1,
      text: row.text,
      language: row.language,
    }));
}
