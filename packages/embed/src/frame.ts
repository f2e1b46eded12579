import { mindLinks } from './frame/links.js';
import { heightMessages, isReady, secretIn } from './frame/messages.js';

/** What a frame page does beside its element: tells the page around it how high it is, and minds links that cannot be opened. */
function start(main: HTMLElement): void {
  const secret = secretIn(location.hash);
  const framers = main.dataset['framers']?.split(' ');
  // The height is no secret, and a sandboxed frame does not know who shows it.
  const tell = (message: object): void => window.parent.postMessage(message, '*');
  const measure = (): number => Math.ceil(main.getBoundingClientRect().height);
  let height = 0;
  const tellHeight = (): void => {
    height = measure();
    for (const message of heightMessages(height, secret)) tell(message);
  };

  // WordPress hides a frame until it has told its height, and a browser tells a hidden frame of no change in size: so it is told at
  // once, and whenever it is asked for.
  tellHeight();
  new ResizeObserver(() => {
    if (measure() !== height) tellHeight();
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
