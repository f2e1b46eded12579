import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Campaign, CampaignFile, Embedding } from '@solidarity/contract';
import { publicCampaign } from '../rules/campaign.js';
import { openDesk, type Desk } from './backend-steps.js';
import { openListDesk } from './list-steps.js';
import { morning, sampleCampaign, samplePerson } from './sample-campaign.js';
import { sampleList, sampleSubscriber } from './sample-list.js';

const english = 'https://charity.example/petition';
const arabic = 'https://charity.ar.example/petition';
const page = { en: english, ar: arabic };
const languages = ['en', 'ar', 'de'];
const words = { en: { title: 'Protect people' }, ar: { title: 'احموا' }, de: { title: 'Schützt Menschen' } };
const campaignWith = (changes: Readonly<Record<string, unknown>> = {}): CampaignFile =>
  sampleCampaign({ page, languages, words, ...changes });

const pageOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();

describe('a page for each language', () => {
  it('is the one of the language asked for, else that of the first language', async () => {
    const shown = (wanted: string | undefined) => publicCampaign(campaignWith(), wanted, morning).page;
    assert.deepEqual(['en', 'ar', 'ar-EG', 'de', 'ja', undefined].map(shown), [english, arabic, arabic, english, english, english]);
    const desk = openDesk(campaignWith());
    for (const [wanted, expected] of Object.entries({ ar: arabic, de: english }))
      assert.equal(((await (await desk.get(`/v1/campaigns/asylum?lang=${wanted}`)).json()) as Campaign).page, expected);
  });

  it('is where people are led back to, by page and by mail, in the language they signed in', async () => {
    const desk = openDesk(campaignWith());
    const back = (address: string) => `href="${address}#solidarity-confirmed=asylum"`;
    for (const [language, expected, other] of [
      ['ar', arabic, english],
      ['de', english, arabic],
    ] as const) {
      const person = samplePerson(language, { language });
      assert.ok((await pageOf(desk.signForm(formOf(person)))).includes(`<a href="${expected}">`), language);
      await desk.backend.deliverMail();
      const thanks = await pageOf(desk.post(desk.link(person.email), ''));
      assert.ok(thanks.includes(back(expected)) && !thanks.includes(other), thanks);
      await desk.sign(person);
      await desk.backend.deliverMail();
      const known = desk.mail.sent.findLast(({ to }) => to === person.email)?.text ?? '';
      assert.ok(known.includes(expected) && !known.includes(other), known);
    }
  });

  it('is a list’s too: after the button, and after leaving', async () => {
    const desk = openListDesk(sampleList({ page }));
    await desk.join(sampleSubscriber('ada', { language: 'ar' }));
    assert.ok((await pageOf(desk.post(desk.link(), ''))).includes(`href="${arabic}#solidarity-subscribed=updates"`));
    assert.ok((await pageOf(desk.post(await desk.unsubscribeLink(), ''))).includes(`href="${arabic}"`));
  });

  it('is told to networks, search engines and frames in its language', async () => {
    const desk = openDesk(campaignWith());
    const page = await pageOf(desk.get('/c/asylum?lang=ar'));
    for (const part of [
      `<link rel="canonical" href="${arabic}">`,
      `<meta property="og:url" content="${arabic}">`,
      `<link rel="alternate" hreflang="en" href="${english}">`,
      `<link rel="alternate" hreflang="ar" href="${arabic}">`,
      `<link rel="alternate" hreflang="de" href="https://sign.example/c/asylum?lang=de">`,
      `<link rel="alternate" hreflang="x-default" href="https://sign.example/c/asylum">`,
      `<p><a href="${arabic}">`,
    ])
      assert.ok(page.includes(part), `${part} in ${page}`);
    const frame = await pageOf(desk.get('/embed/asylum?lang=ar'));
    assert.ok(frame.includes(`<link rel="canonical" href="${arabic}">`) && !frame.includes(english), frame);
  });

  it('may be ours in one language, which is then no page elsewhere', async () => {
    const ours = 'https://sign.example/c/asylum?lang=ar';
    const page = await pageOf(openDesk(campaignWith({ page: { en: english, ar: ours } })).get('/c/asylum?lang=ar'));
    assert.ok(page.includes(`<link rel="canonical" href="${ours}">`) && !page.includes(`<p><a href="${ours}">`), page);
  });

  it('is known to oEmbed with its language, where it is there for one', async () => {
    const src = async (desk: Desk, url: string) => {
      const { html } = (await (await desk.get(`/oembed?${new URLSearchParams({ url }).toString()}`)).json()) as Embedding;
      return /src="https:\/\/sign\.example\/embed\/([^"]*)"/.exec(html)?.[1];
    };
    const desk = openDesk(campaignWith());
    assert.equal(await src(desk, `${arabic}?utm_source=mail`), 'asylum?lang=ar');
    assert.equal(await src(desk, english), 'asylum', 'people who read German come here too');
    const byQuery = openDesk(sampleCampaign({ page: { en: english, ar: `${english}?lang=ar` } }));
    assert.equal(await src(byQuery, `${english}?lang=ar`), 'asylum?lang=ar', 'the page that says more of the address');
    assert.equal(await src(byQuery, english), 'asylum?lang=en');
    const list = openDesk(undefined, { lists: [sampleList({ page })] });
    const url = 'https://sign.example/embed/updates?element=newsletter&lang=ar';
    assert.ok((await pageOf(list.get(`/oembed?${new URLSearchParams({ url }).toString()}`))).includes(arabic));
  });

  it('is welcome in every language, where others are refused', async () => {
    const desk = openDesk(campaignWith({ refuseOtherOrigins: true }));
    const policy = (await desk.get('/embed/asylum')).headers.get('Content-Security-Policy') ?? '';
    assert.match(policy, /frame-ancestors 'self' https:\/\/charity\.example https:\/\/charity\.ar\.example(?:;|$)/);
    const statuses: number[] = [];
    for (const Origin of [english, arabic, 'https://other.example'].map((address) => new URL(address).origin))
      statuses.push((await desk.sign(samplePerson(), { Origin })).status);
    assert.deepEqual(statuses, [202, 202, 403]);
  });
});

const formOf = ({ givenName, familyName, email, language }: ReturnType<typeof samplePerson>): Record<string, string> => ({
  givenName,
  familyName,
  email,
  language,
  'consent-petition': 'asylum-petition@1',
});
