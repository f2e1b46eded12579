import type { Network } from '@solidarity/contract';
import { sampleCampaign, sampleCampaigns } from '@solidarity/workshop/manners/sample-campaigns';
import { shadowOf, type Stage } from '@solidarity/workshop/manners/stage';
import { suiteStage } from '@solidarity/workshop/manners/suite-stage';
import { until } from '@solidarity/workshop/manners/until';

export const shareCampaigns = [
  ...sampleCampaigns,
  sampleCampaign({
    id: 'told',
    handles: { x: '@shelter', mastodon: 'shelter@social.example' },
    words: {
      en: { title: 'Protect people', shareText: 'I have signed.', shareTexts: { bluesky: 'Sky says: sign.' } },
      ar: { title: 'احموا الناس', shareText: 'وقّعتُ.' },
    },
  }),
];

export const textOf = (element: Element, selector = '.root'): string =>
  shadowOf(element).querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

export const linkTo = (element: Element, name: string): HTMLAnchorElement => {
  const found = [...shadowOf(element).querySelectorAll<HTMLAnchorElement>('a')].find((link) => link.textContent.trim() === name);
  if (!found) throw new Error(`expected a link "${name}", got ${textOf(element, 'ul')}`);
  return found;
};

export const buttonNamed = (element: Element, name: string): HTMLButtonElement => {
  const found = [...shadowOf(element).querySelectorAll('button')].find((button) => button.textContent.trim() === name);
  if (!found) throw new Error(`expected a button "${name}", got ${textOf(element)}`);
  return found;
};

export const field = (element: Element): HTMLInputElement | null => shadowOf(element).querySelector<HTMLInputElement>('#link');

/** Until the campaign's own words stand there. */
export const untilTold = (element: Element, words: string): Promise<unknown> =>
  until(`the words ${words}`, () => textOf(element, '[part=text]') === words);

/** Follows a link as a visitor does, without leaving this page. */
export function follow(link: HTMLElement, happening = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })): void {
  link.ownerDocument.addEventListener(happening.type, (event) => event.preventDefault(), { once: true });
  link.dispatchEvent(happening);
}

/** The clipboard, or a page that may not write to it, while `work` runs; answers what was written. */
export async function withClipboard(isAllowed: boolean, work: () => Promise<unknown>): Promise<string[]> {
  const written: string[] = [];
  const writeText = async (text: string) => {
    if (!isAllowed) throw new DOMException(text, 'NotAllowedError');
    written.push(text);
  };
  return withNavigator('clipboard', { writeText }, async () => {
    await work();
    return written;
  });
}

export async function withNavigator<Result>(
  name: 'clipboard' | 'share' | 'canShare',
  value: unknown,
  work: () => Promise<Result>,
): Promise<Result> {
  Object.defineProperty(navigator, name, { value, configurable: true });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(navigator, name);
  }
}

/** What the page is told while a test runs. */
export function shareStage(): { now(): Stage; told(): readonly { readonly campaign: string; readonly network: Network }[] } {
  const { now } = suiteStage({
    tag: 'solidarity-share',
    attributes: { campaign: 'told' },
    fallback: 'Tell others',
    campaigns: shareCampaigns,
    reach: { ready: () => undefined },
  });
  let told: { readonly campaign: string; readonly network: Network }[];
  beforeEach(() => {
    told = [];
    now().place.addEventListener('solidarity-shared', ({ detail }) => told.push(detail));
  });
  return { now, told: () => told };
}
