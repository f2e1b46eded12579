import { checkLetter, type SignatureRules } from '@solidarity/contract';
import { hasPlaceholder } from '@solidarity/contract/letter-text';
import { parse } from 'csv-parse/sync';
import { openWholeWay, type Shown } from '../corpus/whole-way.js';
import type { Choose } from './hostile-files.js';
import { skeletonOf } from './skeleton.js';

const fields = ['givenName', 'familyName', 'email', 'postcode', 'phone', 'comment', 'x-story'].map((name) => ({
  name,
  required: name === 'email',
}));
const consents = [{ purpose: 'petition', textId: 'sign', version: '1', required: true, text: { en: 'I sign.' } }];
const rules: SignatureRules = { fields, consents };
const agreed = consents.map(({ purpose, textId, version }) => ({ purpose, textId, version, granted: true }));
const places = ['givenName', 'familyName', 'postcode', 'phone', 'comment', 'x-story', 'subject', 'body'] as const;

/** What a spreadsheet would run. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(cell);

interface Letter {
  readonly email: string;
  readonly [field: string]: unknown;
}

/** A letter with a text in each place of a person, but where the contract takes none of that kind. */
export function hostileLetterOf(email: string, choose: Choose): Letter {
  const base = { channel: 'backend', targets: ['mayor-0'], email, consents: agreed };
  const texts: Record<string, string> = Object.fromEntries(places.map((name, place) => [name, choose(place)]));
  // A letter with a place left to fill in does not leave.
  for (const name of ['subject', 'body']) if (hasPlaceholder(texts[name] ?? '')) texts[name] = 'Ada';
  for (;;) {
    const judged = checkLetter({ ...base, ...texts }, rules);
    if ('letter' in judged) return { email, consents: agreed, ...texts };
    const refused = judged.slips.map(({ pointer }) => pointer.slice(1));
    if (refused.every((name) => texts[name] === 'Ada')) throw new Error(`Expected "Ada" to be taken, got ${JSON.stringify(judged)}`);
    for (const name of refused) texts[name] = 'Ada';
  }
}

/** What is wrong with the mails, pages and export of people with such texts; nothing is wanted. */
export async function wrongWithPeople(choose: readonly Choose[]): Promise<string[]> {
  const labelled = fields.map(({ name, ...field }) => ({
    name,
    ...field,
    ...(name === 'x-story' && { kind: 'long', label: { en: 'Story' } }),
  }));
  const way = await openWholeWay({ fields: labelled, consents });
  try {
    const letters = [() => 'Ada', ...choose].map((texts, n) => hostileLetterOf(`p${n}@example.org`, texts));
    const shown = await way.write(letters);
    const tame = shown[0];
    const rows = parse(await way.csv()) as string[][];
    const formulas = rows.flat().filter(isFormula);
    return [
      ...formulas.map((cell) => `a spreadsheet would run ${cell}`),
      ...(rows.length === letters.length + 1 ? [] : [`expected ${letters.length} rows, got ${rows.length - 1}`]),
      ...(tame ? shown.flatMap((one, n) => wrongIn(one, tame, `p${n}@example.org`)) : ['expected letters, got none']),
    ];
  } finally {
    await way.close();
  }
}

function wrongIn({ confirmMail, letterMail, page, thanks }: Shown, tame: Shown, email: string): string[] {
  const wrong: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      wrong.push(`${email}: ${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(found)}`);
  };
  expect('receivers of the first mail', confirmMail.to, [email]);
  expect('receivers of the letter', letterMail.to.length, 1);
  expect('receivers of the letter', letterMail.to[0]?.endsWith('@town.example'), true);
  expect('headers of the first mail', namesOf(confirmMail), namesOf(tame.confirmMail));
  expect('headers of the letter', namesOf(letterMail), namesOf(tame.letterMail));
  expect('markup of the first mail', skeletonOf(confirmMail.html), skeletonOf(tame.confirmMail.html));
  expect('markup of the letter', letterMail.html, '');
  // A letter of more lines has more paragraphs, and nothing else.
  expect(
    'elements of the page',
    kindsOf(page).filter((kind) => !kindsOf(tame.page).includes(kind)),
    [],
  );
  expect('elements of the thanks', skeletonOf(thanks), skeletonOf(tame.thanks));
  return wrong;
}

const namesOf = ({ headers }: Shown['letterMail']): string[] => headers.map(({ name }) => name);
const kindsOf = (html: string): string[] => [...new Set(skeletonOf(html).split('\n'))];
