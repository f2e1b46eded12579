import type { Browser } from 'playwright-core';
import type { Dashboard } from './dashboard.js';
import { sign, visit, type Seen } from './visit.js';
import type { Way } from './ways.js';
import type { Role, WordPress } from './wordpress.js';

/** What came of one way for one role. */
export interface Outcome {
  readonly way: string;
  readonly plugin: boolean;
  readonly role: Role;
  readonly expected: Seen;
  readonly seen: Seen | 'failed';
  /** What stands in WordPress afterwards, shortened. */
  readonly kept: string;
  /** Who signed there: each has to be a row of the backend in the end. */
  readonly signers: readonly string[];
  readonly failure?: string;
}

/** Writes and publishes as that role, visits as somebody else, and signs where there is something to sign. */
export async function play(way: Way, role: Role, wordpress: WordPress, browser: Browser, dashboard: Dashboard): Promise<Outcome> {
  const outcome = { way: way.name, plugin: way.plugin, role, expected: way.expected[role] };
  let kept = '';
  try {
    const post = await way.bring(wordpress, role, dashboard);
    kept = keptOf((await wordpress.read(post.id)).content.raw);
    const visitor = await visit(browser, post.link);
    const signers: string[] = [];
    if (visitor.seen === 'form' || visitor.seen === 'frame') {
      for (const by of visitor.seen === 'frame' ? (['button', 'Enter'] as const) : (['button'] as const)) {
        const again = signers.length > 0 ? await visit(browser, post.link) : visitor;
        const email = `${by.toLowerCase()}.${post.id}@example.org`;
        await sign(again.form, email, by);
        signers.push(email);
        await again.close();
      }
    }
    await visitor.close();
    return { ...outcome, kept, seen: visitor.seen, signers };
  } catch (error) {
    return { ...outcome, kept, seen: 'failed', signers: [], failure: error instanceof Error ? error.message : String(error) };
  }
}

const forms: readonly (readonly [string, RegExp])[] = [
  ['script', /<script\b/],
  ['tag', /<solidarity-petition\b/],
  ['div', /<div[^>]*\sdata-solidarity=/],
  ['link', /<a\s[^>]*href=/],
  ['shortcode', /\[solidarity-petition\b/],
  ['block', /<!-- wp:solidarity\/petition\b/],
  ['address', /(?:^|\n)(?:<p>)?https?:\/\/\S+\/c\/[\w-]+/],
];

function keptOf(raw: string): string {
  const found = forms.filter(([, form]) => form.test(raw)).map(([name]) => name);
  return found.join(', ') || 'nothing';
}
