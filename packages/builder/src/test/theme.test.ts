import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastOf, hexOf, pairs, shadeOf, type ContrastFact, type PairName } from '@solidarity/doctor/contrast';
import { firstLook, readLook, writeLook, type Look } from '../theme/look.js';
import { readValue } from '../theme/read-value.js';
import { presetLink, stylesheet } from '../theme/stylesheet.js';
import { suggest, taken, type Attempt } from '../theme/suggest.js';
import { judge, type Scheme } from '../theme/verdicts.js';

describe('a value as a designer writes it', () => {
  const written = [
    ['accent', ' Crimson ', '#dc143c'],
    ['accent', 'var(--brand)', undefined],
    ['radius', '0', '0px'],
    ['radius', '.5 rem', '0.5rem'],
    ['radius', '6', '6px'],
    ['radius', '-2px', undefined],
    ['space', 'calc(1px)', undefined],
    ['font-size', '1.125rem', '1.125rem'],
    ['font', `"Source Serif 4", Georgia, serif`, `"Source Serif 4", Georgia, serif`],
    ['font', 'Noto Sans عربي', 'Noto Sans عربي'],
    ['font', 'Inter Tight 900', undefined],
    ['font', '"Inter Tight 900"', '"Inter Tight 900"'],
    ['font', '-apple-system, -1x', undefined],
    ['font', '-apple-system, Roboto2', '-apple-system, Roboto2'],
    ['font', 'a; color: red', undefined],
    ['font', 'url(//x)', undefined],
    ['font', '"open', undefined],
    ['font', 'a,', undefined],
    ['font', '', undefined],
  ] as const;
  for (const [name, text, expected] of written) {
    it(`"${text}" for ${name} is ${expected ?? 'none'}`, () => assert.equal(readValue(name, text), expected));
  }

  it('is read at once, however long a typeface is', () => {
    assert.equal(readValue('font', `${'a '.repeat(5000)}!`), undefined);
  });
});

describe('what was set', () => {
  const look: Look = {
    campaign: 'fair-plan',
    list: 'updates',
    preset: 'warm',
    values: { accent: 'crimson', radius: '0', font: 'Georgia, serif' },
    dark: { accent: '#ff8' },
  };

  it('is found again by its address, with nothing that nobody knows', () => {
    assert.deepEqual(readLook(`#${writeLook(look)}&loudness=3`), look);
    assert.deepEqual(readLook('#preset=loud'), firstLook);
    assert.equal(writeLook(firstLook), '');
  });

  it('is a style sheet of the lines that differ', () => {
    assert.equal(
      stylesheet(look),
      ':root {\n  --solidarity-accent: light-dark(#dc143c, #ffff88);\n  --solidarity-radius: 0px;\n  --solidarity-font: Georgia, serif;\n}\n',
    );
    assert.equal(stylesheet(firstLook), '');
    assert.equal(stylesheet({ ...firstLook, values: { radius: '6px', space: '16', accent: 'greenish' } }), '');
    assert.match(stylesheet({ ...firstLook, preset: 'bold', values: { radius: '6px' } }), /radius: 6px;/);
    assert.match(stylesheet({ ...firstLook, values: { accent: '#123' }, dark: { accent: '#112233' } }), /accent: #112233;/);
  });

  it('begins with a link to a look that comes ready', () => {
    assert.equal(
      presetLink('warm', 'https://sign.example.org/'),
      '<link rel="stylesheet" href="https://sign.example.org/solidarity.theme-warm.css" />',
    );
  });
});

/** An element whose text is always black or white, with the colours that it is given. */
const colours = { light: { accent: '#0b5394', surface: '#ffffff' }, dark: { accent: '#8cc4ff', surface: '#1d1f23' } } as const;
type Given = Partial<Record<string, string>>;

function facts(scheme: Scheme, given: Given): ContrastFact[] {
  const { accent, surface, text = scheme === 'light' ? '#1b1c1e' : '#f0f1f3' }: Given = { ...colours[scheme], ...given };
  const fact = (pair: PairName, front = '', behind = ''): ContrastFact => {
    const [one, other] = [shadeOf(front), shadeOf(behind)];
    assert.ok(one && other);
    const { what, needed } = pairs[pair];
    return { pair, what, needed, ratio: contrastOf(one, other), colours: [hexOf(one), hexOf(other)] };
  };
  return [fact('text', text, surface), fact('button', accent, surface), fact('focus', given['focus'] ?? accent, surface)];
}
const seenWith = (given: Given) => ({ light: facts('light', given), dark: facts('dark', given) });
const attemptWith =
  (given: Given): Attempt =>
  (token, colour, scheme) =>
    facts(scheme, { ...given, [token]: colour });

describe('the judgement of what is seen', () => {
  it('tells each pair by its lowest, and on which pages it is too low', () => {
    assert.ok(judge(seenWith({})).every(({ low }) => low.length === 0));
    const low = judge(seenWith({ accent: '#ffd400' })).filter((verdict) => verdict.low.length > 0);
    assert.deepEqual(
      low.map((verdict) => [verdict.pair, verdict.low]),
      [
        ['button', ['light']],
        ['focus', ['light']],
      ],
    );
  });
});

describe('the nearest colour that passes', () => {
  it('mends all that fails for one reason, once', () => {
    const given = { accent: '#ffd400' };
    const [suggestion, ...others] = suggest(seenWith(given), given, attemptWith(given));
    assert.ok(suggestion);
    assert.deepEqual([suggestion.token, suggestion.scheme, others], ['accent', undefined, []]);
    const { values } = taken(suggestion, seenWith(given), given, {});
    assert.ok(judge(seenWith(values)).every(({ low }) => low.length === 0));
    const light = facts('light', values).find(({ pair }) => pair === 'button');
    assert.ok(light && light.ratio < 3.2, 'no further than it has to');
  });

  it('is one for each kind of page where none passes on both', () => {
    const given = { text: '#777777', surface: '#ffffff' };
    const onDark = { ...given, surface: '#000000' };
    const seen = { light: facts('light', given), dark: facts('dark', onDark) };
    const attempt: Attempt = (token, colour, scheme) => facts(scheme, { ...(scheme === 'light' ? given : onDark), [token]: colour });
    const set = { text: '#777777' };
    const found = suggest({ ...seen, dark: facts('dark', { ...onDark, text: '#666666' }) }, set, attempt);
    assert.deepEqual(
      found.filter(({ token }) => token === 'text').map(({ scheme }) => scheme),
      ['light', 'dark'],
    );
    const [light] = found;
    assert.ok(light);
    assert.deepEqual(taken(light, seen, set, {}), { values: { text: light.colour }, dark: { text: '#777777' } });
  });

  it('is none where no colour passes', () => {
    assert.deepEqual(
      suggest(seenWith({ accent: '#ffffff' }), {}, (_token, _colour, scheme) => facts(scheme, { accent: '#ffffff', focus: '#ffffff' })),
      [],
    );
  });
});
