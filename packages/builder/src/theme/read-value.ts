import { hex } from '../colour/css-colour.js';
import { familyTokens } from './family-tokens.js';
import type { TokenName } from './look.js';

export type Kind = 'colour' | 'length' | 'font';

/** What of the family is no colour. */
const others: Readonly<Partial<Record<TokenName, Kind>>> = { radius: 'length', space: 'length', 'font-size': 'length', font: 'font' };
export const kindOf = (name: TokenName): Kind => others[name] ?? 'colour';

/** A value as a style sheet takes it, or `undefined` where it is none: nothing that is typed here can end a declaration. */
export function readValue(name: TokenName, written = ''): string | undefined {
  const text = written.trim();
  switch (kindOf(name)) {
    case 'colour':
      return hex(text);
    case 'length': {
      const [, number, unit] = /^(\d{1,4}(?:\.\d{1,4})?|\.\d{1,4})\s*(px|rem|em)?$/i.exec(text) ?? [];
      return number === undefined ? undefined : `${Number(number)}${unit?.toLowerCase() ?? 'px'}`;
    }
    case 'font':
      // Without quotes, no word of a name may begin with a digit, or with a hyphen before one.
      return /^(?:(?:-?[\p{L}_][\p{L}\p{N}_-]*(?: -?[\p{L}_][\p{L}\p{N}_-]*)*|"[\p{L}\p{N} _-]+"|'[\p{L}\p{N} _-]+')(?:\s*,\s*(?=\S)|$))+$/u.test(
        text,
      )
        ? text
        : undefined;
  }
}

/** Whether something is written, and cannot be read. */
export const isSlip = (name: TokenName, written: string): boolean => written.trim() !== '' && readValue(name, written) === undefined;

/** What an element takes where nobody sets a length, as its own description says. */
export const usualLength = (name: TokenName): string | undefined => /Default: (\d+px)\./.exec(familyTokens[name])?.[1];
