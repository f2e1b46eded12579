import { addressOf, openPaths } from '@solidarity/contract';

type Query = Readonly<Record<string, string | undefined>>;

/** The public addresses of what other sites link to, embed and show. */
export interface Addresses {
  page(id: string, query?: Query): string;
  frame(id: string, query?: Query): string;
  badge(id: string, query?: Query): string;
  oembed(query: Query): string;
  /** The backend's own. */
  readonly root: string;
}

/** `publicUrl` may carry a path and a slash at its end. */
export function addressesAt(publicUrl: string): Addresses {
  const root = publicUrl.replace(/\/+$/, '');
  return {
    root,
    page: (id, query) => addressOf(root, openPaths.page, { id }) + written(query),
    frame: (id, query) => addressOf(root, openPaths.frame, { id }) + written(query),
    badge: (id, query) => addressOf(root, openPaths.badgePng, { id }) + written(query),
    oembed: (query) => addressOf(root, openPaths.oembed) + written(query),
  };
}

function written(query: Query = {}): string {
  const said = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return said.length > 0 ? `?${new URLSearchParams(said).toString()}` : '';
}
