import type * as Code from './code/index.js';
import type * as Done from './done/index.js';
import type * as Proof from './proof/index.js';
import type * as Share from './share/index.js';
import type { DoneWords } from './words/en-done.js';
import type { HandOverWords } from './words/en-hand-over.js';
import type { LetterWords } from './words/en-letter.js';
import type { ListWords } from './words/en-list.js';
import type { LiveWords } from './words/en-live.js';
import type { ShareWords } from './words/en-share.js';
import type { SeenWords } from './words/en.js';

/** A whole language. */
export type Catalogue = SeenWords & DoneWords & LiveWords & LetterWords & HandOverWords & ListWords & ShareWords;

export interface Parts {
  /** What every form needs from the first touch on. */
  readonly done: () => Promise<typeof Done>;
  /** The languages beside English. */
  readonly languages: Readonly<Record<string, () => Promise<Catalogue>>>;
  /** The ways to share. */
  readonly share: () => Promise<typeof Share>;
  /** What draws QR codes. */
  readonly code: () => Promise<typeof Code>;
  /** What makes a proof of work; only where a backend wants one. */
  readonly proof: () => Promise<typeof Proof>;
}

/** What arrives when it is needed. A bundler splits here; the tag puts its own loader in this module's place. */
export const parts: Parts = {
  done: () => import('./done/index.js'),
  languages: {
    ar: async () => (await import('./words/catalogues/ar.js')).words,
    ckb: async () => (await import('./words/catalogues/ckb.js')).words,
    cy: async () => (await import('./words/catalogues/cy.js')).words,
    de: async () => (await import('./words/catalogues/de.js')).words,
    es: async () => (await import('./words/catalogues/es.js')).words,
    fa: async () => (await import('./words/catalogues/fa.js')).words,
    fr: async () => (await import('./words/catalogues/fr.js')).words,
    it: async () => (await import('./words/catalogues/it.js')).words,
    pl: async () => (await import('./words/catalogues/pl.js')).words,
    ps: async () => (await import('./words/catalogues/ps.js')).words,
    pt: async () => (await import('./words/catalogues/pt.js')).words,
    ru: async () => (await import('./words/catalogues/ru.js')).words,
    so: async () => (await import('./words/catalogues/so.js')).words,
    sw: async () => (await import('./words/catalogues/sw.js')).words,
    ti: async () => (await import('./words/catalogues/ti.js')).words,
    tr: async () => (await import('./words/catalogues/tr.js')).words,
    uk: async () => (await import('./words/catalogues/uk.js')).words,
    ur: async () => (await import('./words/catalogues/ur.js')).words,
    zh: async () => (await import('./words/catalogues/zh.js')).words,
  },
  share: () => import('./share/index.js'),
  code: () => import('./code/index.js'),
  proof: () => import('./proof/index.js'),
};
