import type { Network } from '@solidarity/contract';
import type { Message } from './intent-address.js';
import type { ShareFacts } from './read-asked.js';
import { linkToShare, linkVia } from './share-link.js';
import { withHandle } from './with-handle.js';

/** The message for one network, in the words that are meant for it. */
export function messageFor(network: Network, { campaign, partner, url, text, found }: ShareFacts): Message {
  const { title = document.title, shareText, shareTexts } = found?.words ?? {};
  const handle = Object.entries(found?.handles ?? {}).find(([name]) => name === network)?.[1];
  return {
    title,
    ...withHandle(text ?? shareTexts?.[network] ?? shareText ?? title, handle, found?.organisation),
    link: linkVia(linkToShare(url), { network, campaign, partner }),
  };
}
