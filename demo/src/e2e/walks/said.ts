import type { Page } from 'playwright-core';

declare global {
  interface Window {
    said?: string[];
  }
}

/** Notes from before the page loads what its live regions say, a line each time. What counts down is not read out. */
export function noteSaid(): void {
  const said: string[] = [];
  window.said = said;
  const live = '[role=status], [role=alert], [role=timer], [aria-live]';
  const last = new WeakMap<Element, string>();
  const say = (region: Element, isNew: boolean) => {
    if (region.matches('[role=timer], [aria-live=off]')) return;
    const silent = [...region.querySelectorAll('[role=timer], [aria-live=off]')].map(({ textContent }) => textContent ?? '');
    const heard = silent.reduce((text, one) => text.replace(one, ''), region.textContent ?? '');
    const text = heard.replace(/\s+/g, ' ').trim();
    if (text === (last.get(region) ?? '')) return;
    last.set(region, text);
    const role = region.role ?? 'live';
    // A reader who watches a region hears what comes into it; of one that comes with its text, only an alert is sure to be heard.
    if (text) said.push(`${role} ${isNew && role !== 'alert' ? 'that is new ' : ''}“${text}”`);
  };
  const watch = (root: Node) =>
    new MutationObserver((records) => {
      const come = new Set<Element>();
      const changed = new Set<Element>();
      for (const { target, addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const region of [node, ...node.querySelectorAll(live)]) if (region.matches(live)) come.add(region);
        }
        const around = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (around) changed.add(around);
      }
      for (const region of come) if (region.isConnected) say(region, true);
      for (const region of changed) if (region.isConnected && !come.has(region)) say(region, false);
    }).observe(root, { subtree: true, childList: true, characterData: true });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    watch(root);
    return root;
  };
}

export const saidOn = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.said ?? []);
