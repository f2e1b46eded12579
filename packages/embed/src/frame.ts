import { mindLinks } from './frame/links.js';
import { heightMessages, isReady, secretIn } from './frame/messages.js';

/** What a frame page does beside its element: tells the page around it how high it is, and minds links that cannot be opened. */
function start(main: HTMLElement): void {
  const secret = secretIn(location.hash);
  const framers = main.dataset['framers']?.split(' ');
  // The height is no secret, and a sandboxed frame does not know who shows it.
  const tell = (message: object): void => window.parent.postMessage(message, '*');
  let height = 0;
  const tellHeight = (): void => {
    for (const message of heightMessages(height, secret)) tell(message);
  };

  new ResizeObserver(() => {
    const now = Math.ceil(main.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tellHeight();
  }).observe(main);

  window.addEventListener('message', ({ source, origin, data }) => {
    const isHost = source === window.parent && (!framers || framers.includes(origin) || origin === location.origin);
    if (isHost && isReady(data, secret)) tellHeight();
  });

  const notice = main.querySelector<HTMLElement>('.address');
  if (notice) mindLinks({ secret, tell, notice });
}

const main = document.querySelector('main');
if (main && window.parent !== window) start(main);
