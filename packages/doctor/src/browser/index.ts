import { askBackends } from '../ask-backends.js';
import { measureContrast } from '../contrast/measure-contrast.js';
import { diagnose } from '../diagnose.js';
import { factsOf, isElement } from '../facts-of.js';
import type { Finding } from '../finding.js';
import type { PageFacts } from '../page-facts.js';
import { reportText } from '../report.js';
import { ownSource } from './own-source.js';
import { seenInPage, type SeenAlive } from './seen-in-page.js';
import { showReport } from './show-report.js';

/** Looks at the page from inside, and shows what it found above all else. The page itself stays as it is. */
export async function openDoctor(): Promise<void> {
  const findings = await examinePage();
  console.info(reportText(location.origin + location.pathname, findings));
  showReport(findings);
}

async function examinePage(): Promise<Finding[]> {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  const source = await ownSource(location.href.replace(/#.*/, ''));
  const seen = seenInPage(document).map((one) => ({ ...one, isSelfClosed: source.isSelfClosed(one.name) }));
  const facts = factsOf(seen, { address: location.href, policies: source.policies, seenBy: 'browser', tag: import.meta.url });
  const { origin } = new URL(import.meta.url);
  const refused = new Set<string>();
  const hear = ({ originalPolicy, disposition }: SecurityPolicyViolationEvent) => disposition === 'enforce' && refused.add(originalPolicy);
  document.addEventListener('securitypolicyviolation', hear);
  // A frame of somebody else's is none of ours to ask for.
  const answers = await askBackends([...facts.elements, ...facts.frames.filter(({ backend }) => backend.startsWith(`${origin}/`))], fetch);
  // What was refused is told a task later.
  await new Promise((resolve) => setTimeout(resolve));
  document.removeEventListener('securitypolicyviolation', hear);
  const policies = [...new Set([...facts.policies, ...refused])];
  return diagnose({ ...withLife(facts, seen), policies }, answers);
}

/** With what only a browser knows of each element. They stand in the order in which they were seen. */
function withLife(facts: PageFacts, seen: readonly SeenAlive[]): PageFacts {
  const lives = seen.filter(isElement).map(({ element }) => ({
    isAlive: Boolean(element?.shadowRoot),
    isDrawn: Boolean(element?.shadowRoot?.querySelector('[part~=root]')),
    contrasts: element ? measureContrast(element) : [],
  }));
  return { ...facts, elements: facts.elements.map((fact, index) => ({ ...fact, live: lives[index] })) };
}
