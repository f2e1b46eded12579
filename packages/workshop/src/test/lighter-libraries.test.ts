import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as whole from '@solidarity/contract';
import * as wholeOptions from '@solidarity/contract/options';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import fc from 'fast-check';
import { rollup, type Plugin } from 'rollup';
import { mangledFrom } from '../fuzz/mangled-bodies.js';
import { nastyText } from '../fuzz/nasty-text.js';
import { letterFile, listFile, petitionFile, targets } from '../fuzz/sample-files.js';
import { validBodies } from '../fuzz/valid-bodies.js';

const { lighterLibraries } = (await import(new URL('../../bin/steps/lighter-libraries.mjs', import.meta.url).href)) as {
  lighterLibraries: Plugin;
};
const seed = 20_261_122;

const entry = `export * as contract from '@solidarity/contract';
export * as options from '@solidarity/contract/options';`;
const written: Plugin = { name: 'written', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? entry : null) };

/** As a page gets them. */
let light: { readonly contract: typeof whole; readonly options: typeof wholeOptions };
before(async () => {
  const onwarn = (): void => undefined; // habits of zod's own sources
  const built = await rollup({
    input: 'entry',
    plugins: [written, nodeResolve({ rootDir: import.meta.dirname }), lighterLibraries],
    onwarn,
  });
  const { output } = await built.generate({ format: 'es' });
  light = (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as typeof light;
});

interface Judge {
  safeParse(input: unknown): {
    success: boolean;
    data?: unknown;
    error?: { issues: readonly { code: string; path: readonly PropertyKey[] }[] };
  };
}
const isJudge = (value: unknown): value is Judge => typeof value === 'object' && value !== null && 'safeParse' in value;

/** What each schema of the contract says of an input. */
function verdicts(contract: object, input: unknown): [string, unknown][] {
  const judges = Object.entries(contract).filter((entry): entry is [string, Judge] => isJudge(entry[1]));
  return judges.map(([name, judge]) => {
    const { success, data, error } = judge.safeParse(input);
    return [name, success ? { data } : error?.issues.map(({ code, path }) => ({ code, path }))];
  });
}

/** What `JSON.parse` makes of a body, and nothing of one that is no JSON. */
function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

const files = [petitionFile, letterFile, listFile, targets].map((file) => fc.constant(file));
const bodies = [...Object.values(validBodies), ...files].flatMap((valid) => [
  valid,
  mangledFrom(valid as fc.Arbitrary<object>).map(parsed),
]);
const inputs = fc.oneof(...bodies, fc.jsonValue(), nastyText);

describe('what a page gets of the contract', () => {
  it('judges as the whole does, each schema each input', () => {
    const taken = new Set<string>();
    const judged = (input: unknown): void => {
      const expected = verdicts(whole, input);
      assert.ok(expected.length > 10);
      assert.deepEqual(verdicts(light.contract, input), expected);
      for (const [name, verdict] of expected) if (!Array.isArray(verdict)) taken.add(name);
    };
    fc.assert(fc.property(inputs, judged), { numRuns: 300, seed });
    for (const name of ['SignatureInput', 'LetterInput', 'ShareInput', 'CampaignFile', 'ListFile'])
      assert.ok(taken.has(name), `${name} took nothing: ${[...taken].join(' ')}`);
  });

  it('judges what a campaign asks as the whole does', () => {
    const rules = petitionFile as unknown as whole.SignatureRules;
    const judged = (input: unknown): void => {
      assert.deepEqual(light.contract.checkSignature(input, rules), whole.checkSignature(input, rules));
      assert.deepEqual(light.contract.checkLetter(input, rules), whole.checkLetter(input, rules));
    };
    fc.assert(fc.property(inputs, judged), { numRuns: 400, seed });
  });

  it('reads each option as the whole does', () => {
    const names = ['petition', 'counter', 'letter', 'newsletter', 'share'] as const;
    const value = fc.oneof(
      nastyText,
      fc.constantFrom('', 'yes', 'no', '10000', '-1', 'full', 'GB', 'uk', 'protect-asylum', 'https://a.example/x'),
    );
    const option = fc.constantFrom(
      'campaign',
      'list',
      'backend',
      'partner',
      'test',
      'format',
      'goal',
      'country',
      'networks',
      'heading',
      'min',
    );
    const judged = (name: (typeof names)[number], raw: Record<string, string>): void =>
      assert.deepEqual(light.options.readOptions(name, raw), wholeOptions.readOptions(name, raw));
    fc.assert(fc.property(fc.constantFrom(...names), fc.dictionary(option, value), judged), { numRuns: 400, seed });
  });
});
