import { readFile } from 'node:fs/promises';
import { button, card, fillIn, person } from '../petition-form.js';
import { box, element, inline, tagAt, type OddPage } from './odd-page.js';

const built = await readFile(new URL('../../../../packages/embed/dist/solidarity.js', import.meta.url), 'utf8');

const otherVersion = (version: string): string => {
  const own = /\b\d+\.\d+\.\d+\b(?=["'`])/.exec(built)?.[0];
  if (!own) throw new Error('Expected the tag to hold its version, found none.');
  return built.replaceAll(own, version);
};
const javascript = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };

/** What optimisers, tag managers and consent tools make of the script. */
export const runningOddly: readonly OddPage[] = [
  {
    what: 'runs the tag in its head, before it has a body',
    page: (at) => ({ head: tagAt(at, ''), body: box() }),
    ends: 'signed',
  },
  {
    what: 'has the tag inside the box',
    page: (at) => ({
      body: box('data-campaign="protect-asylum"', `<a class="fallback" href="https://common-shelter.example/">Sign</a>${tagAt(at, '')}`),
    }),
    ends: 'signed',
  },
  {
    what: 'has no currentScript',
    page: (at) => ({
      head: inline(`Object.defineProperty(document, 'currentScript', { value: null })`) + tagAt(at, 'defer', '?ver=6.7'),
      body: box(),
    }),
    ends: 'signed',
  },
  {
    what: 'has a picture of the name currentScript',
    page: (at) => ({ body: `<img name="currentScript" alt="">${box()}${tagAt(at, '')}` }),
    ends: 'signed',
  },
  {
    what: 'writes the tag by document.write',
    page: (at) => ({ body: box() + inline(`document.write('<script src="${at.backend}/solidarity.js?a=1&b=2"><\\/script>')`) }),
    ends: 'signed',
  },
  {
    what: 'takes the tag out again at once, as tag managers do',
    page: (at) => ({
      head: inline(`addEventListener('load', () => {
        const script = document.createElement('script');
        script.src = '${at.backend}/solidarity.js';
        document.head.append(script);
        script.remove();
      })`),
      body: box(),
    }),
    ends: 'signed',
  },
  {
    what: 'keeps scripts back until a visitor touches it',
    page: (at) => ({
      head: `<script type="text/delayed" data-src="${at.backend}/solidarity.js"></script>
        ${inline(`addEventListener('pointerdown', () => {
          const script = document.createElement('script');
          script.src = document.querySelector('[data-src]').dataset.src;
          document.querySelector('[data-src]').replaceWith(script);
        }, { once: true })`)}`,
      body: box(),
    }),
    later: async (page) => {
      await page.locator('.fallback').waitFor();
      await page.mouse.click(2, 2);
    },
    ends: 'signed',
  },
  {
    what: 'has an older version first, and a box that comes after the newer one',
    first: (page, at) =>
      page.route(`${at.backend}/solidarity.js?v=0.0.1`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: otherVersion('0.0.1') }),
      ),
    page: (at) => ({ head: tagAt(at, '', '?v=0.0.1') + tagAt(at, ''), body: `<div id="later"></div>` }),
    later: (page) => page.locator('#later').evaluate((later, markup) => (later.innerHTML = markup), box()),
    ends: 'signed',
  },
  {
    what: 'has an older version deferred, and a newer one after the page has loaded',
    first: (page, at) =>
      page.route(`${at.backend}/solidarity.js?v=0.0.1`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: otherVersion('0.0.1') }),
      ),
    page: (at) => ({ head: tagAt(at, 'defer', '?v=0.0.1'), body: box() }),
    later: (page, at) => page.addScriptTag({ url: `${at.backend}/solidarity.js` }),
    ends: 'signed',
  },
  {
    what: 'has the module beside the classic script',
    page: (at) => ({ head: `<script type="module" src="${at.backend}/solidarity.mjs"></script>${tagAt(at)}`, body: box() }),
    ends: 'signed',
  },
  {
    what: 'has the one file beside the tag',
    page: (at) => ({ head: `<script async src="${at.backend}/solidarity.all.js"></script>${tagAt(at)}`, body: box() }),
    ends: 'signed',
  },
  {
    what: 'has packed the tag into a file of its own',
    page: (at) => ({
      head: `<script defer src="${at.put({ name: 'packed_0f3c.js', body: `var a=1;\n${built}\nvar b=2;`, headers: javascript })}"></script>`,
      body: box(),
    }),
    ends: 'fallback',
  },
  {
    what: 'has copied the tag alone, without its parts',
    page: (at) => ({
      head: `<script async src="${at.put({ body: built, headers: javascript })}"></script>`,
      body: box(`data-campaign="protect-asylum" data-backend="${at.backend}"`),
    }),
    later: async (page) => {
      await fillIn(page, person('copied-alone'));
      await button(page).click();
      await card(page).getByRole('alert').filter({ hasText: 'try again' }).waitFor();
    },
    ends: 'fallback',
  },
  {
    what: 'waits for a consent that is never given',
    page: (at) => ({ head: tagAt(at, 'type="text/plain" class="optanon-category-C0004"'), body: box() }),
    ends: 'fallback',
  },
  {
    what: 'allows no scripts of others',
    page: (at) => ({ head: tagAt(at), body: box(), headers: { 'content-security-policy': `script-src 'self'` } }),
    ends: 'fallback',
  },
  {
    what: 'allows the tag, and no requests to its backend',
    page: (at) => ({ head: tagAt(at), body: element(), headers: { 'content-security-policy': `connect-src 'self'` } }),
    ends: 'fallback',
  },
];
