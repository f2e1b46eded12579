import type { Parts } from '@solidarity/core';
import type * as Code from '@solidarity/core/code';
import type * as Done from '@solidarity/core/done';
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
import { languages, load } from './beside-the-tag.js';
import type * as Develop from './develop/index.js';
import type { parts as tagParts } from './parts.js';

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
  languages,
};
