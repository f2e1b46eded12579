import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Badge } from '@solidarity/contract';
import { drawPng } from '../main/draw-png.js';
import { memoryStore } from '../store/memory-store.js';
import { openDesk, problemOf } from './backend-steps.js';
import { sampleCampaign, samplePerson } from './sample-campaign.js';
import { letterCampaign } from './sample-letter.js';

const at = (kind: string) => `/v1/campaigns/asylum/badge.${kind}`;
const unconfirmed = { confirmation: 'none' };

/** Width and height of a PNG, which stand at a fixed place; fails where it is none. */
async function sizeOf(answer: Response): Promise<[number, number]> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the badge of a campaign', () => {
  it('is a picture of the count that can be read aloud, without script, style or font to load', async () => {
    const answer = await openDesk().get(at('svg'));
    assert.match(answer.headers.get('Content-Type') ?? '', /^image\/svg\+xml/);
    assert.equal(answer.headers.get('Cache-Control'), 'public, max-age=5, stale-while-revalidate=10, stale-if-error=60');
    const svg = await answer.text();
    assert.match(svg, /<title>Protect people seeking asylum: 1,020 people have signed<\/title>/);
    assert.match(svg, />1,020<\/text>[^]*>people have signed<\/text>/);
    assert.doesNotMatch(svg, /<script|<style|@font-face|href=|url\(/);
  });

  it('speaks the language of the address, right to left where that is, whatever the browser wants', async () => {
    const desk = openDesk();
    const arabic = await (await desk.get(`${at('svg')}?lang=ar`)).text();
    assert.match(arabic, /lang="ar"[^]*text-anchor="end"><text x="300"[^]*عدد الموقّعين حتى الآن/);
    assert.match(await (await desk.get(at('svg'), { 'Accept-Language': 'ar' })).text(), /lang="en"[^]*text-anchor="start"/);
  });

  it('shows the goal, and how much of it is reached', async () => {
    const svg = await (await openDesk(sampleCampaign({ goal: 2040 })).get(at('svg'))).text();
    assert.match(svg, />of 2,040<\/text>/);
    assert.match(svg, /<rect x="20" y="78" width="140" height="6" rx="3"\/>/);
    const beyond = await (await openDesk(sampleCampaign({ goal: 5 })).get(at('svg'))).text();
    assert.match(beyond, /<rect x="20" y="78" width="280" height="6" rx="3"\/>/);
  });

  it('counts letters where the campaign is to write one', async () => {
    assert.match(await (await openDesk(letterCampaign()).get(at('svg'))).text(), />0<\/text>[^]*>letters have been sent<\/text>/);
    assert.equal(Badge.parse(await (await openDesk(letterCampaign()).get(at('json'))).json()).label, 'letters');
  });

  it('is an endpoint of shields.io', async () => {
    const badge = Badge.parse(await (await openDesk().get(at('json'))).json());
    assert.deepEqual(badge, { schemaVersion: 1, label: 'signatures', message: '1,020', color: '0b5394' });
  });

  it('follows the count, and is sent again only when it has moved', async () => {
    const desk = openDesk(sampleCampaign(unconfirmed));
    const etag = (await desk.get(at('svg'))).headers.get('ETag') ?? '';
    assert.equal((await desk.get(at('svg'), { 'If-None-Match': etag })).status, 304);
    await desk.sign();
    const moved = await desk.get(at('svg'), { 'If-None-Match': etag });
    assert.equal(moved.status, 200);
    assert.match(await moved.text(), /1,021 people have signed/);
  });

  it('is a picture also while the count cannot be read', async () => {
    const store = { ...memoryStore(), counts: () => Promise.reject(new Error('down')) };
    const answer = await openDesk(undefined, { store }).get(at('svg'));
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /<title>Protect people seeking asylum<\/title>/);
  });

  it('is not there for a campaign that is not', async () => {
    for (const kind of ['svg', 'png', 'json'])
      assert.equal((await problemOf(await openDesk().get(`/v1/campaigns/nothing/badge.${kind}`))).type, 'unknown-campaign');
  });
});

describe('the badge in pixels', () => {
  it('has the size of the picture, or twice as much', async () => {
    const desk = openDesk(undefined, { drawPng });
    const answer = await desk.get(at('png'));
    assert.equal(answer.headers.get('Content-Type'), 'image/png');
    assert.deepEqual(await sizeOf(answer), [320, 104]);
    assert.deepEqual(await sizeOf(await desk.get(`${at('png')}?scale=2`)), [640, 208]);
    assert.deepEqual(await sizeOf(await desk.get(`${at('png')}?scale=9000`)), [320, 104]);
  });

  it('draws Latin and Arabic letters on a machine without fonts: others than boxes, all alike', async () => {
    const draw = (text: string) =>
      drawPng(
        `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="20"><text y="15" font-family="IBM Plex Sans Arabic">${text}</text></svg>`,
        1,
      );
    const pictures = await Promise.all(['AAA', 'BBB', 'ددد', 'ععع', '١١١', ''].map(draw));
    assert.equal(new Set(pictures.map((bytes) => Buffer.from(bytes).toString('base64'))).size, 6);
  });

  it('is drawn once for all who ask, and at most every five seconds while the count moves', async () => {
    let drawn = 0;
    const counting = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array([++drawn]));
    const desk = openDesk(sampleCampaign(unconfirmed), { drawPng: counting });
    const answers = await Promise.all([desk.get(at('png')), desk.get(at('png'))]);
    assert.equal(drawn, 1);
    const etag = answers[0]?.headers.get('ETag') ?? '';
    await desk.sign(samplePerson('one'));
    assert.equal((await desk.get(at('png'), { 'If-None-Match': etag })).status, 304);
    desk.now += 5000;
    assert.equal((await desk.get(at('png'), { 'If-None-Match': etag })).status, 200);
    await desk.get(`${at('png')}?lang=ar&x=1`);
    await desk.get(`${at('png')}?lang=ar-EG&x=2`);
    assert.equal(drawn, 3);
  });

  it('is drawn again where that failed', async () => {
    let tries = 0;
    const failing = () => (tries++ === 0 ? Promise.reject(new Error('no memory')) : Promise.resolve(new Uint8Array([1])));
    const desk = openDesk(undefined, { drawPng: failing });
    assert.equal((await desk.get(at('png'))).status, 500);
    assert.equal((await desk.get(at('png'))).status, 200);
  });

  it('is not to be had where nothing can draw', async () => {
    assert.equal((await problemOf(await openDesk().get(at('png')))).type, 'unknown-format');
  });
});
