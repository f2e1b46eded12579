import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hex, solidity } from '../colour/css-colour.js';
import { judgeColours } from '../colour/judge-colours.js';
import { themeStyle } from '../colour/theme.js';

describe('a colour as an editor writes it', () => {
  const written: readonly (readonly [string, string | undefined])[] = [
    ['#c8102e', '#c8102e'],
    ['C8102E', '#c8102e'],
    ['f00', '#ff0000'],
    [' rgb(200, 16, 46) ', '#c8102e'],
    ['rgb(200 16 46 / 50%)', '#c8102e'],
    ['hsl(0 100% 50%)', '#ff0000'],
    ['crimson', '#dc143c'],
    ['oklch(0.628 0.2577 29.23)', '#ff0000'],
    ['transparent', undefined],
    ['#c8102e00', undefined],
    ['lab(54.29 80.8 69.89)', undefined],
    ['var(--brand)', undefined],
    ['red;background:url(//x)', undefined],
    ['', undefined],
    ['greenish', undefined],
  ];
  for (const [text, expected] of written) {
    it(`"${text}" is ${expected ?? 'none'}`, () => assert.equal(hex(text), expected));
  }

  it('is told apart where it can be seen through, or not seen at all', () => {
    assert.deepEqual(['crimson', 'rgb(200 16 46 / 50%)', 'transparent', 'greenish'].map(solidity), [1, 0.5, 0, undefined]);
  });

  it('that is none is left out of a snippet', () => {
    assert.deepEqual(themeStyle({ accent: 'crimson', surface: 'greenish' }), { '--solidarity-accent': '#dc143c' });
  });
});

describe('the judgement of colours', () => {
  it('has nothing to say of the elements’ own', () => assert.deepEqual(judgeColours({}), []));

  it('tells an accent that cannot be seen, and on which pages', () => {
    assert.deepEqual(judgeColours({ accent: '#ffd400' }), [{ pair: 'accent on surface', schemes: ['light'], ratio: 1.4, needed: 3 }]);
    assert.deepEqual(judgeColours({ accent: '#0a2a4d' }), [{ pair: 'accent on surface', schemes: ['dark'], ratio: 1.1, needed: 3 }]);
  });

  it('tells words that cannot be read, on both kinds of page', () => {
    const [fault] = judgeColours({ text: '#777777', surface: '#888888' });
    assert.deepEqual(fault, { pair: 'text on surface', schemes: ['light', 'dark'], ratio: 1.2, needed: 4.5 });
  });

  it('has nothing to say of words that follow what they stand on', () => {
    assert.deepEqual(judgeColours({ accent: '#7d7d7d' }), []);
    assert.deepEqual(judgeColours({ accent: '#e0a030', surface: '#12263a' }), []);
  });

  it('never names a ratio that is said to be too low and equals what is needed', () => {
    for (const { ratio, needed } of judgeColours({ text: '#777777', surface: '#ffffff' })) assert.ok(ratio < needed);
  });
});
