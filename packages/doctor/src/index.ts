import { askBackends } from './ask-backends.js';
import { diagnose } from './diagnose.js';
import { factsOf } from './facts-of.js';
import type { Finding } from './finding.js';
import { readPage } from './source/read-page.js';
import { seenInHtml } from './source/seen-in-html.js';

export type { Finding, Level } from './finding.js';
export { reportText } from './report.js';
export { PageFault } from './source/read-page.js';

/** Looks at a page from outside, as its server sends it. `address`: where it was found at last. Rejects where there is no page. */
export async function examine(address: string, ask: typeof fetch = fetch): Promise<{ address: string; findings: Finding[] }> {
  const page = await readPage(address, ask);
  const facts = factsOf(seenInHtml(page.html), { ...page, seenBy: 'source' });
  return { address: page.address, findings: diagnose(facts, await askBackends([...facts.elements, ...facts.frames], ask)) };
}
