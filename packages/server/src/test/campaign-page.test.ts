import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listSource } from '../rules/list-source.js';
import { memoryStore } from '../store/memory-store.js';
import { openDesk } from './backend-steps.js';
import { minute, sampleCampaign, sampleFile } from './sample-campaign.js';
import { letterCampaign, sampleTargets } from './sample-letter.js';

const { page: _, ...homeless } = sampleFile;
const pageOf = async (answer: Response | Promise<Response>): Promise<string> => (await answer).text();

/** The values of a plain form as a browser would send it, boxes that are required ticked. */
function formIn(page: string): { readonly action: string; readonly fields: Record<string, string> } {
  const [form = ''] = /<form[^]*<\/form>/.exec(page) ?? [];
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    const isEmptyBox = tag.includes('type="checkbox"') && !tag.includes(' required');
    if (name !== undefined && !isEmptyBox) fields[name] = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
  }
  return { action: /action="([^"]*)"/.exec(form)?.[1] ?? '', fields };
}

describe('the page of a campaign', () => {
  it('says what it is about and holds the element, with its count and the way to more', async () => {
    const answer = await openDesk().get('/c/asylum');
    assert.equal(answer.status, 200);
    const page = await answer.text();
    assert.match(page, /<html lang="en" dir="ltr">[^]*<h1 dir="auto">Protect people seeking asylum<\/h1>/);
    assert.match(page, /<solidarity-petition campaign="asylum">\s*<form/);
    assert.match(page, /<solidarity-counter[^>]*><p><strong>1,020<\/strong> people have signed<\/p>/);
    assert.match(page, /<script defer src="\.\.\/solidarity\.js">/);
    assert.match(page, /href="https:\/\/charity\.example\/privacy"/);
    assert.match(page, /<a href="\.\.\/v1\/my-data\?lang=en">What is held on you<\/a>/);
    assert.match(page, /<a href="\?lang=ar" lang="ar" hreflang="ar">العربية<\/a>/);
  });

  it('signs by its own form, without any script', async () => {
    const desk = openDesk();
    const { action, fields } = formIn(await pageOf(desk.get('/c/asylum')));
    assert.equal(new URL(action, 'https://sign.example/c/asylum').pathname, '/v1/campaigns/asylum/signatures');
    assert.deepEqual(Object.keys(fields), [
      'language',
      'givenName',
      'familyName',
      'email',
      'country',
      'postcode',
      'comment',
      'consent-petition',
      'note',
    ]);
    const answer = await desk.signForm({ ...fields, givenName: 'Ada', familyName: 'Byron', email: 'ada@example.org' });
    assert.equal(answer.status, 202);
    const [signature] = await desk.signatures();
    assert.deepEqual(signature?.person, { givenName: 'Ada', familyName: 'Byron' });
    assert.deepEqual(
      signature?.consents.map(({ purpose, granted, text }) => [purpose, granted, text]),
      [
        ['petition', true, 'I sign, and agree that my name is kept.'],
        ['updates', false, 'Write to me about this campaign.'],
      ],
    );
  });

  it('asks for own fields, choices and ticks as the campaign has them', async () => {
    const fields = [
      { name: 'email', required: true },
      { name: 'x-role', kind: 'choice', required: true, label: { en: 'Role' }, options: [{ value: 'nurse', label: { en: 'Nurse & co' } }] },
      { name: 'x-visit', kind: 'tick', label: { en: 'May visit' } },
      { name: 'x-why', kind: 'long', maxLength: 300, label: { en: 'Why?' } },
    ];
    const page = await pageOf(openDesk(sampleCampaign({ fields })).get('/c/asylum'));
    assert.match(page, /<select name="x-role" required><option value=""><\/option><option value="nurse">Nurse &amp; co<\/option>/);
    assert.match(page, /<input type="checkbox" name="x-visit"> /);
    assert.match(page, /<textarea name="x-why" rows="4" dir="auto" maxlength="300"><\/textarea>/);
  });

  it('speaks the language of the address, else the browser’s, else the campaign’s first', async () => {
    const desk = openDesk();
    const arabic = /<html lang="ar" dir="rtl">[^]*احموا طالبي اللجوء[^]*name="language" value="ar"[^]*البريد الإلكتروني/;
    for (const answer of [await desk.get('/c/asylum?lang=ar-EG'), await desk.get('/c/asylum', { 'Accept-Language': 'fr, ar;q=0.5' })]) {
      assert.equal(answer.headers.get('Content-Language'), 'ar');
      assert.equal(answer.headers.get('Vary'), 'Accept-Language');
      assert.match(await answer.text(), arabic);
    }
    assert.match(await pageOf(desk.get('/c/asylum?lang=xx', { 'Accept-Language': 'en' })), /<html lang="en"/);
  });

  it('says which words are in another language than the campaign’s', async () => {
    const dutch = sampleCampaign({
      languages: ['nl'],
      words: { nl: { title: 'Beschermen' } },
      consents: [{ ...sampleFile.consents[0], text: { nl: 'Ik teken.' } }],
    });
    const page = await pageOf(openDesk(dutch).get('/c/asylum'));
    assert.match(page, /<html lang="nl" dir="ltr">/);
    assert.match(page, /<form[^>]* lang="en" dir="ltr">[^]*<label lang="nl">[^]*Ik teken\./);
  });

  it('is found and passed on: description, canonical, languages, Open Graph, oEmbed, all at the beginning', async () => {
    const words = { en: { title: 'A & "B"', intro: `${'word '.repeat(80)}end` } };
    const [head = ''] = (
      await pageOf(
        openDesk(sampleCampaign({ ...homeless, page: undefined, languages: ['en', 'ar'], words: { ...words, ar: words.en } })).get(
          '/c/asylum',
        ),
      )
    ).split('</head>');
    assert.ok(head.length < 10_000, `${head.length} characters`);
    for (const part of [
      '<link rel="canonical" href="https://sign.example/c/asylum">',
      '<link rel="alternate" hreflang="ar" href="https://sign.example/c/asylum?lang=ar">',
      '<link rel="alternate" hreflang="x-default" href="https://sign.example/c/asylum">',
      '<meta property="og:title" content="A &amp; &quot;B&quot;">',
      '<meta property="og:url" content="https://sign.example/c/asylum">',
      '<meta property="og:site_name" content="Common Shelter">',
      '<link rel="alternate" type="application/json+oembed" href="https://sign.example/oembed?url=https%3A%2F%2Fsign.example%2Fc%2Fasylum&amp;format=json" title="A &amp; &quot;B&quot;">',
      '<link rel="alternate" type="text/xml+oembed"',
    ])
      assert.ok(head.includes(part), `${part} in ${head}`);
    const description = /name="description" content="([^"]*)"/.exec(head)?.[1] ?? '';
    assert.match(description, /^word .* word…$/);
    assert.ok(description.length <= 201);
  });

  it('leaves to the organisation’s own page to be the one that is found', async () => {
    const page = await pageOf(openDesk().get('/c/asylum'));
    assert.match(page, /<link rel="canonical" href="https:\/\/charity\.example\/petition">/);
    assert.match(page, /<meta property="og:url" content="https:\/\/charity\.example\/petition">/);
    assert.match(page, /<a href="https:\/\/charity\.example\/petition">More about this at Common Shelter<\/a>/);
  });

  it('is the campaign’s page where its organisation has none', async () => {
    const desk = openDesk(sampleCampaign({ ...homeless, page: undefined }));
    const campaign = (await (await desk.get('/v1/campaigns/asylum')).json()) as { page: string };
    assert.equal(campaign.page, 'https://sign.example/c/asylum');
    await desk.sign();
    await desk.backend.deliverMail();
    const thanks = await pageOf(desk.post(desk.link(), ''));
    assert.match(thanks, /href="https:\/\/sign\.example\/c\/asylum#solidarity-confirmed=asylum"/);
  });

  it('may load ours and nothing else, run nothing inline, and stand in no frame', async () => {
    const { headers } = await openDesk().get('/c/asylum');
    const policy = headers.get('Content-Security-Policy') ?? '';
    for (const part of [`default-src 'none'`, `script-src 'self'`, `style-src 'self'`, `form-action 'self'`, `frame-ancestors 'none'`])
      assert.ok(policy.includes(part), policy);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  });

  it('may be kept for a minute, and is not sent twice', async () => {
    const desk = openDesk();
    const first = await desk.get('/c/asylum');
    assert.match(first.headers.get('Cache-Control') ?? '', /max-age=60/);
    const etag = first.headers.get('ETag') ?? '';
    assert.equal((await desk.get('/c/asylum', { 'If-None-Match': etag })).status, 304);
    assert.equal((await desk.get('/c/asylum?lang=ar', { 'If-None-Match': etag })).status, 200);
  });

  it('shows no form where none is taken, and where to go then', async () => {
    const closed = await pageOf(openDesk(sampleCampaign({ state: 'closed', followUp: 'https://charity.example/next' })).get('/c/asylum'));
    assert.doesNotMatch(closed, /<form/);
    assert.match(
      closed,
      /<solidarity-petition[^>]*>\s*<div class="plain"><p>This campaign has closed[^]*href="https:\/\/charity\.example\/next"/,
    );
    assert.match(await pageOf(openDesk(sampleCampaign({ state: 'paused' })).get('/c/asylum')), /not open at the moment/);
  });

  const targets = new Map([['asylum', listSource(sampleTargets, { name: 'Towns' })]]);

  it('writes the letter by its own form where the backend mails it, without any script', async () => {
    const desk = openDesk(letterCampaign(), { targets });
    const page = await pageOf(desk.get('/c/asylum'));
    assert.match(page, /<solidarity-letter campaign="asylum">\s*<form/);
    assert.doesNotMatch(page, /solidarity-petition|\{\{|value="gone"/);
    assert.match(
      page,
      /name="subject" value="A welcome for everyone"[^]*Dear Sir or Madam,[^]*Nobody leaves home lightly\.<\/textarea>[^]*Yours,\n…/,
    );
    assert.match(page, /<input type="checkbox" name="targets" value="mayor"> <span dir="auto">The Mayor, Harbour Town<\/span>/);
    const { action, fields } = formIn(page);
    const sent = {
      ...fields,
      givenName: 'Ada',
      familyName: 'Byron',
      email: 'ada@example.org',
      targets: 'mayor',
      body: 'Please let people stay.',
    };
    const answer = await desk.post(new URL(action, 'https://sign.example/c/asylum').pathname, new URLSearchParams(sent).toString(), {
      'Content-Type': 'application/x-www-form-urlencoded',
    });
    assert.equal(answer.status, 202);
  });

  it('shows the letter to copy where only its writer can send it, and whom it may go to', async () => {
    const page = await pageOf(openDesk(letterCampaign({ mail: undefined }), { targets }).get('/c/asylum'));
    assert.doesNotMatch(page, /<form|\{\{/);
    assert.match(page, /Dear Sir or Madam,[^]*Nobody leaves home lightly\.[^]*Yours,\n…/);
    assert.match(page, /The Mayor, Harbour Town<\/span>: <a href="mailto:mayor@town\.example\?subject=A%20welcome%20for%20everyone"/);
    assert.match(page, /<li><span dir="auto">Nobody, Old Town<\/span><\/li>/);
  });

  it('stands without its count where none can be read', async () => {
    const broken = { ...memoryStore(), counts: () => Promise.reject(new Error('down')) };
    const answer = await openDesk(undefined, { store: broken }).get('/c/asylum');
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /<solidarity-counter[^>]*><\/solidarity-counter>/);
  });

  it('shows what a campaign file says as text, whatever it says', async () => {
    const title = '</title><script>alert(1)</script>';
    const page = await pageOf(
      openDesk(sampleCampaign({ words: { en: { title, intro: title, demands: [title] }, ar: { title } } })).get('/c/asylum'),
    );
    assert.doesNotMatch(page, /<script>alert/);
  });

  it('changes nothing by being read', async () => {
    const desk = openDesk();
    await desk.get('/c/asylum');
    desk.now += minute;
    assert.deepEqual(await desk.signatures(), []);
    assert.equal((await desk.counts()).people.online, 0);
  });

  it('is found with a slash at the end too, and its frame likewise', async () => {
    for (const path of ['/c/asylum/', '/embed/asylum/']) {
      const answer = await openDesk().get(`${path}?lang=ar`);
      assert.equal(answer.status, 308);
      const { pathname, search } = new URL(answer.headers.get('Location') ?? '', `https://sign.example${path}`);
      assert.equal(pathname + search, `${path.slice(0, -1)}?lang=ar`);
    }
  });

  it('is a helpful page where there is no such campaign', async () => {
    const answer = await openDesk().get('/c/nothing', { 'Accept-Language': 'ar' });
    assert.equal(answer.status, 404);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    assert.match(await answer.text(), /<html lang="ar" dir="rtl">[^]*<h1>لا توجد حملة كهذه هنا<\/h1>/);
  });
});
