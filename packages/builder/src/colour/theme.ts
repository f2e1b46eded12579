import { hex } from './css-colour.js';

export const colourNames = ['accent', 'surface', 'text'] as const;
export type ColourName = (typeof colourNames)[number];

/** A partner's own colours, written in any way that CSS knows. What is absent is the elements' own. */
export type Theme = Readonly<Partial<Record<ColourName, string>>>;

/** The style properties that a snippet carries for a theme. What is no colour is left out. */
export function themeStyle(theme: Theme): Record<string, string> {
  const known = colourNames.flatMap((name) => {
    const colour = hex(theme[name] ?? '');
    return colour === undefined ? [] : [[`--solidarity-${name}`, colour]];
  });
  return Object.fromEntries(known) as Record<string, string>;
}
