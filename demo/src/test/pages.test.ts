import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CampaignFile, ListFile } from '@solidarity/contract';
import { campaignsFolder, listsFolder } from '../demo-campaigns.js';
import { frameworks } from '../frameworks.js';
import { hosts } from '../hosts.js';
import { fillPage, partnerPages } from '../pages.js';
import { createSite } from '../site.js';

const backend = 'http://127.0.0.1:4321';
const site = createSite({ backend, mails: () => [] });
const askFor = async (address: string): Promise<string> => (await site.request(address)).text();

const asylum = CampaignFile.parse(JSON.parse(await readFile(join(campaignsFolder, 'protect-asylum.json'), 'utf8')));
const updates = ListFile.parse(JSON.parse(await readFile(join(listsFolder, 'updates.json'), 'utf8')));
const valentine = CampaignFile.parse(JSON.parse(await readFile(join(campaignsFolder, 'valentine.json'), 'utf8')));
const consents = [...asylum.consents, ...valentine.consents, ...updates.consents];
const addresses = Object.keys(partnerPages);
const signing = addresses.filter((address) => address !== '/privacy' && address !== '/letter');
const embedding = [...signing, '/letter'];
const readable = (markup: string): string => markup.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

describe('a partner page', () => {
  const elsewhere = [...frameworks.map((name) => `/frameworks/${name}`), ...hosts.map((name) => `/hosts/${name}`)];
  for (const address of [...addresses, ...elsewhere, '/mail', '/gallery', '/gallery/petition/ready']) {
    it(`${address} runs no inline script and loads nothing from elsewhere`, async () => {
      const page = await askFor(address);
      assert.doesNotMatch(page, /<script(?![^>]*\bsrc=)/i);
      assert.doesNotMatch(page, /<[^>]*\son[a-z]+\s*=/i);
      assert.doesNotMatch(page, /javascript:/i);
      assert.doesNotMatch(page, /\{\{/);
      const loaded = [...page.matchAll(/<(?:script|img|iframe|link)\b[^>]*?(?:src|href)="([^"]*)"/g)].map(([, from = '']) => from);
      assert.deepEqual(
        loaded.filter((from) => !from.startsWith('/') && !from.startsWith(`${backend}/`)),
        [],
      );
    });
  }

  for (const address of signing) {
    it(`${address} carries the tag once, and a form that signs without it`, async () => {
      const page = await askFor(address);
      assert.equal(page.split(`<script async src="${backend}/solidarity.js"></script>`).length, 2);
      assert.match(page, /<solidarity-petition\b/);
      assert.match(page, new RegExp(`<form[^>]*method="post"[^>]*action="${backend}/v1/campaigns/protect-asylum/signatures"`));
    });
  }

  for (const address of embedding) {
    it(`${address} shows the very texts that its ticks agree to, and ticks none of them`, async () => {
      const page = await askFor(address);
      const language = /<html lang="(\w+)[-"]/.exec(page)?.[1] ?? '';
      const ticks = [...page.matchAll(/<input[^>]*name="consent-([a-z-]+)"[^>]*>/g)];
      assert.ok(ticks.some(([, purpose]) => purpose === 'petition' || purpose === 'letter'));
      for (const [tick, purpose] of ticks) {
        const consent = consents.find(({ textId, version }) => tick.includes(`value="${textId}@${version}"`));
        assert.ok(consent, `expected a text of the demo for ${tick}`);
        assert.equal(consent.purpose, purpose);
        assert.doesNotMatch(tick, /\bchecked\b/);
        assert.ok(readable(page).includes(consent.text[language] ?? 'no text'), `expected the text of "${purpose}" in ${language}`);
      }
    });
  }

  it('/letter carries the tag once, and says without it how to write', async () => {
    const page = await askFor('/letter');
    assert.equal(page.split(`<script async src="${backend}/solidarity.js"></script>`).length, 2);
    assert.match(page, /<solidarity-letter campaign="valentine"[^>]*>\s*<div class="plain">[^]*?mailto:/);
    assert.match(page, new RegExp(`<form method="post" action="${backend}/v1/campaigns/valentine/letters">`));
  });

  for (const address of embedding.filter((one) => one !== '/strict')) {
    it(`${address} keeps room for each element in its snippet`, async () => {
      const elements = [...(await askFor(address)).matchAll(/<solidarity-[a-z]+[^>]*>/g)].map(([element]) => element);
      assert.deepEqual(
        elements.filter((element) => !/style="display: block; min-height: [\d.]+(?:px|rem)"/.test(element)),
        [],
      );
    });
  }

  it('refuses to be served with a place that nobody fills', () => {
    assert.throws(() => fillPage('<p>{{nobody}}</p>', { backend }, 'some.html'), /some\.html.*backend.*\{\{nobody\}\}/);
  });
});

describe('the strict page', () => {
  it('comes under a policy that allows the tag, its backend and nothing inline', async () => {
    const policy = (await site.request('/strict')).headers.get('content-security-policy');
    assert.equal(
      policy,
      `default-src 'none'; script-src ${backend}; connect-src ${backend}; style-src 'self'; img-src 'self'; form-action ${backend}; base-uri 'none'`,
    );
  });

  it('has no inline style, and keeps the room in its sheet', async () => {
    assert.doesNotMatch(await askFor('/strict'), /\sstyle=|<style/i);
    assert.match(await askFor('/strict.css'), /solidarity-petition \{[^}]*min-height/);
  });
});
