import { tokenNames, type Look, type Preset, type TokenName } from './look.js';
import { readValue, usualLength } from './read-value.js';

/** A style sheet of what was set and can be read; empty where nothing differs. It holds declarations alone, so that any policy takes it. */
export function stylesheet(look: Look): string {
  const lines = tokenNames.flatMap((name) => {
    const value = valueOf(look, name);
    return value === undefined ? [] : [`  --solidarity-${name}: ${value};`];
  });
  return lines.length === 0 ? '' : `:root {\n${lines.join('\n')}\n}\n`;
}

function valueOf({ values, dark, preset }: Look, name: TokenName): string | undefined {
  const [value, onDark] = [readValue(name, values[name]), readValue(name, dark[name])];
  if (value === undefined || (preset === 'none' && value === usualLength(name))) return undefined;
  return onDark === undefined || onDark === value ? value : `light-dark(${value}, ${onDark})`;
}

/** The address of a look that comes ready, in the folder of the tag. */
export const presetAddress = (preset: Preset, backend: string): string =>
  new URL(`solidarity.theme-${preset}.css`, `${backend.replace(/\/+$/, '')}/`).href;

export const presetLink = (preset: Preset, backend: string): string => `<link rel="stylesheet" href="${presetAddress(preset, backend)}" />`;
