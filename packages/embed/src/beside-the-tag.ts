import type { Catalogue, Parts } from '@solidarity/core';
import { languageTags } from '@solidarity/core/languages';
import { tagAddress } from './tag-address.js';

let tries = 0;
/** Milliseconds. Twenty kilobytes come within it on any line that still is one; what hangs longer is given up, and told. */
const partWithin = 30_000;

/**
 * A part beside the tag, `solidarity.<name>.js`, asked for by the tag's address: a classic script of another origin has nothing that an
 * import could be relative to. A browser remembers a module that did not arrive and never asks for it again, so each further try asks
 * under another address: a signer on a poor line presses the button twice, and it works.
 */
export async function load<Part>(name: string): Promise<Part> {
  const file = `solidarity.${name}.js${tries > 0 ? `?again=${tries}` : ''}`;
  try {
    const tooLate = new Promise<never>((_, fail) => setTimeout(fail, partWithin));
    return (await Promise.race([import(tagAddress ? new URL(file, tagAddress).href : `./${file}`), tooLate])) as Part;
  } catch (error) {
    tries++;
    throw error;
  }
}

/** The languages beside English, a file each. */
export const languages: Parts['languages'] = Object.fromEntries(
  languageTags.map((tag) => [tag, async () => (await load<{ words: Catalogue }>(tag)).words]),
);
