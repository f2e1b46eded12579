import { offlineWhile, press, typed } from '@solidarity/workshop/manners/hands';
import { itHasManners } from '@solidarity/workshop/manners/manners';
import { sampleLists } from '@solidarity/workshop/manners/sample-lists';
import { untilPhase } from '@solidarity/workshop/manners/stage';
import type { TabBackend } from '@solidarity/workshop/manners/tab-backend';
import { address, fill, fillAndPress, subscribeInto } from './at-the-form.js';

const receipt = JSON.stringify({ state: 'counted' });

itHasManners({
  tag: 'solidarity-newsletter',
  define: new URL('../define.js', import.meta.url).href,
  attributes: { list: 'updates' },
  fallback: 'Subscribe on our own page',
  campaigns: [],
  lists: sampleLists,
  reach: {
    ready: () => undefined,
    loading: (_, tab) => tab.fails('campaign', 'hang'),
    unavailable: (_, tab) => tab.fails('campaign', 'down'),
    unknown: (element) => element.setAttribute('list', 'nobody-knows-this'),
    slip: async (element) => {
      await untilPhase(element, 'ready');
      press(element);
    },
    sending: subscribeInto('sending', (tab) => void tab.holds('subscriptions')),
    offline: (element, tab) =>
      untilPhase(element, 'ready').then(() => offlineWhile(() => subscribeInto('offline', () => undefined)(element, tab))),
    slow: subscribeInto('slow', (tab) => tab.fails('subscriptions', 'hang'), 200),
    refused: subscribeInto('refused', (tab) => tab.fails('subscriptions', { status: 403 })),
    busy: subscribeInto('busy', (tab) => tab.fails('subscriptions', { status: 429, retryAfter: '31536000' })),
    broken: subscribeInto('broken', (tab) => tab.fails('subscriptions', 'down')),
    'check-your-mail': subscribeInto('check-your-mail', () => undefined),
    subscribed: subscribeInto('subscribed', (tab) => tab.fails('subscriptions', { status: 202, body: receipt })),
  },
  focus: { slip: '#summary', 'check-your-mail': '#after', subscribed: '#after' },
  keepsFallback: { unknown: 'unknown', down: 'unavailable' },
  wrong: { attribute: 'backend', value: 'https://user:pass@backend.example', expected: 'an https address without credentials' },
  goesOn: async (element: HTMLElement, tab: TabBackend) => {
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    await tab.confirm();
  },
  form: {
    route: 'subscriptions',
    says: 'solidarity-subscribed',
    personal: [address],
    fill,
    typed,
    press,
    taken: 'check-your-mail',
    arrived: async (tab) => (await tab.subscriptions('updates')).length,
  },
});
