type Attributes = Readonly<Record<string, string>>;

/** Who marks scripts like this, by what they leave on them. Sources: the programs' own documentation. */
const marks: readonly (readonly [by: string, isIt: (attributes: Attributes, type: string) => boolean])[] = [
  ['WP Rocket’s “delay JavaScript”', (attributes, type) => type === 'rocketlazyloadscript' || 'data-rocket-src' in attributes],
  ['Cloudflare’s Rocket Loader', (_, type) => /^[\da-f]+-(?:text\/javascript|module)$/.test(type)],
  ['LiteSpeed Cache’s “load JS delayed”', (_, type) => type === 'litespeed/javascript'],
  ['Flying Scripts', (attributes) => attributes['data-type'] === 'lazy'],
  [
    'the consent manager',
    ({ class: names = '', ...rest }, type) => type === 'text/plain' && (/cmplz|optanon|cky/.test(names) || isOfConsent(rest)),
  ],
];

const isOfConsent = (attributes: Attributes) =>
  Object.keys(attributes).some((name) =>
    /^data-(?:cookieconsent|category|categories|usercentrics|cmp-src|cookiecategory|consent)/.test(name),
  );

/** Types that a browser runs. */
const runs = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/;

/** What keeps a script from running as it was written; undefined where nothing does. */
export function heldBy(attributes: Attributes): string | undefined {
  const type = (attributes['type'] ?? '').trim().toLowerCase();
  const known = marks.find(([, isIt]) => isIt(attributes, type))?.[0];
  if (known) return known;
  if (!runs.test(type)) return `its type, which is now "${type}"`;
  return attributes['src'] ? undefined : 'another script, which took its address away';
}
