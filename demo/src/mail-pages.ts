import { html } from 'hono/html';
import type { Mail } from '@solidarity/workshop/mail-sink/mail-sink';
import type { Places } from './pages.js';

/** What fills mail.html: the list, newest first, and the one that is open. `number` counts from 1 in the order of arrival. */
export function mailPlaces(mails: readonly Mail[], number?: number): Places | undefined {
  const open = number === undefined ? undefined : mails[number - 1];
  if (number !== undefined && !open) return undefined;
  return {
    title: open ? open.subject : 'Mail caught by the demo',
    list:
      mails.length === 0
        ? html`<p class="empty">No mail yet. Sign the petition, then <a href="/mail">look again</a>.</p>`
        : listOf(mails, number),
    open: open ? shown(open) : html`<p class="empty">${mails.length === 0 ? 'Nothing to read.' : 'Choose a mail to read it.'}</p>`,
  };
}

function listOf(mails: readonly Mail[], number: number | undefined) {
  const newestFirst = mails.map((mail, index) => ({ mail, at: index + 1 })).reverse();
  return html`<ol reversed>
    ${newestFirst.map(
      ({ mail, at }) =>
        html`<li>
          <a href="/mail/${at}" ${at === number ? html`aria-current="page"` : ''}>
            <strong dir="auto">${mail.subject}</strong>
            <span>to ${mail.to.join(', ')}</span>
            <time datetime="${mail.at.toISOString()}">${clockOf(mail.at)}</time>
          </a>
        </li>`,
    )}
  </ol>`;
}

const clockOf = (at: Date): string => at.toLocaleTimeString('en-GB');

function shown({ subject, from, to, at, headers, text }: Mail) {
  return html`<article>
    <h2 dir="auto">${subject}</h2>
    <dl class="envelope">
      <div>
        <dt>From</dt>
        <dd>${from}</dd>
      </div>
      <div>
        <dt>To</dt>
        <dd>${to.join(', ')}</dd>
      </div>
      <div>
        <dt>At</dt>
        <dd><time datetime="${at.toISOString()}">${clockOf(at)}</time></dd>
      </div>
    </dl>
    <div class="text" dir="auto">${withLinks(text)}</div>
    <details>
      <summary>All headers</summary>
      <dl class="headers">
        ${headers.map(
          ({ name, value }) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </details>
  </article>`;
}

/** Only web addresses become links; all else stays the text that it is. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));
}
