import { itHasManners } from '@solidarity/workshop/manners/manners';
import { sampleCampaigns } from '@solidarity/workshop/manners/sample-campaigns';
import { untilPhase } from '@solidarity/workshop/manners/stage';
import type { TabBackend } from '@solidarity/workshop/manners/tab-backend';
import { ada, fill, fillAndPress, find, offlineWhile, press, signInto, typed } from './at-the-form.js';

const shows = (campaign: string) => (element: HTMLElement) => element.setAttribute('campaign', campaign);

itHasManners({
  tag: 'solidarity-petition',
  define: new URL('../define.js', import.meta.url).href,
  attributes: { campaign: 'asylum' },
  fallback: 'Sign on our own page',
  campaigns: sampleCampaigns,
  reach: {
    ready: () => undefined,
    loading: (_, tab) => tab.fails('campaign', 'hang'),
    unavailable: (_, tab) => tab.fails('campaign', 'down'),
    unknown: shows('nobody-knows-this'),
    slip: async (element) => {
      await untilPhase(element, 'ready');
      press(element);
    },
    sending: signInto('sending', (tab) => void tab.holds('signatures')),
    offline: (element, tab) =>
      untilPhase(element, 'ready').then(() => offlineWhile(() => signInto('offline', () => undefined)(element, tab))),
    slow: signInto('slow', (tab) => tab.fails('signatures', 'hang'), 200),
    refused: signInto('refused', (tab) => tab.fails('signatures', { status: 403 })),
    busy: signInto('busy', (tab) => tab.fails('signatures', { status: 429, retryAfter: '31536000' })),
    broken: signInto('broken', (tab) => tab.fails('signatures', 'down')),
    'check-your-mail': signInto('check-your-mail', () => undefined),
    counted: async (element) => {
      shows('unconfirmed')(element);
      await untilPhase(element, 'ready');
      fillAndPress(element);
    },
    share: async (element) => {
      shows('unconfirmed')(element);
      await untilPhase(element, 'ready');
      fillAndPress(element);
      await untilPhase(element, 'counted');
      find(element, 'button.main').click();
    },
    upcoming: shows('upcoming'),
    paused: shows('paused'),
    closed: shows('closed'),
    won: shows('won'),
  },
  focus: { slip: '#summary', 'check-your-mail': '#after', counted: '#after', share: '#after' },
  keepsFallback: { unknown: 'unknown', down: 'unavailable' },
  wrong: { attribute: 'backend', value: 'https://user:pass@backend.example', expected: 'an https address without credentials' },
  goesOn: async (element: HTMLElement, tab: TabBackend) => {
    fillAndPress(element);
    await untilPhase(element, 'check-your-mail');
    await tab.confirm();
  },
  form: {
    route: 'signatures',
    says: 'solidarity-signed',
    personal: Object.values(ada),
    fill,
    typed,
    press,
    taken: 'check-your-mail',
    arrived: async (tab) => (await tab.signatures('asylum')).length,
  },
});
