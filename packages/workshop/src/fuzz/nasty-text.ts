import fc, { type Arbitrary } from 'fast-check';

/** Stands in every value that is made up, so that an answer which holds it has echoed a value. */
export const canary = 'Kanarie7';

const pieces = [
  '\u0000',
  '\u001b[31m',
  '\r\nBcc: all@example.org',
  '\ud800',
  '\udc00x',
  '\u202e',
  '\u200b'.repeat(40),
  `Z${'\u0335'.repeat(30)}`,
  '\ufeff',
  '\uffff',
  '👩‍👩‍👧‍👦',
  '🏴\u{e0067}\u{e0062}',
  "' OR 1=1 --",
  '"; DROP TABLE signature; --',
  '<script>alert(1)</script>',
  '{{constructor.constructor("x")()}}',
  '=HYPERLINK("https://evil.example")',
  '__proto__',
  '../../etc/passwd',
  '%00',
  'www.evil.example',
  'x'.repeat(2001),
  '\\',
  '&amp;lt;',
] as const;

/** Text as attackers, broken programs and odd keyboards write it. */
export const nastyText: Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 3 })
  .map((parts) => canary + parts.join(canary));

/** As it stands in an address. Half of a surrogate pair has no encoding. */
export const inAddress = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
