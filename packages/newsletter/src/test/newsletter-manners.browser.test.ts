import { formSubject } from '@solidarity/workshop/manners/form-subject';
import { sendingBy } from '@solidarity/workshop/manners/hands';
import { itHasManners } from '@solidarity/workshop/manners/manners';
import { sampleLists } from '@solidarity/workshop/manners/sample-lists';
import { address, fill } from './at-the-form.js';

const receipt = JSON.stringify({ state: 'counted' });

const subject = formSubject({
  route: 'subscriptions',
  says: 'solidarity-subscribed',
  personal: [address],
  fill,
  arrived: async (tab) => (await tab.subscriptions('updates')).length,
});

itHasManners({
  ...subject,
  tag: 'solidarity-newsletter',
  define: new URL('../define.js', import.meta.url).href,
  attributes: { list: 'updates' },
  fallback: 'Subscribe on our own page',
  campaigns: [],
  lists: sampleLists,
  reach: {
    ...subject.reach,
    subscribed: sendingBy(fill)('subscribed', (tab) => tab.fails('subscriptions', { status: 202, body: receipt })),
  },
  focus: { ...subject.focus, subscribed: '#after' },
});
