import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mail } from '@solidarity/workshop/mail-sink/mail-sink';
import { galleryAddress, galleryStates } from '../gallery-states.js';
import { createSite } from '../site.js';

const mail = (subject: string, text: string): Mail => ({
  from: 'signatures@common-shelter.example',
  to: ['amina@example.org'],
  subject,
  headers: [{ name: 'x-test', value: '<b>one</b>' }],
  text,
  html: '',
  links: [],
  at: new Date('2026-11-21T10:00:00Z'),
});

const mails = [mail('First', 'Press https://sign.example.org/v1/confirm/abc now'), mail('Second <script>', '<img src=x onerror=alert(1)>')];
const site = createSite({ backend: 'http://127.0.0.1:4321', mails: () => mails });
const askFor = async (address: string): Promise<string> => (await site.request(address)).text();

describe('the mail page', () => {
  it('lists what was caught, newest first', async () => {
    const page = await askFor('/mail');
    assert.ok(page.indexOf('Second') < page.indexOf('First'));
  });

  it('opens one with its link', async () => {
    assert.match(await askFor('/mail/1'), /<a href="https:\/\/sign\.example\.org\/v1\/confirm\/abc">/);
  });

  it('shows markup in a mail as the text that it is', async () => {
    const page = await askFor('/mail/2');
    assert.doesNotMatch(page, /<script>|<img src=x|<b>one/);
    assert.match(page, /&lt;img src=x/);
  });

  it('knows no mail that never came', async () => {
    assert.equal((await site.request('/mail/3')).status, 404);
    assert.equal((await site.request('/mail/0')).status, 404);
  });
});

describe('the gallery', () => {
  it('gives each state an address of its own', async () => {
    assert.equal(new Set(galleryStates.map(galleryAddress)).size, galleryStates.length);
    for (const state of galleryStates) {
      const page = await askFor(galleryAddress(state));
      assert.match(page, new RegExp(`data-element="${state.element}" data-state="${state.state}"`));
    }
  });

  it('reads theme, direction and language from the address, and turns Arabic to the right unless told otherwise', async () => {
    assert.match(await askFor('/gallery/petition/ready?lang=ar'), /data-theme="light" lang="ar" dir="rtl"/);
    assert.match(await askFor('/gallery/petition/ready?lang=ar&dir=ltr&theme=dark'), /data-theme="dark" lang="ar" dir="ltr"/);
    assert.match(await askFor('/gallery/petition/ready?lang=xx&dir=up&theme=%3Cb%3E'), /data-theme="light" lang="en" dir="ltr"/);
  });

  it('knows no state that is not in the list', async () => {
    assert.equal((await site.request('/gallery/petition/confused')).status, 404);
  });
});

describe('the site', () => {
  it('serves only what lies in its folder', async () => {
    assert.equal((await site.request('/index.css')).headers.get('content-type'), 'text/css; charset=utf-8');
    assert.equal((await site.request('/art/marks.svg')).status, 200);
    assert.equal((await site.request('/..%2fpackage.json')).status, 404);
    assert.equal((await site.request('/art/..%2findex.css')).status, 404);
  });
});
