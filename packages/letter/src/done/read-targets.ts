import { safeUrl } from '@solidarity/contract/safe-url';
import type { Target, Targets } from '@solidarity/contract';
import { list, oneOf, record, text } from '@solidarity/core/read-values';

/** Who to write to, out of whatever was answered: what is no target is left out, and what is no answer is `undefined`. */
export function readTargets(answer: unknown): Targets | undefined {
  const from = record(answer);
  const match = oneOf(from['match'], ['exact', 'ambiguous', 'none', 'unavailable']);
  if (!match) return undefined;
  const source = record(from['source']);
  return {
    match,
    areas: list(from['areas'], (area) => {
      const [id, name] = [text(record(area)['id']), text(record(area)['name'])];
      return id && name ? { id, name } : undefined;
    }),
    targets: list(from['targets'], readTarget, 5000),
    selection: oneOf(from['selection'], ['one', 'several', 'all']) ?? 'one',
    source: { name: text(source['name']) ?? '', date: text(source['date']) },
  };
}

function readTarget(value: unknown): Target | undefined {
  const from = record(value);
  const [id, name] = [text(from['id']), text(from['name'])];
  if (!id || !name) return undefined;
  const [role, area, salutation, email] = ['role', 'area', 'salutation', 'email'].map((key) => text(from[key]));
  const reason = oneOf(from['reason'], ['vacant', 'dissolved', 'no-address', 'refuses']);
  return { id, name, role, area, salutation, email, page: safeUrl(from['page']), contactable: from['contactable'] === true, reason };
}
