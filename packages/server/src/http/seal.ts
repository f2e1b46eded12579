import type { Asked } from '../rules/entries.js';
import { grantedIn } from '../rules/granted.js';
import type { Keys } from '../rules/keys.js';

const bytes = new TextEncoder();

/**
 * Stands for answers that a page showed, hex: the same as long as the same would be confirmed. Keyed, since answers can be guessed. The
 * same answers sent again are no others, whenever that was.
 */
export async function sealOf({ person, consents }: Asked, keys: Keys): Promise<string> {
  const agreed = grantedIn(consents).map(({ purpose, textId, version, language, text }) => [purpose, textId, version, language, text]);
  return (await keys.fingerprint(bytes.encode(JSON.stringify([person, agreed])))).slice(0, 32);
}
