import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDesk } from './backend-steps.js';
import { sampleCampaign } from './sample-campaign.js';
import { letterCampaign } from './sample-letter.js';
import { sampleList } from './sample-list.js';

const policyOf = (answer: Response): string => answer.headers.get('Content-Security-Policy') ?? '';
const partners = { partnerOrigins: ['https://partner.example', 'https://other.example'] };

describe('the frame of a campaign', () => {
  it('holds one element and nothing else, with an address as its fallback', async () => {
    const answer = await openDesk().get('/embed/asylum');
    assert.equal(answer.status, 200);
    const page = await answer.text();
    assert.match(page, /<html lang="en" dir="ltr">/);
    assert.match(page, /<title>Protect people seeking asylum<\/title>/);
    assert.match(
      page,
      /<solidarity-petition campaign="asylum">\s*<p class="instead">[^<]*<a href="https:\/\/charity\.example\/petition" target="_blank"[^>]*>https:\/\/charity\.example\/petition<\/a>/,
    );
    assert.match(page, /src="\.\.\/solidarity\.js">[^]*src="\.\.\/solidarity\.frame\.js">/);
    assert.match(page, /<h1>Protect people seeking asylum<\/h1>/);
    assert.doesNotMatch(page, /<form/);
  });

  it('shows the element that the address asks for, else the one that fits the campaign', async () => {
    const desk = openDesk(letterCampaign(), { lists: [sampleList()] });
    const shown = async (path: string) =>
      /<solidarity-(\w+) (\w+="\w+")/
        .exec(await (await desk.get(path)).text())
        ?.slice(1)
        .join(' ');
    assert.equal(await shown('/embed/asylum'), 'letter campaign="asylum"');
    assert.equal(await shown('/embed/asylum?element=petition'), 'letter campaign="asylum"');
    assert.equal(await shown('/embed/asylum?element=counter'), 'counter campaign="asylum"');
    assert.equal(await shown('/embed/asylum?element=Share'), 'share campaign="asylum"');
    assert.equal(await shown('/embed/asylum?element=marquee'), 'letter campaign="asylum"');
    assert.equal(await shown('/embed/updates?element=newsletter'), 'newsletter list="updates"');
    assert.match(await (await openDesk().get('/embed/asylum?element=letter')).text(), /<solidarity-petition campaign="asylum">/);
  });

  it('takes the element’s options from the address, and nothing that is none or would lead it elsewhere', async () => {
    const query =
      'element=counter&campaign=other&backend=https://evil.example&lang=ar&bar=true&min=abc&onclick=alert(1)&partner=our-site&format=compact';
    const page = await (await openDesk().get(`/embed/asylum?${query}`)).text();
    assert.match(page, /<html lang="ar" dir="rtl">/);
    assert.match(page, /<solidarity-counter campaign="asylum" bar="true" partner="our-site" format="compact">/);
  });

  it('writes what an address says as text', async () => {
    const page = await (await openDesk().get(`/embed/asylum?heading=${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    assert.doesNotMatch(page, /<script>alert/);
    assert.match(page, /heading="&gt;&lt;script&gt;|heading="&quot;&gt;&lt;script&gt;/);
  });

  it('may be shown by everybody, and only by partners where the campaign refuses others', async () => {
    assert.match(policyOf(await openDesk(sampleCampaign(partners)).get('/embed/asylum')), /frame-ancestors \*(?:;|$)/);
    const refusing = await openDesk(sampleCampaign({ ...partners, refuseOtherOrigins: true })).get('/embed/asylum');
    assert.match(
      policyOf(refusing),
      /frame-ancestors 'self' https:\/\/partner\.example https:\/\/other\.example https:\/\/charity\.example(?:;|$)/,
    );
    assert.match(
      await refusing.text(),
      /<main data-framers="https:\/\/partner\.example https:\/\/other\.example https:\/\/charity\.example">/,
    );
    assert.equal(refusing.headers.get('X-Frame-Options'), null);
  });

  it('has the scheme that is asked for, and a light one unless told', async () => {
    const desk = openDesk();
    for (const [asked, scheme] of [
      ['', 'light'],
      ['?scheme=dark', 'dark'],
      ['?scheme=auto', 'light dark'],
      ['?scheme="x', 'light'],
    ])
      assert.ok((await (await desk.get(`/embed/asylum${asked}`)).text()).includes(`<meta name="color-scheme" content="${scheme}">`), asked);
  });

  it('may load ours, by its name too, and send no form', async () => {
    const policy = policyOf(await openDesk().get('/embed/asylum'));
    for (const part of [
      `default-src 'none'`,
      `script-src 'self' https://sign.example;`,
      `connect-src 'self' https://sign.example;`,
      `form-action 'none'`,
    ])
      assert.ok(policy.includes(part), policy);
  });

  it('is a page that a frame shows where there is no such campaign, or list', async () => {
    const desk = openDesk();
    for (const [path, title] of [
      ['/embed/nothing', 'There is no such campaign here'],
      ['/embed/asylum?element=newsletter', 'There is no such list here'],
    ] as const) {
      const answer = await desk.get(path);
      assert.equal(answer.status, 404);
      assert.match(policyOf(answer), /frame-ancestors \*/);
      assert.ok((await answer.text()).includes(title));
    }
  });
});
