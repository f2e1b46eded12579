import { sampleCampaign, sampleCampaigns } from '@solidarity/workshop/manners/sample-campaigns';
import { shadowOf } from '@solidarity/workshop/manners/stage';
import { suiteStage, type SuiteStage } from '@solidarity/workshop/manners/suite-stage';
import { until } from '@solidarity/workshop/manners/until';
import { SolidarityCounter } from '../solidarity-counter.js';

const people = (total: number, more: object = {}) => sampleCampaign({ imported: { total, countries: {} }, ...more });
const campaigns = [
  ...sampleCampaigns,
  ...[2, 8, 1_100_000].map((total) => people(total, { id: `people-${total}` })),
  people(600, { id: 'goal', goal: 5000 }),
  people(600, { id: 'over', goal: 5000, state: 'won' }),
  sampleCampaign({ id: 'sums', imported: { total: 700, countries: { GB: 400, FR: 120, DE: 30, IS: 2, MT: 1 } }, paper: { total: 50 } }),
];
const counter = {
  tag: 'solidarity-counter',
  attributes: { campaign: 'asylum' },
  fallback: 'Many',
  campaigns,
  reach: { shown: () => undefined },
};

export const textOf = (element: Element, selector = '.root') =>
  shadowOf(element).querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** What keeps it fresh has come, with the styles of what stands below the number. */
export const isLive = (element: Element) => shadowOf(element).adoptedStyleSheets.length > SolidarityCounter.elementStyles.length;
/** Until the number stands there and is kept fresh. */
export const untilNumber = (element: Element, number: string) =>
  until(`the number ${number}`, () => textOf(element, '#number') === number && isLive(element));

export const counterStage = (): SuiteStage => suiteStage(counter);
