/** A tag as the filters written in PHP see it: they read text with patterns, and build no tree. */
export interface ReadTag {
  readonly closing: boolean;
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

export function readTag(text: string): ReadTag | undefined {
  const found = /^<\s*(\/?)\s*([a-zA-Z0-9-]+)([^>]*)>?$/.exec(text);
  if (!found) return undefined;
  const [, slash = '', name = '', rest = ''] = found;
  const attributes = [...rest.matchAll(attribute)].map(
    ([, key = '', double, single, bare]) => [key.toLowerCase(), double ?? single ?? bare] as const,
  );
  return { closing: slash !== '', name: name.toLowerCase(), attributes };
}

export function writeTag({ closing, name, attributes }: ReadTag): string {
  if (closing) return `</${name}>`;
  return `<${[name, ...attributes.map(([key, value]) => (value === undefined ? key : `${key}="${value}"`))].join(' ')}>`;
}
