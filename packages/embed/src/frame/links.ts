import { linkText } from './link-text.js';
import { linkMessage } from './messages.js';

interface LinksOptions {
  readonly secret: string | undefined;
  readonly tell: (message: object) => void;
  /** Holds a text area, and stands hidden until an address cannot be opened. */
  readonly notice: HTMLElement;
}

/**
 * Lets links lead somewhere in a frame that may not open any: WordPress takes those to this host over, any other is shown as
 * text to copy. A frame that has an origin has more rights, and its links are left alone.
 */
export function mindLinks({ secret, tell, notice }: LinksOptions): void {
  if (window.origin !== 'null') return;
  const hide = (): void => {
    notice.hidden = true;
  };
  // Whoever goes to another window to paste, comes back to it.
  notice.addEventListener('focusout', () => document.hasFocus() && hide());
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (!link?.href || link.hasAttribute('download') || event.defaultPrevented) return;
    event.preventDefault();
    if (secret !== undefined && link.host === location.host) return tell(linkMessage(link.href, secret));
    if (!opened(link.href)) show(notice, link);
  });
}

/** Some sandboxes do allow new windows; none tells so beforehand. */
function opened(href: string): boolean {
  try {
    const other = window.open(href, '_blank');
    if (other) other.opener = null;
    return other !== null;
  } catch {
    return false;
  }
}

/** Right below the link, or above it where the frame ends. */
function show(notice: HTMLElement, link: HTMLAnchorElement): void {
  const field = notice.querySelector('textarea');
  if (!field) return;
  field.value = linkText(link.href);
  notice.hidden = false;
  const { top, bottom } = link.getBoundingClientRect();
  const room = document.documentElement.clientHeight - bottom;
  const below = bottom + window.scrollY + 4;
  notice.style.insetBlockStart = `${room < notice.offsetHeight + 8 ? Math.max(0, top + window.scrollY - notice.offsetHeight - 4) : below}px`;
  field.focus();
  field.select();
  field.onkeydown = ({ key }) => key === 'Escape' && link.focus();
}
