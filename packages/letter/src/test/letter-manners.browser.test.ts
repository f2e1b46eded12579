import { itHasManners } from '@solidarity/workshop/manners/manners';
import { untilPhase } from '@solidarity/workshop/manners/stage';
import type { TabBackend } from '@solidarity/workshop/manners/tab-backend';
import { goOn, lookFor, press, toAsked, toHandOver, toPreview, toWrite, toYou } from './at-the-letter.js';
import { campaigns } from './letter-stage.js';

const shows = (campaign: string) => (element: HTMLElement) => element.setAttribute('campaign', campaign);

async function fromList(element: HTMLElement): Promise<void> {
  shows('letter-list')(element);
  await untilPhase(element, 'find');
  goOn(element);
  await untilPhase(element, 'choose');
}

itHasManners({
  tag: 'solidarity-letter',
  define: new URL('../define.js', import.meta.url).href,
  attributes: { campaign: 'letter' },
  fallback: 'Write on our own page',
  campaigns,
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
