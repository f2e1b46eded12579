import { hostPage } from '../host-page.js';
import { element, inline, tagAt, type At, type OddPage } from './odd-page.js';

const inner = (at: At): string => hostPage({ head: tagAt(at), body: element() });
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const size = 'width="800" height="1200"';
const sandboxed =
  (flags: string): OddPage['page'] =>
  (at) => ({ body: `<iframe ${size} sandbox="${flags}" src="${at.put({ body: inner(at) })}"></iframe>` });

/** What a page makes of a frame with the element in it. */
export const framedOddly: readonly OddPage[] = [
  { what: 'has it in a sandbox of which nothing may out', page: sandboxed(''), isFramed: true, ends: 'fallback' },
  {
    what: 'has it in a sandbox with forms and without scripts',
    page: sandboxed('allow-forms allow-same-origin'),
    isFramed: true,
    ends: 'fallback',
  },
  { what: 'has it in a sandbox with scripts and nothing else', page: sandboxed('allow-scripts'), isFramed: true, ends: 'signed' },
  {
    what: 'has it in a sandbox with scripts and its origin',
    page: sandboxed('allow-scripts allow-same-origin'),
    isFramed: true,
    ends: 'signed',
  },
  { what: 'has it in a sandbox with scripts and forms', page: sandboxed('allow-scripts allow-forms'), isFramed: true, ends: 'signed' },
  {
    what: 'has it in a frame that is written in an attribute',
    page: (at) => ({ body: `<iframe ${size} srcdoc="${escaped(inner(at))}"></iframe>` }),
    isFramed: true,
    ends: 'signed',
  },
  {
    what: 'has it in a frame that is an address of data',
    page: (at) => ({ body: `<iframe ${size} src="data:text/html;charset=utf-8,${encodeURIComponent(inner(at))}"></iframe>` }),
    isFramed: true,
    ends: 'signed',
  },
  {
    what: 'has it in a frame that it writes itself',
    page: (at) => ({
      body: `<iframe ${size}></iframe>${inline(`const inside = document.querySelector('iframe').contentDocument;
        inside.open(); inside.write(decodeURIComponent('${encodeURIComponent(inner(at)).replaceAll("'", '%27')}')); inside.close();`)}`,
    }),
    isFramed: true,
    ends: 'signed',
  },
  {
    what: 'has it in a frame of a frame',
    page: (at) => {
      const middle = at.put({ body: `<iframe ${size} src="${at.put({ body: inner(at) })}"></iframe>` });
      return { body: `<iframe ${size} src="${middle}"></iframe>` };
    },
    isFramed: true,
    ends: 'signed',
  },
  {
    what: 'has it in a frame that is moved once it is there',
    page: (at) => ({ body: `<iframe ${size} src="${at.put({ body: inner(at) })}"></iframe><main></main>` }),
    later: async (page) => {
      await page.frameLocator('iframe').locator('solidarity-petition [part=card]').waitFor();
      await page.locator('main').evaluate((main) => main.append(document.querySelector('iframe') ?? ''));
    },
    isFramed: true,
    ends: 'signed',
  },
  {
    what: 'has it in a frame without cookies',
    page: (at) => ({ body: `<iframe credentialless ${size} src="${at.put({ body: inner(at) })}"></iframe>` }),
    isFramed: true,
    ends: 'signed',
  },
];
