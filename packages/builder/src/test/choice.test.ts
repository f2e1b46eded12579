import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstChoice, readChoice, readSaid, writeChoice, type Choice } from '../page/choice.js';
import { readSubject } from '../page/read-subject.js';

const choice: Choice = {
  element: 'share',
  subject: 'fair-plan',
  options: { text: 'Come & see: 100 %', networks: 'x email' },
  colours: { text: 'rgb(0 0 0)', accent: '#c8102e' },
  destination: 'drupal',
  isPinned: true,
};

describe('the address of the page', () => {
  it('leads to the same choice again', () => assert.deepEqual(readChoice(writeChoice(choice)), choice));

  it('says nothing that is as usual', () => assert.equal(writeChoice(firstChoice), 'element=petition'));

  it('leaves out what other elements are told', () => {
    assert.doesNotMatch(writeChoice({ ...choice, element: 'petition' }), /networks/);
  });

  for (const fragment of ['', '#', '#element=donation&at=geocities', '#__proto__=1&element=constructor&at=toString&colour-accent']) {
    it(`"${fragment}", written by a stranger, is read for what there is`, () => {
      const { element, destination, options } = readChoice(fragment);
      assert.deepEqual([element, destination, options], ['petition', undefined, {}]);
    });
  }

  it('cannot name another backend, nor hide that it is no test', () => {
    assert.deepEqual(readChoice('#campaign=x&backend=https://evil.example&test=true').options, {});
  });
});

describe('what an editor sets', () => {
  it('is written in one spelling, and what cannot be taken is named and left out', () => {
    const { options, mistakes } = readSaid({ ...firstChoice, element: 'counter', options: { country: 'uk', goal: 'many', bar: 'true' } });
    assert.deepEqual(options, { country: 'GB', bar: 'true' });
    assert.deepEqual(Object.keys(mistakes), ['goal']);
  });
});

describe('what is typed as a campaign', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['', { kind: 'empty' }],
    [' fair-plan ', { kind: 'id', id: 'fair-plan' }],
    ['https://sign.example.org/c/fair-plan?lang=de#x', { kind: 'id', id: 'fair-plan' }],
    ['https://sign.example.org/embed/fair-plan', { kind: 'id', id: 'fair-plan' }],
    ['https://sign.example.org/v1/lists/updates', { kind: 'id', id: 'updates' }],
    ['https://other.example/c/fair-plan', { kind: 'elsewhere', origin: 'https://other.example', isBackend: true }],
    ['https://charity.example/our-petition', { kind: 'elsewhere', origin: 'https://charity.example', isBackend: false }],
    ['<solidarity-petition campaign="fair-plan"><a href="https://x.example">x</a>', { kind: 'id', id: 'fair-plan' }],
    ['[solidarity-petition campaign=“fair-plan”]', { kind: 'id', id: 'fair-plan' }],
    ['sign.example.org/c/fair-plan', { kind: 'id', id: 'fair-plan' }],
    ['/c/fair-plan', { kind: 'id', id: 'fair-plan' }],
    ['other.example/c/fair-plan', { kind: 'elsewhere', origin: 'https://other.example', isBackend: true }],
    ['127.0.0.1:18490/c/fair-plan', { kind: 'elsewhere', origin: 'https://127.0.0.1:18490', isBackend: true }],
    ['localhost:8787/c/fair-plan', { kind: 'elsewhere', origin: 'https://localhost:8787', isBackend: true }],
    ['charity.example', { kind: 'elsewhere', origin: 'https://charity.example', isBackend: false }],
    ['https://sign.example.org/builder', { kind: 'no-id', suggestion: undefined }],
    ['Fair Plan', { kind: 'no-id', suggestion: 'fair-plan' }],
    ['?!', { kind: 'no-id', suggestion: undefined }],
    ['x'.repeat(90), { kind: 'no-id', suggestion: undefined }],
  ];
  for (const [typed, read] of cases) {
    it(`"${typed.slice(0, 60)}" is understood`, () => assert.deepEqual(readSubject(typed, 'https://sign.example.org/'), read));
  }
});
