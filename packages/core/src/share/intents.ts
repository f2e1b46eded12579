import type { Network } from '@solidarity/contract';
import { weighOnThreads, weighOnX } from './weigh.js';

/** How a network takes what is shared: as a link to its own page to write on, which a visitor opens. */
export interface Intent {
  /** What it is called, the same in every language; the catalogue has the others. */
  readonly name?: string;
  /**
   * `{text}`, `{link}`, `{title}`, `{all}` (text, link and handle on lines of their own) and `{via}` (the handle as a parameter)
   * are put in, escaped.
   */
  readonly address: string;
  /** What may be written there. */
  readonly limit?: Limit;
  /** Characters of the whole address, where what opens it takes no longer one. */
  readonly addressAtMost?: number;
}

export interface Limit {
  /** Graphemes, or what the network counts instead. */
  readonly most: number;
  /** What a link counts for, however long it is; else as many as it has characters. */
  readonly link?: number;
  /** What a grapheme counts for; else 1. */
  readonly weigh?: (grapheme: string) => number;
}

/** Two thousand characters broke the hand-over to mail programs on Windows. */
const mailAtMost = 1800;

/** Every network that is reached by a link, as it was documented in November 2026. Nothing here is asked for before the click. */
export const intents: Readonly<Partial<Record<Network, Intent>>> = {
  whatsapp: { name: 'WhatsApp', address: 'https://wa.me/?text={all}' },
  // Takes its words from the page's own og: tags.
  facebook: { name: 'Facebook', address: 'https://www.facebook.com/sharer/sharer.php?u={link}' },
  x: {
    name: 'X',
    address: 'https://x.com/intent/tweet?text={text}&url={link}{via}',
    limit: { most: 280, link: 23, weigh: weighOnX },
  },
  bluesky: { name: 'Bluesky', address: 'https://bsky.app/intent/compose?text={all}', limit: { most: 300 } },
  threads: { name: 'Threads', address: 'https://www.threads.com/intent/post?text={all}', limit: { most: 500, weigh: weighOnThreads } },
  // Asks which server is the visitor's. What stands behind # is not sent to anybody.
  mastodon: { name: 'Mastodon', address: 'https://share.joinmastodon.org/#text={all}', limit: { most: 500, link: 23 } },
  linkedin: { name: 'LinkedIn', address: 'https://www.linkedin.com/sharing/share-offsite/?url={link}' },
  telegram: { name: 'Telegram', address: 'https://t.me/share/url?url={link}&text={text}', limit: { most: 4096 } },
  reddit: { name: 'Reddit', address: 'https://www.reddit.com/submit?url={link}&title={title}' },
  email: { address: 'mailto:?subject={title}&body={all}', addressAtMost: mailAtMost },
  // One phone wants `?`, the other `&`; both take this.
  sms: { address: 'sms:?&body={all}', addressAtMost: mailAtMost },
};
