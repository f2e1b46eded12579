import { hostPage } from '../host-page.js';
import { box, element, inline, tagAt, type OddPage } from './odd-page.js';

/** Takes the next page in as Turbo does: its body stays, its scripts run again, the window is the same. */
const visits = inline(`
  window.visit = async (address) => {
    const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    for (const inert of next.querySelectorAll('body script')) {
      const script = document.createElement('script');
      for (const { name, value } of inert.attributes) script.setAttribute(name, value);
      inert.replaceWith(script);
    }
    document.body.replaceWith(document.adoptNode(next.body));
  };
`);

type Visiting = typeof window & { visit(address: string): Promise<void> };

/** What comes to a page, changes there or leaves it after the tag has run. */
export const comingLater: readonly OddPage[] = [
  {
    what: 'asks for the rest of itself when it has loaded',
    page: (at) => ({ head: tagAt(at), body: '<div id="place"></div>' }),
    later: async (page, { put }) => {
      await page.locator('#place').evaluate(
        async (place, address) => {
          place.innerHTML = await (await fetch(address)).text();
        },
        put({ body: `<section><h2>Act</h2>${box()}</section>` }),
      );
    },
    ends: 'signed',
  },
  {
    what: 'takes the body of the next page for its own',
    page: (at) => ({ head: visits + tagAt(at), body: '<p>Home</p>' }),
    later: async (page, { put }) => {
      await page.evaluate((address) => (window as Visiting).visit(address), put({ body: hostPage({ body: box() }) }));
    },
    ends: 'signed',
  },
  {
    what: 'takes bodies with a tag in each, and goes back to the first',
    page: (at) => ({ head: visits, body: box() + tagAt(at) }),
    later: async (page, at) => {
      const addresses = ['<p>Elsewhere</p>', box()].map((body) => at.put({ body: hostPage({ body: body + tagAt(at) }) }));
      for (const address of addresses) await page.evaluate((next) => (window as Visiting).visit(next), address);
    },
    ends: 'signed',
  },
  {
    what: 'keeps a copy of itself while it is left, and shows the copy',
    page: (at) => ({ head: tagAt(at), body: `<main>${box()}</main>` }),
    later: async (page) => {
      await page.locator('solidarity-petition [part=card]').waitFor();
      await page.locator('main').evaluate((main) => {
        const kept = main.cloneNode(true);
        main.replaceWith('Elsewhere');
        document.body.replaceChildren(kept);
      });
    },
    ends: 'signed',
  },
  {
    what: 'replaces its root element',
    page: (at) => ({ head: tagAt(at), body: '<p>Home</p>' }),
    later: (page) =>
      page.evaluate(
        (markup) => {
          document.documentElement.replaceWith(new DOMParser().parseFromString(markup, 'text/html').documentElement);
        },
        hostPage({ body: box() }),
      ),
    ends: 'signed',
  },
  {
    what: 'is written anew by document.write, with the tag once more',
    page: (at) => ({ head: tagAt(at), body: '<p>Home</p>' }),
    later: (page, at) =>
      page.evaluate(
        (markup) => {
          document.open();
          document.write(markup);
          document.close();
        },
        hostPage({ head: tagAt(at), body: box() }),
      ),
    ends: 'signed',
  },
  {
    what: 'goes from one campaign to another by changing an option of the box',
    page: (at) => ({ head: tagAt(at), body: box('data-campaign="no-such-campaign"') }),
    later: async (page) => {
      await page.waitForFunction(() => document.querySelector('solidarity-petition:state(unknown)'));
      await page.locator('[data-solidarity]').evaluate((made) => made.setAttribute('data-campaign', 'protect-asylum'));
    },
    ends: 'signed',
  },
  {
    what: 'goes from one campaign to another by drawing another element',
    page: (at) => ({ head: tagAt(at), body: element('campaign="closed"') }),
    later: async (page) => {
      await page.waitForFunction(() => document.querySelector('solidarity-petition:state(closed)'));
      await page.locator('body').evaluate((body, markup) => (body.innerHTML = markup), element());
    },
    ends: 'signed',
  },
  {
    what: 'draws the inside of the box anew',
    page: (at) => ({ head: tagAt(at), body: box() }),
    later: async (page) => {
      await page.locator('solidarity-petition [part=card]').waitFor();
      await page.locator('[data-solidarity]').evaluate((made) => {
        made.innerHTML = '<a class="fallback" href="https://common-shelter.example/">Sign</a>';
      });
    },
    ends: 'signed',
  },
  {
    what: 'turns a part of itself into a box',
    page: (at) => ({ head: tagAt(at), body: box().replace('data-solidarity="petition"', 'id="plain"') }),
    later: (page) => page.locator('#plain').evaluate((plain) => plain.setAttribute('data-solidarity', 'petition')),
    ends: 'signed',
  },
  {
    what: 'saves a living box as text and writes it back, as page builders do',
    page: (at) => ({ head: tagAt(at), body: `<main>${box()}</main>` }),
    later: async (page) => {
      await page.locator('solidarity-petition [part=card]').waitFor();
      await page.locator('main').evaluate((main) => (main.innerHTML = String(main.innerHTML)));
    },
    ends: 'signed',
  },
  {
    what: 'copies a living box and drops the first',
    page: (at) => ({ head: tagAt(at), body: `<main>${box()}</main>` }),
    later: async (page) => {
      await page.locator('solidarity-petition [part=card]').waitFor();
      await page.locator('[data-solidarity]').evaluate((made) => made.replaceWith(made.cloneNode(true)));
    },
    ends: 'signed',
  },
  {
    what: 'moves a living box about',
    page: (at) => ({ head: tagAt(at), body: `${box()}<aside></aside>` }),
    later: async (page) => {
      await page.locator('solidarity-petition [part=card]').waitFor();
      await page.locator('aside').evaluate((aside) => aside.append(document.querySelector('[data-solidarity]') ?? ''));
    },
    ends: 'signed',
  },
  {
    what: 'holds the tag and the box in a template, and takes both out',
    page: (at) => ({ body: `<template>${tagAt(at)}${box()}</template>` }),
    later: (page) => page.evaluate(() => document.body.append(document.querySelector('template')?.content.cloneNode(true) ?? '')),
    ends: 'signed',
  },
  {
    what: 'has drawn the element inside another component',
    page: (at) => ({ head: tagAt(at), body: '<div id="component"></div>' }),
    later: (page) =>
      page.locator('#component').evaluate((component, markup) => {
        component.attachShadow({ mode: 'open' }).innerHTML = markup;
      }, element()),
    ends: 'signed',
  },
  {
    what: 'has a box inside another component, which no page can see into',
    page: (at) => ({ head: tagAt(at), body: '<div id="component"></div>' }),
    later: (page) =>
      page.locator('#component').evaluate((component, markup) => {
        component.attachShadow({ mode: 'open' }).innerHTML = markup;
      }, box()),
    ends: 'fallback',
  },
];
