import { formSubject } from '@solidarity/workshop/manners/form-subject';
import { itHasManners } from '@solidarity/workshop/manners/manners';
import { sampleCampaigns } from '@solidarity/workshop/manners/sample-campaigns';
import { untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import { ada, button, fill, fillAndPress, find, sees } from './at-the-form.js';

const shows = (campaign: string) => (element: HTMLElement) => element.setAttribute('campaign', campaign);

async function countedAtOnce(element: HTMLElement): Promise<void> {
  shows('unconfirmed')(element);
  await untilPhase(element, 'ready');
  fillAndPress(element);
}

async function toShare(element: HTMLElement): Promise<void> {
  await countedAtOnce(element);
  await untilPhase(element, 'counted');
  button(element).click();
}

const subject = formSubject({
  route: 'signatures',
  says: 'solidarity-signed',
  personal: Object.values(ada),
  fill,
  arrived: async (tab) => (await tab.signatures('asylum')).length,
});

itHasManners({
  ...subject,
  tag: 'solidarity-petition',
  define: new URL('../define.js', import.meta.url).href,
  attributes: { campaign: 'asylum' },
  fallback: 'Sign on our own page',
  campaigns: sampleCampaigns,
  reach: {
    ...subject.reach,
    counted: countedAtOnce,
    share: toShare,
    upcoming: shows('upcoming'),
    paused: shows('paused'),
    closed: shows('closed'),
    won: shows('won'),
  },
  also: {
    'handed in, and still open': async (element) => {
      shows('delivered')(element);
      await untilPhase(element, 'delivered');
      await until('to whom it was handed', () => sees(element, '[part=delivered]'));
    },
    'over, with why': async (element) => {
      shows('closed')(element);
      await untilPhase(element, 'closed');
      await until('why, and what followed', () => sees(element, '[part=over] [part=follow-up]'));
    },
    'with a QR code, after signing': async (element) => {
      await toShare(element);
      (await until('the ways to share', () => find(element, '[aria-expanded]'))).click();
      await until('the code', () => sees(element, '[part=code]'));
    },
  },
  focus: { ...subject.focus, counted: '#after', share: '#after' },
});
