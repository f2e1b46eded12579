import { heightIn } from './frame/messages.js';

/**
 * For a page that shows frames of a backend: makes each as high as what it shows. It listens to frames of the backend that this
 * script came from and to nobody else, and says so once, for those that spoke before it had come.
 */
function start(backend: string): void {
  const frames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${backend}embed/`));

  window.addEventListener('message', ({ source, origin, data }) => {
    const height = heightIn(data);
    // A sandboxed frame's origin is "null"; which frame it is, its window says.
    if (height === undefined || (origin !== 'null' && origin !== new URL(backend).origin)) return;
    for (const frame of frames()) if (frame.contentWindow === source) frame.style.setProperty('height', `${height}px`);
  });
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'solidarity-ready' }, '*');
}

const scripts = [document.currentScript, ...document.querySelectorAll('script[src]')];
const address = scripts
  .map((script) => (script instanceof HTMLScriptElement ? script.src : ''))
  .find((src) => /\/solidarity\.resize\.js(?:[?#]|$)/.test(src));
if (address) start(new URL('.', address).href);
