import { itHasManners } from '@solidarity/workshop/manners/manners';
import { fasterTime } from '@solidarity/workshop/manners/faster-time';
import { offlineWhile } from '@solidarity/workshop/manners/hands';
import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import type { TabBackend } from '@solidarity/workshop/manners/tab-backend';
import { until } from '@solidarity/workshop/manners/until';
import { find, goOn, lookFor, press, toAsked, toHandOver, toMailed, toPreview, toWrite, toYou } from './at-the-letter.js';
import { campaigns } from './letter-stage.js';

const shows = (campaign: string) => (element: HTMLElement) => element.setAttribute('campaign', campaign);

async function fromList(element: HTMLElement): Promise<void> {
  shows('letter-list')(element);
  await untilPhase(element, 'find');
  goOn(element);
  await untilPhase(element, 'choose');
}

/** As the backend mails it, with whatever happens on the way, in time that runs `times` as fast. An honest answer has all of its time. */
const mailing =
  (phase: string, times: number, happens: (tab: TabBackend) => void = () => undefined, whileIt: typeof offlineWhile = (work) => work()) =>
  async (element: HTMLElement, tab: TabBackend): Promise<void> => {
    shows('letter-mailed')(element);
    await toMailed(element);
    happens(tab);
    const slowDown = fasterTime(times);
    const press = async () => {
      goOn(element);
      await untilPhase(element, phase);
    };
    await whileIt(press).finally(slowDown);
  };

const over = ['upcoming', 'paused', 'closed', 'won'] as const;

itHasManners({
  tag: 'solidarity-letter',
  define: new URL('../define.js', import.meta.url).href,
  attributes: { campaign: 'letter' },
  fallback: 'Write on our own page',
  campaigns: [
    ...campaigns,
    ...over.map(
      (state) => ({ ...campaigns.find(({ id }) => id === 'letter'), id: `letter-${state}`, state }) as (typeof campaigns)[number],
    ),
  ],
  reach: {
    find: () => undefined,
    loading: (_, tab) => tab.fails('campaign', 'hang'),
    unavailable: (_, tab) => tab.fails('campaign', 'down'),
    unknown: shows('asylum'),
    slip: async (element) => {
      await untilPhase(element, 'find');
      goOn(element);
    },
    looking: async (element, tab) => {
      tab.holds('targets');
      await lookFor(element, 'AB1 2CD', 'looking');
    },
    none: (element) => lookFor(element, 'QQ1 1QQ', 'none'),
    down: async (element, tab) => {
      tab.fails('targets', 'down');
      await lookFor(element, 'AB1 2CD', 'down');
    },
    areas: (element) => lookFor(element, 'ZZ9 9ZZ', 'areas'),
    choose: fromList,
    write: toWrite,
    you: toYou,
    preview: toPreview,
    'hand-over': toHandOver,
    asked: toAsked,
    counted: async (element) => {
      await toAsked(element);
      press(element, 'Yes, it is sent');
    },
  },
  also: {
    ...Object.fromEntries(
      over.map((state) => [
        state,
        async (element: HTMLElement) => {
          shows(`letter-${state}`)(element);
          await untilPhase(element, state);
          await until('why', () => shadowOf(element).querySelector('[part=over]'));
        },
      ]),
    ),
    'while it is mailed': mailing('sending', 1, (tab) => void tab.holds('letters')),
    'without a connection': mailing('offline', 1, undefined, offlineWhile),
    'with a slow backend': mailing('slow', 200, (tab) => tab.fails('letters', 'hang')),
    'refused by the backend': mailing('refused', 20, (tab) => tab.fails('letters', { status: 403 })),
    'with a busy backend': mailing('busy', 20, (tab) => tab.fails('letters', { status: 429, retryAfter: '31536000' })),
    'with a broken backend': mailing('broken', 200, (tab) => tab.fails('letters', 'down')),
    'with a mail to look for': mailing('check-your-mail', 1),
    'with a QR code, after thanks': async (element) => {
      await toAsked(element);
      press(element, 'Yes, it is sent');
      await untilPhase(element, 'counted');
      goOn(element);
      await untilPhase(element, 'share');
      (await until('the ways to share', () => find(element, '[aria-expanded]'))).click();
      await until('the code', () => shadowOf(element).querySelector('[part=code]'));
    },
  },
  focus: {
    none: '#step',
    down: '#step',
    areas: '#step',
    choose: '#step',
    write: '#step',
    you: '#step',
    preview: '#step',
    counted: '#after',
  },
  keepsFallback: { unknown: 'unknown', down: 'unavailable' },
  wrong: { attribute: 'backend', value: 'https://user:pass@backend.example', expected: 'an https address without credentials' },
  goesOn: (element: HTMLElement, _tab: TabBackend) => toPreview(element),
});
