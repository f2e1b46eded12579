import { box, element, link, tagAt, type OddPage } from './odd-page.js';

const article = '<p class="after">What the page says next.</p><p>And next.</p><h2>And more</h2><p>To the end.</p>';
const afterIsSeen = (page: Parameters<NonNullable<OddPage['later']>>[0]) => page.locator('.after').waitFor();

/** What editors and their programs make of what was pasted. */
export const writtenOddly: readonly OddPage[] = [
  { what: 'has curly quotes', page: (at) => ({ head: tagAt(at), body: element('campaign=“protect-asylum”') }), ends: 'signed' },
  {
    what: 'has escaped its values twice',
    page: (at) => ({
      head: tagAt(at),
      body: box('data-campaign="&amp;quot;protect-asylum&amp;quot;" data-heading="Bread &amp;amp; roses"'),
    }),
    later: (page) => page.getByRole('heading', { name: 'Bread & roses' }).waitFor(),
    ends: 'signed',
  },
  {
    what: 'has spaces that nobody sees round its values',
    page: (at) => ({ head: tagAt(at), body: box('data-campaign="&nbsp;protect-asylum&#8203; "') }),
    ends: 'signed',
  },
  {
    what: 'is in capitals',
    page: (at) => ({ head: tagAt(at), body: `<DIV DATA-SOLIDARITY="PETITION" DATA-CAMPAIGN="protect-asylum">${link}</DIV>` }),
    ends: 'signed',
  },
  {
    what: 'puts breaks and paragraphs between lines',
    page: (at) => ({
      body: `<p>${tagAt(at)}<br />\n<solidarity-petition campaign="protect-asylum"><br />\n${link}<br />\n</solidarity-petition></p>`,
    }),
    ends: 'signed',
  },
  {
    what: 'wraps the box in a paragraph and fills it with spaces',
    page: (at) => ({ head: tagAt(at), body: `<p>${box('data-campaign="protect-asylum"', `&nbsp;<p>${link}</p>&nbsp;`)}</p>` }),
    ends: 'signed',
  },
  {
    what: 'puts it into a table without a cell',
    page: (at) => ({ head: tagAt(at), body: `<table><tr>${element()}</tr></table>` }),
    ends: 'signed',
  },
  {
    what: 'closes the tag by "/>", so that the rest of the article stands in it',
    page: (at) => ({ head: tagAt(at), body: `<main><solidarity-petition campaign="protect-asylum" />${article}</main>` }),
    later: afterIsSeen,
    ends: 'signed',
  },
  {
    what: 'closes the box by "/>"',
    page: (at) => ({
      head: tagAt(at),
      body: `<main><div data-solidarity="petition" data-campaign="protect-asylum" />${article}</main>`,
    }),
    later: afterIsSeen,
    ends: 'signed',
  },
  {
    what: 'closes two tags by "/>", one after the other',
    page: (at) => ({
      head: tagAt(at),
      body: `<solidarity-petition campaign="protect-asylum" /><solidarity-counter campaign="protect-asylum" />${article}`,
    }),
    later: async (page) => {
      await afterIsSeen(page);
      await page.locator('solidarity-counter [part=number]').waitFor();
    },
    ends: 'signed',
  },
  {
    what: 'has the element inside its own box',
    page: (at) => ({ head: tagAt(at), body: box('data-campaign="protect-asylum"', `<p>${element()}</p>`) }),
    ends: 'signed',
  },
  { what: 'has no doctype', page: (at) => ({ html: `${tagAt(at)}${box()}` }), ends: 'signed' },
  {
    what: 'has a base address elsewhere',
    page: (at) => ({ head: `<base href="https://elsewhere.example/a/">${tagAt(at)}`, body: box() }),
    ends: 'signed',
  },
  {
    what: 'is XHTML, where templates are read as XML',
    page: (at) => ({
      html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page</title><script src="${at.backend}/solidarity.js"/></head><body>${element()}</body></html>`,
      headers: { 'content-type': 'application/xhtml+xml' },
    }),
    ends: 'fallback',
  },
  {
    what: 'misspells the element',
    page: (at) => ({ head: tagAt(at), body: box().replace('"petition"', '"petiton"') }),
    ends: 'fallback',
  },
  { what: 'names no campaign', page: (at) => ({ head: tagAt(at), body: box('') }), ends: 'fallback' },
  {
    what: 'cuts the address of the backend at its colon',
    page: (at) => ({ head: tagAt(at), body: element('campaign="protect-asylum" backend="//sign.example/"') }),
    ends: 'fallback',
  },
];
