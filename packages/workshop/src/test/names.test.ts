import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkSignature } from '@solidarity/contract';
import { parse } from 'csv-parse/sync';
import { names, namesByLanguage } from '../corpus/names.js';
import { openWholeWay, type WholeWay } from '../corpus/whole-way.js';

const rules = { fields: ['givenName', 'familyName', 'email'].map((name) => ({ name, required: true })), consents: [] } as const;
const consents = [{ purpose: 'petition', textId: 'sign', version: '1', granted: true }];
/** As our pages escape it. */
const onPage = (name: string): string => name.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;');

describe('the names that people bear', () => {
  let way: WholeWay;
  before(async () => {
    way = await openWholeWay();
  });
  after(() => way.close());

  it('are more than three hundred, of more than forty languages', () => {
    assert.ok(names.length >= 300, `${names.length}`);
    assert.ok(Object.keys(namesByLanguage).length >= 40);
  });

  it('are taken and kept by the contract as they are, composed', () => {
    for (const name of names) {
      const judged = checkSignature({ givenName: name, familyName: name, email: 'ada@example.org', consents: [] }, rules);
      assert.ok('signature' in judged, `${name}: ${JSON.stringify(judged)}`);
      assert.equal(judged.signature.givenName, name.normalize('NFC'));
      assert.equal(judged.signature.familyName, name.normalize('NFC'));
    }
  });

  it('come back equal from the page, the letter, its mail and the export', async () => {
    const kept = names.map((name) => name.normalize('NFC'));
    const people = kept.filter((_, index) => index % 2 === 0).map((given, index) => ({ given, family: kept[index * 2 + 1] ?? given }));
    const letters = people.map(({ given, family }, index) => ({
      subject: `For ${given} ${family}`,
      body: `I am ${given} ${family}.`,
      givenName: given.normalize('NFD'),
      familyName: family.normalize('NFD'),
      email: `p${index}@example.org`,
      consents,
    }));
    const shown = await way.write(letters);
    for (const [index, { given, family }] of people.entries()) {
      const { page, letterMail } = shown[index] ?? assert.fail('expected a letter for each, got fewer');
      const name = `${given} ${family}`;
      assert.ok(page.includes(onPage(name)), `${name} on ${page}`);
      assert.equal(letterMail.subject, `For ${name}`);
      assert.ok(letterMail.text.includes(`I am ${name}.`), letterMail.text);
      assert.ok(letterMail.text.includes(`Yours,\n${name}`), letterMail.text);
    }
    const [head = [], ...rows] = parse(await way.csv()) as string[][];
    const at = ['givenName', 'familyName'].map((name) => head.indexOf(name));
    assert.deepEqual(
      rows.map((row) => at.map((column) => row[column])),
      people.map(({ given, family }) => [given, family]),
    );
  });
});
