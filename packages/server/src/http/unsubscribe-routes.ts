import { tokenForm } from '../rules/keys.js';
import type { Pending } from '../store/store.js';
import type { AppContext } from './context.js';
import { pageContext, pageLanguageOf, type PageContext } from './pages/campaign-page.js';
import { leavePage, leftPage, lostPage } from './subscription-pages.js';

/** A page with one button. Mail scanners follow links, so looking changes nothing. */
export async function getUnsubscribe(context: AppContext, token: string, request: Request): Promise<Response> {
  const found = tokenForm.test(token) ? await context.store.findByUnsubscribe(await context.keys.tokenHash(token)) : undefined;
  const page = pageOf(context, found);
  if (!found?.subscription || !page) return lostPage(pageLanguageOf(request));
  const { status, asked } = found.subscription;
  return status === 'unsubscribed' && !asked ? leftPage(page) : leavePage(page);
}

/**
 * What the button does, and one click in a mail program (RFC 8058): whatever the body, since the address alone says who and what.
 * Again, it changes nothing and answers the same.
 */
export async function postUnsubscribe(context: AppContext, token: string, request: Request): Promise<Response> {
  const { store, keys, clock } = context;
  const ended = tokenForm.test(token) ? await store.unsubscribe(await keys.tokenHash(token), clock()) : undefined;
  const page = pageOf(context, ended);
  return page ? leftPage(page) : lostPage(pageLanguageOf(request));
}

function pageOf({ files, clock }: AppContext, found: Pending | undefined): PageContext | undefined {
  const file = found && files.get(found.campaign);
  return file && pageContext(file, found.language, clock());
}
