import type { ConsentEvent } from '../../rules/entries.js';
import type { Database } from './open-database.js';

export type AddConsents = (signature: number, consents: readonly ConsentEvent[], at: number) => void;

/** Each exact text rests once; events point at it. Events are only ever added. */
export function consentWriter(database: Database): AddConsents {
  const known = new Map<string, number>();
  const keepText = database.prepare(`
    insert into consent_text (purpose, text_id, version, language, text) values (?, ?, ?, ?, ?)
    on conflict (purpose, text_id, version, language, text) do nothing`);
  const findText = database.prepare(
    'select seq from consent_text where purpose = ? and text_id = ? and version = ? and language = ? and text = ?',
  );
  const insert = database.prepare('insert into consent_event (signature, consent_text, granted, given_at) values (?, ?, ?, ?)');

  const textOf = ({ purpose, textId, version, language, text }: ConsentEvent): number => {
    const values = [purpose, textId, version, language, text];
    const key = JSON.stringify(values);
    const found = known.get(key);
    if (found !== undefined) return found;
    keepText.run(values);
    const { seq } = findText.get(values) as { seq: number };
    if (known.size >= 1000) known.clear();
    known.set(key, seq);
    return seq;
  };

  return (signature, consents, at) => {
    for (const consent of consents) insert.run([signature, textOf(consent), consent.granted ? 1 : 0, at]);
  };
}
