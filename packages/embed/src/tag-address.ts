/** Script files that are the tag, whatever a page's optimiser put behind the name. */
const fileName = /\/solidarity(?:\.all)?\.m?js(?:[?#]|$)/;

/**
 * The address this script came from. `document.currentScript` knows it while a plain script runs; a script that was moved,
 * deferred by an optimiser or injected is looked for by its name.
 */
export function findTagAddress(): string | undefined {
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement && fileName.test(current.src)) return current.src;
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  return scripts.map(({ src }) => src).find((src) => fileName.test(src));
}

/** Where this tag stands, found while it first runs. */
export const tagAddress = findTagAddress();
