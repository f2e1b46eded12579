import { asksForName, isMergeField, isPlainInBrackets, mergeFields } from './letter-text.js';

/** Where a template is wrong, as an offset in UTF-16 code units, what was expected there and what stands there. */
export interface TemplateFault {
  readonly at: number;
  readonly expected: string;
  readonly got: string;
}

const opensOrCloses = /\{\{|\}\}/g;
const fieldOrBrackets = /\{\{[^{}\n]*\}\}|\[([^[\]{}\n]+)\]/g;
/** With fields in them too: a value in brackets is read as a place to fill in. */
const brackets = /\[([^[\]]+)\]/g;

/**
 * What is wrong with a template, for whoever writes the campaign file. `locked` is an opening or a closing, which the writer
 * cannot mend; `editable` a subject or a paragraph, which is filled before anybody is known to write it, and once for all targets.
 */
export function templateFaults(text: string, part: 'locked' | 'editable' = 'locked'): TemplateFault[] {
  return [...fieldFaults(text, part), ...(part === 'locked' ? bracketFaults(text) : [])].sort((one, other) => one.at - other.at);
}

function fieldFaults(text: string, part: 'locked' | 'editable'): TemplateFault[] {
  const faults: TemplateFault[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(opensOrCloses)) {
    if (mark === '{{') {
      if (open !== undefined) faults.push({ at: open, expected: '"}}" before the next "{{"', got: text.slice(open, index + 2) });
      open = index;
    } else if (open === undefined) {
      faults.push({ at: index, expected: '"{{" before "}}"', got: '}}' });
    } else {
      faults.push(...faultsWithin(text.slice(open, index + 2), open, part));
      open = undefined;
    }
  }
  if (open !== undefined) faults.push({ at: open, expected: '"}}" after "{{"', got: text.slice(open, open + 40) });
  return faults;
}

function faultsWithin(got: string, at: number, part: 'locked' | 'editable'): TemplateFault[] {
  const inside = got.slice(2, -2);
  const field = (inside.split('|')[0] ?? '').trim();
  const fault = (expected: string) => [{ at, expected, got }];
  if (!isMergeField(field)) return fault(`one of ${mergeFields.join(', ')}`);
  if (/[{}\n]/.test(inside) || inside.split('|').length > 2) return fault('a field and one fallback, on one line, without braces');
  if (part === 'locked') return [];
  if (field.startsWith('writer.')) return fault('a field of the recipient: the writer is not known yet where the text can be edited');
  return inside.includes('|') ? [] : fault('a fallback after "|": one edited text goes to every target');
}

function bracketFaults(text: string): TemplateFault[] {
  // Where a name is asked for, a name will stand: in brackets of its own it is a place to fill in, as is a bracket in a fallback.
  const signed = text.replace(fieldOrBrackets, (whole: string, inside: string | undefined) =>
    inside !== undefined && asksForName(inside) ? 'x'.repeat(whole.length) : whole,
  );
  return [...signed.matchAll(brackets)]
    .filter(({ 1: inside = '' }) => !isPlainInBrackets(inside))
    .map(({ 0: found, index }) => ({
      at: index,
      expected: 'no brackets but [your name] or [sign your name] where the writer cannot change the text',
      got: text.slice(index, index + found.length),
    }));
}
