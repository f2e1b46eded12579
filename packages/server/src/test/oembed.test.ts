import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Embedding } from '@solidarity/contract';
import { openDesk, problemOf, type Desk } from './backend-steps.js';
import { sampleCampaign } from './sample-campaign.js';
import { sampleList } from './sample-list.js';

const drawPng = () => Promise.resolve(new Uint8Array());
const askFor = (desk: Desk, url: string, more: Record<string, string> = {}) =>
  desk.get(`/oembed?${new URLSearchParams({ url, ...more }).toString()}`);
const embeddingOf = async (answer: Response): Promise<Embedding> => {
  assert.equal(answer.status, 200);
  return Embedding.parse(await answer.json());
};

describe('oEmbed', () => {
  it('gives a quotation and then a frame, which is all that WordPress keeps', async () => {
    const answer = await askFor(openDesk(undefined, { drawPng }), 'https://sign.example/c/asylum');
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
    const { html, width, height, ...rest } = await embeddingOf(answer);
    assert.deepEqual([width, height], [600, 820]);
    assert.match(
      html,
      /^<blockquote class="wp-embedded-content"><a href="https:\/\/sign\.example\/c\/asylum">Protect people seeking asylum<\/a><\/blockquote><iframe src="https:\/\/sign\.example\/embed\/asylum" title="Protect people seeking asylum" width="600" height="820"[^<>]*><\/iframe>$/,
    );
    assert.deepEqual(rest, {
      version: '1.0',
      type: 'rich',
      title: 'Protect people seeking asylum',
      provider_name: 'Common Shelter',
      provider_url: 'https://sign.example/',
      cache_age: 86_400,
      thumbnail_url: 'https://sign.example/v1/campaigns/asylum/badge.png?lang=en&scale=2',
      thumbnail_width: 640,
      thumbnail_height: 208,
    });
  });

  it('knows the page, the frame and the organisation’s own page, as people paste them', async () => {
    const desk = openDesk(sampleCampaign({ page: 'https://charity.example/?p=12' }));
    for (const url of [
      'https://sign.example/c/asylum',
      'https://sign.example/c/asylum/',
      'http://sign.example/c/asylum?utm_source=mail#sign',
      'https://sign.example/embed/asylum',
      'https://charity.example/?p=12',
      'https://charity.example?utm_source=mail&p=12#top',
    ])
      assert.match((await embeddingOf(await askFor(desk, url))).html, /src="https:\/\/sign\.example\/embed\/asylum"/, url);
  });

  it('keeps what the address says: language, element and options', async () => {
    const desk = openDesk(undefined, { lists: [sampleList()], drawPng });
    const arabic = await embeddingOf(await askFor(desk, 'https://sign.example/c/asylum?lang=ar'));
    assert.equal(arabic.title, 'احموا طالبي اللجوء');
    assert.match(
      arabic.html,
      /href="https:\/\/sign\.example\/c\/asylum\?lang=ar"[^]*src="https:\/\/sign\.example\/embed\/asylum\?lang=ar"/,
    );
    const counter = await embeddingOf(
      await askFor(desk, 'https://sign.example/embed/asylum?element=counter&bar=true&backend=https://evil.example'),
    );
    assert.match(counter.html, /src="https:\/\/sign\.example\/embed\/asylum\?element=counter&amp;bar=true"/);
    assert.equal(counter.height, 100);
    const list = await embeddingOf(await askFor(desk, 'https://sign.example/embed/updates?element=newsletter'));
    assert.match(
      list.html,
      /href="https:\/\/charity\.example\/updates"[^]*src="https:\/\/sign\.example\/embed\/updates\?element=newsletter"/,
    );
    assert.equal(list.thumbnail_url, undefined);
  });

  it('is no larger than the page around allows', async () => {
    const size = async (most: Record<string, string>) => {
      const { width, height, html } = await embeddingOf(await askFor(openDesk(), 'https://sign.example/c/asylum', most));
      assert.ok(html.includes(`width="${width}" height="${height}"`));
      return [width, height];
    };
    assert.deepEqual(await size({ maxwidth: '500', maxheight: '750', dnt: '1' }), [500, 750]);
    assert.deepEqual(await size({ maxwidth: '5000', maxheight: '' }), [600, 820]);
    assert.deepEqual(await size({ maxwidth: '-3', maxheight: '1e9' }), [600, 820]);
  });

  it('answers in XML too', async () => {
    const answer = await askFor(openDesk(), 'https://sign.example/c/asylum', { format: 'xml' });
    assert.match(answer.headers.get('Content-Type') ?? '', /^text\/xml/);
    assert.match(
      await answer.text(),
      /^<\?xml [^]*<oembed><version>1\.0<\/version><type>rich<\/type>[^]*<html>&lt;blockquote [^]*<width>600<\/width>[^]*<\/oembed>\n$/,
    );
  });

  it('finds its way behind a proxy’s prefix', async () => {
    const desk = openDesk(undefined, { publicUrl: 'https://charity.example/petitions/' });
    assert.match(
      (await embeddingOf(await askFor(desk, 'https://charity.example/petitions/c/asylum'))).html,
      /src="https:\/\/charity\.example\/petitions\/embed\/asylum"/,
    );
    assert.equal((await problemOf(await askFor(desk, 'https://charity.example/c/asylum'))).type, 'malformed');
  });

  it('says what it cannot do', async () => {
    const desk = openDesk();
    const cases: [string, Record<string, string>, number, string][] = [
      ['', {}, 400, 'malformed'],
      ['not an address', {}, 400, 'malformed'],
      ['javascript:alert(1)', {}, 400, 'malformed'],
      ['https://elsewhere.example/c/asylum', {}, 400, 'malformed'],
      ['https://sign.example/v1/openapi.json', {}, 400, 'malformed'],
      [`https://sign.example/c/asylum?x=${'y'.repeat(3000)}`, {}, 400, 'malformed'],
      ['https://sign.example/c/nothing', {}, 404, 'unknown-campaign'],
      ['https://sign.example/c/asylum', { format: 'yaml' }, 501, 'unknown-format'],
    ];
    for (const [url, more, status, type] of cases) {
      const { status: came, type: told } = await problemOf(await askFor(desk, url, more));
      assert.deepEqual([came, told], [status, type], url);
    }
    assert.equal((await desk.get('/oembed')).status, 400);
  });
});
