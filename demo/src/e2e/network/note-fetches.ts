import type { Page } from 'playwright-core';

type Noted = typeof window & { fetches: { readonly what: string; readonly at: number }[] };

/** Lets a page note when each request begins, in its own time, which no slow machine bends. For pages that are not open yet. */
export async function noteFetches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noting = window as unknown as Noted;
    const { fetch: own } = window;
    noting.fetches = [];
    window.fetch = (address, options) => {
      noting.fetches.push({ what: `${options?.method ?? 'GET'} ${new Request(address).url}`, at: performance.now() });
      return own(address, options);
    };
  });
}

export const forgetFetches = (page: Page): Promise<void> => page.evaluate(() => void ((window as unknown as Noted).fetches.length = 0));

/** Milliseconds between the requests of a kind; `kind` is sought in `POST https://…`. */
export async function pausesOf(page: Page, kind: RegExp): Promise<{ readonly times: number; readonly pauses: readonly number[] }> {
  const fetches = await page.evaluate(() => (window as unknown as Noted).fetches);
  const at = fetches.filter(({ what }) => kind.test(what)).map((one) => one.at);
  return { times: at.length, pauses: at.slice(1).map((now, before) => now - (at[before] ?? 0)) };
}
