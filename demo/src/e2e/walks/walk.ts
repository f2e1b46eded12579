import type { Page } from 'playwright-core';
import { focusedOf, type ReadTold, type Told } from '../journeys/told.js';

/** A way through an element by Tab. */
export interface Walk {
  /** What had the focus, in order. */
  readonly stops: readonly string[];
  /** At which of them nothing showed the focus, or something lay on it. */
  readonly wrong: readonly string[];
}

const states = ['required', 'invalid', 'checked', 'expanded', 'disabled', 'readonly'];

/** The whole text of a consent would hide the order. */
const longest = 80;

/** As it is told: role, name, what it is like, and what describes it. */
export function describeTold(told: Told | undefined): string {
  if (!told) return 'nothing';
  const like = states.filter((state) => ![undefined, false, 'false'].includes(told.states[state] as string));
  const description = told.description && ` – ${told.description}`;
  const name = told.name.length > longest ? `${told.name.slice(0, longest)}…` : told.name;
  return `${told.role} “${name}”${like.length ? ` (${like.join(', ')})` : ''}${description}`;
}

/** Walks from before the stage to after it. */
export async function walk(page: Page, read: ReadTold): Promise<Walk> {
  await page.evaluate(() => {
    const stage = document.querySelector('#stage');
    const [before, after] = ['before', 'after'].map((id) => Object.assign(document.createElement('button'), { id, textContent: id }));
    if (!stage || !before || !after) throw new Error('expected a stage, got none');
    stage.before(before);
    stage.after(after);
    before.focus();
  });
  const [stops, wrong]: [string[], string[]] = [[], []];
  while (stops.length < 60) {
    await page.keyboard.press('Tab');
    const { isAfter, isCovered, lastHadNoRing } = await page.evaluate(lookHere);
    if (lastHadNoRing) wrong.push(`nothing shows the focus on ${stops.at(-1)}`);
    if (isAfter) break;
    const told = describeTold(focusedOf(await read()));
    stops.push(told);
    if (isCovered) wrong.push(`something lies on ${told}`);
  }
  await page.evaluate(() => {
    for (const id of ['before', 'after']) document.getElementById(id)?.remove();
  });
  return { stops, wrong };
}

declare global {
  interface Window {
    lastStop?: { readonly element: Element; readonly ring: string };
  }
}

/** Looks, in the page, at what has the focus now, and back at what had it last. */
function lookHere(): { isAfter: boolean; isCovered: boolean; lastHadNoRing: boolean } {
  const ringOf = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(element);
    return [outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineStyle} ${outlineColor}`, boxShadow, borderColor].join();
  };
  let here = document.activeElement ?? document.body;
  while (here.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
  const [box] = here.getClientRects();
  const root = here.getRootNode() as ShadowRoot | Document;
  const on = box && root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const last = window.lastStop;
  const isAfter = here.id === 'after' && root === document;
  const found = {
    isAfter,
    isCovered: !isAfter && !(on && (here.contains(on) || on.contains(here))),
    lastHadNoRing: last !== undefined && last.element.isConnected && ringOf(last.element) === last.ring,
  };
  if (isAfter) delete window.lastStop;
  else window.lastStop = { element: here, ring: ringOf(here) };
  return found;
}
