import fc, { type Arbitrary } from 'fast-check';
import { nastyText } from './nasty-text.js';
import type { ApiDocument, Schema } from './api-document.js';

const reference = '#/components/schemas/';

/** Values that a schema of the document takes; what a campaign asks beside is not known here. */
export function fromSchema({ components }: ApiDocument): (schema: Schema) => Arbitrary<unknown> {
  const drawn = (schema: Schema): Arbitrary<unknown> => {
    if (schema.$ref !== undefined) return drawn(components.schemas[schema.$ref.slice(reference.length)] ?? {});
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const either = schema.anyOf ?? schema.oneOf;
    if (either) return fc.oneof(...either.map(drawn));
    if (schema.type === 'object') return objectOf(schema);
    if (schema.type === 'array') {
      const { items = {}, minItems = 0, maxItems = 20 } = schema;
      return fc.array(drawn(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 5) });
    }
    if (schema.type === 'string') return textOf(schema);
    if (schema.type === 'boolean') return fc.boolean();
    if (schema.type === 'integer' || schema.type === 'number')
      return fc.integer({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9 });
    return fc.jsonValue({ maxDepth: 2 });
  };
  const objectOf = ({ properties = {}, required = [] }: Schema): Arbitrary<unknown> =>
    fc.record(Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, drawn(schema)])), {
      requiredKeys: required.filter((name) => name in properties) as never[],
    });
  return drawn;
}

function textOf({ pattern, minLength = 0, maxLength = 2000 }: Schema): Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const most = Math.min(maxLength, 40);
  return fc.oneof(
    { weight: 6, arbitrary: nastyText.map((text) => text.slice(0, maxLength).padEnd(minLength, 'a')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength, maxLength: Math.max(most, minLength) }) },
    // At the limit to the letter.
    { weight: 1, arbitrary: fc.constant('a'.repeat(Math.max(minLength, Math.min(maxLength, 20_000)))) },
  );
}
