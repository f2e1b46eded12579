import { formSubject } from '@solidarity/workshop/manners/form-subject';
import { itHasManners } from '@solidarity/workshop/manners/manners';
import { sampleCampaigns } from '@solidarity/workshop/manners/sample-campaigns';
import { untilPhase } from '@solidarity/workshop/manners/stage';
import { ada, button, fill, fillAndPress } from './at-the-form.js';

const shows = (campaign: string) => (element: HTMLElement) => element.setAttribute('campaign', campaign);

async function countedAtOnce(element: HTMLElement): Promise<void> {
  shows('unconfirmed')(element);
  await untilPhase(element, 'ready');
  fillAndPress(element);
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
    share: async (element) => {
      await countedAtOnce(element);
      await untilPhase(element, 'counted');
      button(element).click();
    },
    upcoming: shows('upcoming'),
    paused: shows('paused'),
    closed: shows('closed'),
    won: shows('won'),
  },
  focus: { ...subject.focus, counted: '#after', share: '#after' },
});
