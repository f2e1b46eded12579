import { assert } from '@open-wc/testing';
import { backendAddress, rememberTag } from '../backend/backend-address.js';
import { faultOf } from '../backend/faults.js';
import { timed } from '../backend/timed.js';
import { languageAt, wordsFor } from '../words/language.js';

describe('the place an element stands in', () => {
  const addresses: readonly (readonly [written: string | null, address: string | undefined])[] = [
    ['https://backend.example', 'https://backend.example/'],
    [' https://backend.example/api ', 'https://backend.example/api'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://[::1]:8080', 'http://[::1]:8080/'],
    ['https://user@backend.example', undefined],
    ['backend.example', undefined],
    ['/api', undefined],
    ['data:text/html,x', undefined],
    ['', undefined],
    [null, undefined],
  ];
  for (const [written, address] of addresses) {
    it(`has ${address ?? 'no backend'} at ${JSON.stringify(written)}`, () => assert.strictEqual(backendAddress(written), address));
  }

  it('has the backend that its tag came from, unless it says otherwise, and the first tag stays', () => {
    rememberTag(undefined);
    rememberTag('https://cdn.example/v1/solidarity.js?x=1');
    rememberTag('https://other.example/solidarity.js');
    assert.strictEqual(backendAddress(null), 'https://cdn.example/v1/');
    assert.strictEqual(backendAddress('https://backend.example'), 'https://backend.example/');
  });

  it('has the backend that a tag pinned to a version came from: not the version’s folder', async () => {
    const another = new URL('../backend/backend-address.js?pinned', import.meta.url).href;
    const pinned = (await import(another)) as { rememberTag: typeof rememberTag; backendAddress: typeof backendAddress };
    pinned.rememberTag('https://sign.example/campaigns/0.1.0/solidarity.js');
    assert.strictEqual(pinned.backendAddress(null), 'https://sign.example/campaigns/');
  });

  it('has the nearest language above it, through shadow roots', () => {
    const host = document.createElement('div');
    host.lang = 'ar-EG';
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    assert.strictEqual(languageAt(inner), 'ar-EG');
    inner.lang = ' pt_BR ';
    assert.strictEqual(languageAt(inner), 'pt-BR');
    inner.lang = 'not a language';
    assert.strictEqual(languageAt(inner), 'en');
    host.remove();
  });

  it('speaks the nearest language there is, and English where there is none', async () => {
    const spoken = await Promise.all(['ar', 'ar-EG', 'en', 'tlh', ''].map(async (language) => (await wordsFor(language)).direction));
    assert.deepEqual(spoken, ['rtl', 'rtl', 'ltr', 'ltr', 'ltr']);
    assert.match(String((await wordsFor('ar-EG')).catalogue.heading), /\p{Script=Arabic}/u);
    assert.strictEqual((await wordsFor('constructor')).catalogue.heading, (await wordsFor('en')).catalogue.heading);
  });

  it('stops what takes too long, and what is no longer wanted', async () => {
    const never = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => {
        const fail = () => reject(new DOMException('stopped', 'AbortError'));
        if (signal.aborted) fail();
        signal.addEventListener('abort', fail);
      });
    const outer = new AbortController();
    const works = [timed(never, 1), timed(never, 60_000, outer.signal)];
    outer.abort();
    works.push(timed(never, 60_000, outer.signal));
    const faults = await Promise.all(works.map((work) => work.catch(faultOf)));
    assert.deepEqual(
      faults.map(({ fault }) => fault),
      ['slow', 'slow', 'slow'],
    );
  });
});
