import { SolidaritySignedEvent } from '@solidarity/core';
import { fasterTime } from '@solidarity/workshop/manners/faster-time';
import { itHasManners } from '@solidarity/workshop/manners/manners';
import { sampleCampaigns } from '@solidarity/workshop/manners/sample-campaigns';
import { shadowOf, untilPhase } from '@solidarity/workshop/manners/stage';
import { until } from '@solidarity/workshop/manners/until';
import { isLive } from './counter-stage.js';

itHasManners({
  tag: 'solidarity-counter',
  define: new URL('../define.js', import.meta.url).href,
  attributes: { campaign: 'asylum', bar: '', country: 'GB', countries: '', sums: '' },
  fallback: 'More than 900 people have signed',
  campaigns: sampleCampaigns,
  reach: {
    shown: () => undefined,
    loading: (_, tab) => tab.fails('counts', 'hang'),
    hidden: (element) => element.setAttribute('min', '100000'),
    stale: async (element, tab) => {
      const slowDown = fasterTime(200);
      try {
        await untilPhase(element, 'shown');
        tab.fails('counts', 'down');
        await untilPhase(element, 'stale');
      } finally {
        slowDown();
      }
    },
  },
  keepsFallback: { down: 'loading' },
  wrong: { attribute: 'format', value: 'tiny', expected: '"full" or "compact"' },
  goesOn: async (element) => {
    await until('what keeps it fresh', () => isLive(element));
    document.dispatchEvent(new SolidaritySignedEvent('asylum', 'counted'));
    await until('the next number', () => shadowOf(element).querySelector('#number')?.textContent === '1,001');
  },
});
