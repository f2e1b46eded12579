import { hostPage } from './host-page.js';

const secret = 'Ab3dE6gH9j';

/**
 * What WordPress keeps of an oEmbed answer that is none of its known providers': a quotation, and a frame that may run scripts and is
 * hidden until it has told its height.
 */
export function keptByWordPress(html: string): string {
  const [, quotation = '', frame] =
    /^(<blockquote class="wp-embedded-content"><a href="[^"]*">[^<]*<\/a><\/blockquote>)?(<iframe [^>]*><\/iframe>)$/.exec(html) ?? [];
  if (frame === undefined) throw new Error(`Expected what WordPress keeps, came ${html}`);
  const src = /src="([^"]*)"/.exec(frame)?.[1] ?? '';
  const kept = frame
    .replace(`src="${src}"`, `src="${src}#?secret=${secret}" data-secret="${secret}"`)
    .replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted" class="wp-embedded-content"')
    .replace('<iframe', '<iframe style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"');
  return quotation.replace('<blockquote', `<blockquote data-secret="${secret}"`) + kept;
}

/**
 * What WordPress's own script does on a page with such a frame: the height, between 200 and 1000, and links to the frame's host.
 * Where they lead is noted, not gone to. It says late that it is ready, as on a slow page.
 */
const script = `
  const told = (document.told = []);
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow) continue;
      told.push(data);
      frame.removeAttribute('style');
      for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quotation.style.display = 'none';
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
        document.wentTo = data.value;
    }
  });
  document.sayReady = () => {
    for (const frame of document.querySelectorAll('iframe')) frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  };
`;

/** A post on a WordPress site, with what its editor got for a pasted address. */
export const wordPressPost = (html: string): string =>
  hostPage({ body: `<article><p>Before</p>${keptByWordPress(html)}<p>After</p></article><script>${script}</script>` });
