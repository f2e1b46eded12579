import type { Named } from './manifest.js';

/** A module of the family's variables, for the page on which designers set them: their names, and one line on each. */
export function tokensOf(family: readonly Named[]): string {
  const lines = family.map(({ name, description }) => `'${name.replace('--solidarity-', '')}': ${JSON.stringify(description)},`);
  return `export const familyTokens = {\n${lines.join('\n')}\n} as const;\n`;
}
