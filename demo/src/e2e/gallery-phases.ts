import type { Page } from 'playwright-core';
import { galleryAddress, type GalleryState } from '../gallery-states.js';

/** The phase of an element in a state of the gallery, where it has another name. */
const phases: Readonly<Record<string, string>> = {
  'petition/every-field': 'ready',
  'petition/delivered-and-open': 'ready',
  'petition/mail-hint': 'ready',
  'petition/waiting': 'sending',
  'petition/unconfirmed': 'counted',
  'petition/test': 'ready',
  'petition/unknown-campaign': 'unknown',
  'counter/ready': 'shown',
  'counter/compact': 'shown',
  'counter/goal': 'shown',
  'counter/country': 'shown',
  'counter/sums': 'shown',
  'counter/closed': 'shown',
  'counter/unknown-campaign': 'loading',
  'newsletter/other-language': 'ready',
  'newsletter/test': 'ready',
  'newsletter/unknown-list': 'unknown',
  'letter/list': 'find',
  'letter/choose-missing': 'choose',
  'letter/own-words': 'write',
  'letter/unfilled': 'write',
  'letter/you-mailed': 'you',
  'letter/too-long': 'hand-over',
  'letter/test': 'find',
  'letter/unknown-campaign': 'unknown',
  'share/device-sheet': 'ready',
  'share/chosen': 'ready',
  'share/this-page': 'ready',
  'share/test': 'ready',
  'share/unknown-campaign': 'unknown',
};

/** What shows that a state is there, beside its phase. */
const signs: Readonly<Record<string, string>> = {
  'petition/mail-hint': '.hint:not(:empty)',
  'petition/waiting': '[role=timer]',
  'petition/offline': '[part=fault]',
  'petition/slow': '[part=fault]',
  'petition/busy': '[part=fault]',
  'petition/refused': '[part=fault]',
  'petition/broken': '[part=fault]',
  'petition/slip': '#summary',
  'petition/test': '[part=ribbon]',
  'petition/upcoming': '[part=over]',
  'petition/paused': '[part=over]',
  'petition/closed': '[part=over]',
  'petition/won': '[part=over]',
  'petition/delivered-and-open': '[part=delivered]',
  'petition/check-your-mail': '#after',
  'petition/counted': '#after',
  'petition/share': '#link',
  'counter/goal': '[part=bar]',
  'newsletter/ready': '#language',
  'newsletter/other-language': '#consent-updates',
  'newsletter/slip': '#summary',
  'newsletter/offline': '[part=fault]',
  'newsletter/busy': '[part=fault]',
  'newsletter/refused': '[part=fault]',
  'newsletter/broken': '[part=fault]',
  'newsletter/check-your-mail': '#after',
  'newsletter/subscribed': '#after',
  'newsletter/test': '[part=ribbon]',
  'letter/find': '#postcode',
  'letter/slip': '#summary',
  'letter/none': '#step',
  'letter/down': '#step',
  'letter/choose-missing': '[part=fault]',
  'letter/own-words': '#own',
  'letter/unfilled': '[part=summary] li',
  'letter/too-long': '.way .small',
  'letter/you-mailed': '#email',
  'letter/check-your-mail': '#after',
  'letter/counted': '#after',
  'letter/test': '[part=ribbon]',
  'share/ready': '[part=text]',
  'share/device-sheet': 'button.main',
  'share/code': '[part=code]',
  'share/test': '[part=ribbon]',
  'counter/country': '[part=country]',
  'counter/sums': '[part=sums]',
  'counter/stale': '[part=as-of]',
};

/** Opens a state and waits until the element is in it. */
export async function openState(page: Page, site: string, state: GalleryState, query = ''): Promise<void> {
  const name = `${state.element}/${state.state}`;
  await page.goto(`${site}${galleryAddress(state)}${query}`);
  await page.locator(`#stage > solidarity-${state.element}:state(${phases[name] ?? state.state})`).waitFor({ state: 'attached' });
  const sign = signs[name];
  if (sign) await page.locator(`#stage ${sign}`).first().waitFor();
}
