import { box, element, inline, tagAt, type OddPage } from './odd-page.js';

const runs =
  (code: string, body = box()): OddPage['page'] =>
  (at) => ({ head: inline(code) + tagAt(at, 'defer'), body });

/** What other scripts on a page have done to the browser. */
export const livingWithOthers: readonly OddPage[] = [
  {
    what: 'extends functions, texts, arrays and numbers',
    page: runs(`for (const own of [Function, String, Array, Number, NodeList, HTMLElement, Map, Promise]) {
      own.prototype.extend = own.prototype.each = own.prototype.implement = function () { return this; };
    }`),
    ends: 'signed',
  },
  {
    what: 'binds functions and removes elements in the way of 2007',
    page: runs(`
      Function.prototype.bind = function (self, ...bound) { const run = this; return function (...more) { return run.apply(self, bound.concat(more)); }; };
      Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); return this; };
      Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
      Array.prototype.include = Array.prototype.includes = function (item) { return this.indexOf(item) !== -1; };
      String.prototype.strip = String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
    `),
    ends: 'signed',
  },
  {
    what: 'defines elements through a wrapper of its own',
    page: runs(
      `
      const { define } = customElements;
      customElements.define = function (name, known, options) {
        return define.call(customElements, name, class extends known { connectedCallback() { super.connectedCallback?.(); } }, options);
      };
    `,
      element(),
    ),
    ends: 'signed',
  },
  {
    what: 'lets nobody else define elements',
    page: runs(`customElements.define = function (name) { throw new DOMException(name + ' is not on the list', 'NotSupportedError'); };`),
    ends: 'fallback',
    mayThrow: true,
  },
  {
    what: 'ignores who else defines elements',
    page: runs(`customElements.define = function () {};`),
    ends: 'fallback',
  },
  {
    what: 'has an element of that name, which shows nothing',
    page: runs(`customElements.define('solidarity-petition', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }); }
    });`),
    ends: 'fallback',
  },
  {
    what: 'closes every shadow root',
    page: runs(`
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (options) { return attachShadow.call(this, { ...options, mode: 'closed' }); };
    `),
    later: (page) => page.waitForFunction(() => document.querySelector('solidarity-petition:state(ready)')),
    ends: 'form',
  },
  {
    what: 'forgets to hand out the shadow root',
    page: runs(`
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (options) { attachShadow.call(this, options); };
    `),
    ends: 'fallback',
  },
  {
    what: 'lets nobody have a shadow root',
    page: runs(`Element.prototype.attachShadow = function () { throw new Error('not here'); };`),
    ends: 'fallback',
    mayThrow: true,
  },
  {
    what: 'wraps what observes it, as zones do',
    page: runs(
      `
      const Own = MutationObserver;
      window.MutationObserver = function (told) { const made = new Own((...all) => setTimeout(() => told(...all))); this.observe = made.observe.bind(made); };
    `,
      '',
    ),
    later: (page) => page.evaluate((markup) => (document.body.innerHTML = markup), box()),
    ends: 'signed',
  },
  {
    what: 'has its own idea of a promise',
    page: runs(`
      const Own = Promise;
      window.Promise = class extends Own { then(...told) { return super.then(...told); } };
    `),
    ends: 'signed',
  },
  {
    what: 'puts every word of the fallback into an element of its own, as translators do',
    page: (at) => ({ head: tagAt(at), body: element() }),
    later: (page) =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Node[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
          const font = document.createElement('font');
          (text as ChildNode).replaceWith(font);
          font.append(text);
        }
      }),
    ends: 'signed',
  },
];
