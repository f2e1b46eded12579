import type { Catalogue, Parts } from '@solidarity/core';
import type * as Code from '@solidarity/core/code';
import type * as Done from '@solidarity/core/done';
import { languageTags } from '@solidarity/core/languages';
import type * as Proof from '@solidarity/core/proof';
import type * as Share from '@solidarity/core/share';
import type { parts as counterParts } from '@solidarity/counter/parts';
import type * as Doctor from '@solidarity/doctor/browser';
import type * as Letter from '@solidarity/letter/done';
import type * as Docx from '@solidarity/letter/docx';
import type * as HandOver from '@solidarity/letter/hand-over';
import type { parts as letterParts } from '@solidarity/letter/parts';
import type * as Newsletter from '@solidarity/newsletter/done';
import type { parts as newsletterParts } from '@solidarity/newsletter/parts';
import type * as Petition from '@solidarity/petition/done';
import type { parts as petitionParts } from '@solidarity/petition/parts';
import type * as Develop from './develop/index.js';
import type { parts as tagParts } from './parts.js';
import { findTagAddress } from './tag-address.js';

/** Where this file stands, found while it first runs. */
const address = findTagAddress();
let tries = 0;
/** Milliseconds. Twenty kilobytes come within it on any line that still is one; what hangs longer is given up, and told. */
const partWithin = 30_000;

/**
 * A part beside the tag, `solidarity.<name>.js`. A browser remembers a module that did not arrive and never asks for it again, so each further
 * try asks under another address: a signer on a poor line presses the button twice, and it works.
 */
async function load<Part>(name: string): Promise<Part> {
  const file = `solidarity.${name}.js${tries > 0 ? `?again=${tries}` : ''}`;
  try {
    const tooLate = new Promise<never>((_, fail) => setTimeout(fail, partWithin));
    return (await Promise.race([import(address ? new URL(file, address).href : `./${file}`), tooLate])) as Part;
  } catch (error) {
    tries++;
    throw error;
  }
}

/** Stands in for the parts of core and of the elements: a classic script cannot be split, so each part is a module beside it. */
export const parts: Parts & typeof petitionParts & typeof counterParts & typeof letterParts & typeof newsletterParts & typeof tagParts = {
  live: () => load('counter'),
  done: () => load<typeof Done>('done'),
  petition: () => load<typeof Petition>('petition'),
  letter: () => load<typeof Letter>('letter'),
  handOver: () => load<typeof HandOver>('hand-over'),
  docx: () => load<typeof Docx>('docx'),
  share: () => load<typeof Share>('share'),
  code: () => load<typeof Code>('qr'),
  proof: () => load<typeof Proof>('proof'),
  newsletter: () => load<typeof Newsletter>('list'),
  doctor: () => load<typeof Doctor>('doctor'),
  develop: () => load<typeof Develop>('develop'),
  languages: Object.fromEntries(languageTags.map((tag) => [tag, async () => (await load<{ words: Catalogue }>(tag)).words])),
};
