/**
 * The text of a letter: how a campaign's templates become what a target reads. The same rules for the preview in the browser
 * and for the mail that the backend sends. Templates are the campaign's; what a person typed is never read as one.
 */

/** Who receives the letter, as far as a template may speak of them. */
export interface LetterRecipient {
  readonly name?: string | undefined;
  readonly salutation?: string | undefined;
  readonly role?: string | undefined;
  readonly area?: string | undefined;
}

/** Who writes it. `name` is made of given and family name where it is not given. */
export interface LetterWriter {
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  readonly name?: string | undefined;
  readonly postcode?: string | undefined;
}

export interface LetterPeople {
  readonly recipient?: LetterRecipient | undefined;
  readonly writer?: LetterWriter | undefined;
}

/** `opening` and `closing` are the campaign's templates; `subject` and `body` are what the writer last saw and could change. */
export interface LetterParts {
  readonly subject: string;
  readonly opening: string;
  readonly body: string;
  readonly closing: string;
}

/** `text` has `\n` line breaks. With anything in `unfilled` (as written, such as `[your town]`) nothing may be delivered. */
export interface ComposedLetter {
  readonly subject: string;
  readonly text: string;
  readonly unfilled: readonly string[];
}

export const mergeFields = [
  'recipient.name',
  'recipient.salutation',
  'recipient.role',
  'recipient.area',
  'writer.givenName',
  'writer.familyName',
  'writer.name',
  'writer.postcode',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** `{{field}}`, `{{field|fallback}}`, each within one line, and `[words in brackets]`, which a writer may have broken. */
const placeholder = /\{\{([^{}|\n]*)(?:\|([^{}\n]*))?\}\}|\[([^[\]{}]+)\]/g;

/** `[your name]` and `[sign your name]`, given without its brackets. */
export const asksForName = (bracketed: string): boolean => /^\s*(?:sign )?your name\s*$/i.test(bracketed);
/** Brackets that hold a note number or a scholar's remark are text. */
export const isPlainInBrackets = (bracketed: string): boolean => /^(?:sic|[^\p{L}]*)$/iu.test(bracketed);

/** Whether text that is put into a letter could be taken there for a place to fill in, alone or with what stands beside it. */
export const hasPlaceholder = (value: string): boolean => /\{\{|\}\}|[[\]]/.test(value);

/** The letter to one recipient. Values are put in once and never read as templates themselves; one that looks like one is listed. */
export function composeLetter(parts: LetterParts, people: LetterPeople): ComposedLetter {
  const signed = { writer: { name: nameOf(people.writer) } };
  const subject = oneLine(fill(parts.subject, signed, 'typed'));
  const filled = [fill(parts.opening, people, 'template'), fill(parts.body, signed, 'typed'), fill(parts.closing, people, 'template')];
  const text = filled
    .map(trimLines)
    .filter((part) => part !== '')
    .join('\n\n');
  return { subject, text, unfilled: [...new Set([subject, text].flatMap(placesLeft))] };
}

/**
 * A subject or a paragraph of the campaign as the writer first sees it: merge fields of the recipients filled where all of
 * them share the value, else by the fallback. A placeholder in brackets stays, for the writer to write over.
 */
export function startingText(template: string, recipients: readonly LetterRecipient[]): string {
  return fill(template, { recipient: inCommon(recipients) }, 'template', true);
}

/** Which of `count` variants a writer gets. The same seed always gets the same, so that a reload keeps it. */
export function chooseVariant(seed: string, count: number): number {
  // FNV-1a over UTF-16 code units, with a last mix so that seeds that differ in one letter spread.
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++) hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return count > 1 ? ((hash ^ (hash >>> 13)) >>> 0) % count : 0;
}

/** In text that was typed only the writer's name is put in; what nothing is known for stays as it is written. */
function fill(source: string, people: LetterPeople, kind: 'template' | 'typed', keepsBrackets = false): string {
  return source
    .replace(/\r\n?/g, '\n')
    .replace(placeholder, (whole: string, field: string | undefined, fallback: string | undefined, bracketed: string) => {
      if (field !== undefined) return (kind === 'template' ? valueOf(field, fallback, people) : undefined) ?? whole;
      return keepsBrackets ? whole : (signature(bracketed, people) ?? whole);
    });
}

/** Whatever looks like a placeholder once all is put in, whoever wrote it. */
function placesLeft(text: string): string[] {
  const places: string[] = [];
  const rest = text.replace(placeholder, (whole: string, field: string | undefined, _fallback: string | undefined, bracketed: string) => {
    if (field !== undefined || !isPlainInBrackets(bracketed)) places.push(whole);
    return '\0';
  });
  for (const stray of rest.match(/\{{2,}[^\n\0]{0,40}|\}{2,}/g) ?? []) places.push(stray.trim());
  return places;
}

function valueOf(field: string, fallback: string | undefined, { recipient, writer }: LetterPeople): string | undefined {
  const path = field.trim();
  if (!isMergeField(path)) return undefined;
  const values: Record<MergeField, string | undefined> = {
    'recipient.name': recipient?.name,
    'recipient.salutation': recipient?.salutation,
    'recipient.role': recipient?.role,
    'recipient.area': recipient?.area,
    'writer.givenName': writer?.givenName,
    'writer.familyName': writer?.familyName,
    'writer.name': nameOf(writer),
    'writer.postcode': writer?.postcode,
  };
  return oneLine(values[path] ?? '') || fallback?.trim();
}

const signature = (bracketed: string, { writer }: LetterPeople) => (asksForName(bracketed) ? nameOf(writer) || undefined : undefined);
const nameOf = (writer: LetterWriter = {}) => oneLine(writer.name ?? `${writer.givenName ?? ''} ${writer.familyName ?? ''}`);
export const isMergeField = (path: string): path is MergeField => (mergeFields as readonly string[]).includes(path);
/** A value never breaks a line: a name must not become a header of a mail. */
const oneLine = (value: string) => value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
/** A run of spaces is taken whole, at the end of a line or not: looking for its end from each of its spaces would take forever. */
const trimLines = (text: string) =>
  text.replace(/([ \t]+)(\n|$)?/g, (_, run: string, end?: string) => end ?? run).replace(/^\n*(.*[^\n])?\n*$/s, '$1');

/** Several recipients as one: what is not the same for all of them is `otherwise`. */
export function inCommon(recipients: readonly LetterRecipient[], otherwise?: string): LetterRecipient {
  const only = (pick: (recipient: LetterRecipient) => string | undefined) => {
    const values = new Set(recipients.map(pick));
    return values.size > 1 ? otherwise : [...values][0];
  };
  return { name: only((r) => r.name), salutation: only((r) => r.salutation), role: only((r) => r.role), area: only((r) => r.area) };
}
