import type { ConsentEvent } from '../../rules/entries.js';
import type { Value } from './engines.js';
import type { Database } from './open-database.js';

export type AddConsents = (signature: number, consents: readonly ConsentEvent[], at: number) => void;

/** Each exact text rests once, and so do the circumstances it was shown in; events point at both. Events are only ever added. */
export function consentWriter(database: Database): AddConsents {
  const textOf = keptOnce(database, 'consent_text', ['purpose', 'text_id', 'version', 'language', 'text']);
  const circumstanceOf = keptOnce(database, 'consent_circumstance', ['controllers', 'basis', 'origin', 'element']);
  const insert = database.prepare(`
    insert into consent_event (signature, consent_text, circumstance, granted, given_at) values (?, ?, ?, ?, ?)`);
  return (signature, consents, at) => {
    for (const consent of consents) {
      const { purpose, textId, version, language, text, granted, controllers, basis = 'consent', origin = '', element = '' } = consent;
      const seen = controllers === undefined ? null : circumstanceOf([controllers, basis, origin, element]);
      insert.run([signature, textOf([purpose, textId, version, language, text]), seen, granted ? 1 : 0, consent.at ?? at]);
    }
  };
}

/** The number of a row with these values; the row is made where there is none. */
function keptOnce(database: Database, table: string, columns: readonly string[]): (values: readonly Value[]) => number {
  const known = new Map<string, number>();
  const names = columns.join(', ');
  const keep = database.prepare(`
    insert into ${table} (${names}) values (${columns.map(() => '?').join(', ')}) on conflict (${names}) do nothing`);
  const find = database.prepare(`select seq from ${table} where ${columns.map((column) => `${column} = ?`).join(' and ')}`);
  return (values) => {
    const key = JSON.stringify(values);
    const found = known.get(key);
    if (found !== undefined) return found;
    keep.run(values);
    const { seq } = find.get(values) as { seq: number };
    if (known.size >= 1000) known.clear();
    known.set(key, seq);
    return seq;
  };
}
