import { snippet, type DestinationId, type Left, type Who } from '@solidarity/builder';
import type { Role } from './wordpress.js';
import type { Seen } from './visit.js';
import { classic, pasted, type Way } from './ways.js';

/** Where an editor says that it will be pasted, and what such an editor does with the snippet then. */
const places: Readonly<Partial<Record<DestinationId, (text: string) => Way['bring']>>> = {
  wordpress: pasted,
  'wordpress-classic': classic,
  'wordpress-author': pasted,
  'wordpress-plugin': pasted,
};

/** Who of the builder's words a role is. */
const whoIs: Readonly<Record<Role, Who>> = { administrator: 'wp-editor', editor: 'wp-editor', author: 'wp-author' };

/** What a visitor has of what the builder says is left. A box stands on a page without the script here. */
const seenOf: Readonly<Partial<Record<Left, Seen>>> = { works: 'form', box: 'link', address: 'frame', shortcode: 'form' };

/** The builder's own snippets for WordPress, and what it claims of them, by role. */
export function builderWays(backend: string, campaign: string): Way[] {
  return Object.entries(places).map(([id, bring]) => {
    const destination = id as DestinationId;
    const options = { campaign, heading: 'Act now: “sign” & <pass it on>' };
    const { text, survives } = snippet({ element: 'petition', options, destination, backend, theme: { accent: 'rgb(200 16 46)' } });
    const expected = Object.fromEntries(
      Object.entries(whoIs).map(([role, who]) => {
        const left = survives.find((road) => road.who === who || road.who === 'anyone')?.left;
        const seen = left && seenOf[left];
        if (!seen) throw new Error(`expected the builder to say what ${who} has of ${destination}, got ${String(left)}`);
        return [role, seen];
      }),
    ) as Way['expected'];
    return { name: `builder: ${destination}`, plugin: destination === 'wordpress-plugin', bring: bring(text), expected };
  });
}
