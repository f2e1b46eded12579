import { element, inline, tagAt, type OddPage } from './odd-page.js';

const runs =
  (code: string): OddPage['page'] =>
  (at) => ({ head: inline(code) + tagAt(at, 'defer'), body: element() });
const throws = `() => { throw new DOMException('denied', 'SecurityError'); }`;

/** What a browser does not have on a page, or no longer as it was made. */
export const lackingThings: readonly OddPage[] = [
  {
    what: 'throws at whoever stores',
    page: runs(`for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, store, { get: ${throws} });
      Object.defineProperty(document, 'cookie', { get: ${throws}, set: ${throws} });`),
    ends: 'signed',
  },
  { what: 'throws at whoever touches its history', page: runs(`history.replaceState = history.pushState = ${throws};`), ends: 'signed' },
  {
    what: 'says that it is always offline',
    page: runs(`Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });`),
    ends: 'signed',
  },
  { what: 'has a clock that stands still', page: runs(`Date.now = () => 1e12; performance.now = () => 0;`), ends: 'signed' },
  { what: 'has dice that always show the same', page: runs(`Math.random = () => 0;`), ends: 'signed' },
  { what: 'never draws a frame', page: runs(`window.requestAnimationFrame = () => 0; delete window.requestIdleCallback;`), ends: 'signed' },
  { what: 'has no microtasks by name', page: runs(`delete window.queueMicrotask;`), ends: 'signed' },
  { what: 'has no abort', page: runs(`delete window.AbortController; delete window.AbortSignal;`), ends: 'fallback', mayThrow: true },
  { what: 'has an encoder of nothing', page: runs(`delete window.TextEncoder;`), ends: 'form' },
  {
    what: 'has no words for numbers',
    page: runs(`Intl.NumberFormat = Intl.DisplayNames = undefined;`),
    ends: 'signed',
  },
  { what: 'has arrays that cannot be walked', page: runs(`delete Array.prototype[Symbol.iterator];`), ends: 'fallback', mayThrow: true },
  { what: 'gives every object a value', page: runs(`Object.prototype.value = 'x';`), ends: 'fallback', mayThrow: true },
  {
    what: 'gives every object a getter',
    page: runs(`Object.prototype.get = function () { return 1; };`),
    ends: 'fallback',
    mayThrow: true,
  },
  { what: 'gives every object a type', page: runs(`Object.prototype.type = 'text';`), ends: 'signed' },
  {
    what: 'has frozen what scripts are made of',
    page: runs(`[Object, Array, String, Function, Promise, Map].forEach((own) => Object.freeze(own.prototype));`),
    ends: 'signed',
  },
  { what: 'writes JSON in its own way', page: runs(`JSON.stringify = () => '{"stolen":true}';`), ends: 'signed' },
  { what: 'reads JSON in its own way', page: runs(`JSON.parse = () => ({});`), ends: 'fallback' },
  {
    what: 'fetches by an old stand-in, without streams',
    page: runs(`const own = window.fetch; window.fetch = (...asked) => own(...asked).then((answer) => {
      Object.defineProperty(answer, 'body', { value: undefined }); return answer; });`),
    ends: 'signed',
  },
  {
    what: 'notes what is fetched, and reads it first',
    page: runs(`const own = window.fetch; window.fetch = async (...asked) => {
      const answer = await own(...asked); window.noted = await answer.clone().text(); return answer; };`),
    ends: 'signed',
  },
  { what: 'has no internals to attach', page: runs(`delete HTMLElement.prototype.attachInternals;`), ends: 'signed' },
  {
    what: 'cannot make style sheets',
    page: runs(`window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };`),
    ends: 'signed',
  },
  {
    what: 'observes nothing on screen',
    page: runs(`window.IntersectionObserver = class { observe() {} disconnect() {} unobserve() {} };`),
    ends: 'signed',
  },
  {
    what: 'observes no change',
    page: runs(`window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };`),
    ends: 'signed',
  },
  {
    what: 'wraps every listener, as zones do',
    page: runs(`const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, told, options) {
        return addEventListener.call(this, type, function (event) { return (told.handleEvent ?? told).call(told.handleEvent ? told : this, event); }, options);
      };`),
    ends: 'signed',
  },
  {
    what: 'has events of its own making',
    page: runs(
      `window.CustomEvent = window.Event = function (type) { const made = document.createEvent('Event'); made.initEvent(type, true, true); return made; };`,
    ),
    ends: 'signed',
  },
  {
    what: 'walks trees in its own way',
    page: runs(`document.createTreeWalker = () => ({ nextNode: () => null, currentNode: document });`),
    ends: 'fallback',
    mayThrow: true,
  },
  {
    what: 'imports nodes in its own way',
    page: runs(`Document.prototype.importNode = function (node) { return node.cloneNode(false); };`),
    ends: 'fallback',
    mayThrow: true,
  },
  {
    what: 'makes every element itself',
    page: runs(
      `const own = document.createElement; document.createElement = function (name) { const made = own.call(document, name); made.setAttribute('data-made', ''); return made; };`,
    ),
    ends: 'signed',
  },
  { what: 'has forms without data', page: runs(`window.FormData = undefined;`), ends: 'form' },
  {
    what: 'has addresses that cannot be read',
    page: runs(`window.URL = function () { throw new TypeError('no URL'); };`),
    ends: 'fallback',
    mayThrow: true,
  },
  {
    what: 'appends by jQuery',
    page: runs(`Element.prototype.append = function (html) { this.innerHTML += html; return this; };`),
    ends: 'signed',
  },
];
