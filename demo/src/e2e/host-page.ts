import type { Page } from 'playwright-core';

/** An embedding as an editor pastes it, with a link as the fallback. */
export const embedding = `<solidarity-counter campaign="protect-asylum"><p>Over 1.1 million people have signed.</p></solidarity-counter>
<solidarity-petition campaign="protect-asylum"><a class="fallback" href="https://common-shelter.example/">Sign on their page</a></solidarity-petition>`;

export interface HostParts {
  readonly head?: string;
  readonly body?: string;
}

/** A page of somebody else around it. */
export const hostPage = ({ head = '', body = embedding }: HostParts): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host page</title>${head}</head><body>${body}</body></html>`;

/** What went on in a page: what it threw, what it said, what it asked for. */
export interface Watched {
  readonly errors: string[];
  readonly said: string[];
  readonly origins: Set<string>;
  /** Policy violations, told by the page itself. */
  violations(): Promise<string[]>;
}

/** Watches a page from before it loads. */
export async function watch(page: Page): Promise<Watched> {
  const errors: string[] = [];
  const said: string[] = [];
  const origins = new Set<string>();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const told = document.documentElement.getAttribute('data-violations') ?? '';
      document.documentElement.setAttribute('data-violations', `${told}${violatedDirective} ${blockedURI} ${sample}\n`);
    });
  });
  const violations = async () => {
    const told = await page.evaluate(() => document.documentElement.getAttribute('data-violations'));
    return told?.trim().split('\n') ?? [];
  };
  return { errors, said, origins, violations };
}
