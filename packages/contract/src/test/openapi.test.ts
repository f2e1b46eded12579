import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { openApi } from '../openapi.js';
import { addressOf, paths } from '../paths.js';
import { problemStatus } from '../problem.js';
import type { Route } from '../route.js';
import { routes } from '../routes.js';

type Json = Readonly<Record<string, unknown>>;
const document = JSON.parse(JSON.stringify(openApi('1.2.3'))) as Json & {
  paths: Record<string, Record<string, Json & { responses: Json; parameters?: Json[]; requestBody?: Json }>>;
  components: { schemas: Record<string, Json> };
};

function everyValue(of: unknown): unknown[] {
  return of !== null && typeof of === 'object' ? [of, ...Object.values(of).flatMap(everyValue)] : [of];
}

test('is a valid OpenAPI 3.1 document', async () => {
  const validator = new Validator();
  const result = await validator.validate(structuredClone(document));
  assert.deepEqual(result, { valid: true });
  assert.equal(validator.version, '3.1');
});

test('carries the version it is asked for', () => assert.equal((document['info'] as Json)['version'], '1.2.3'));

for (const [name, route] of Object.entries<Route>(routes)) {
  test(`describes the route ${name}: ${route.method} ${route.path}`, () => {
    const operation = document.paths[route.path]?.[route.method.toLowerCase()];
    assert.ok(operation, 'expected an operation, got none');
    assert.equal(operation['operationId'], name);
    const problems = [...route.problems, ...(route.body ? (['malformed', 'too-large', 'unsupported-type'] as const) : [])];
    const statuses = [...Object.keys(route.answers), ...problems.map((type) => String(problemStatus[type]))];
    assert.deepEqual(new Set(Object.keys(operation.responses)), new Set(statuses));
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter['in'] === 'path').map((parameter) => parameter['name']);
    assert.deepEqual(
      inPath,
      [...route.path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param),
    );
    assert.equal(operation.requestBody !== undefined, route.body !== undefined);
    const headers = (operation.parameters ?? []).filter((parameter) => parameter['in'] === 'header').map((parameter) => parameter['name']);
    assert.deepEqual(headers, route.idempotent ? ['Idempotency-Key'] : []);
  });
}

test('says of every body that it may be no text, too long or of another type', () => {
  const taking = Object.values(document.paths).flatMap((methods) => Object.values(methods).filter(({ requestBody }) => requestBody));
  assert.ok(taking.length > 5);
  for (const { operationId, responses } of taking) {
    const listed = ['400', '413', '415'].filter((status) => status in responses);
    assert.deepEqual(listed, ['400', '413', '415'], `answers of ${String(operationId)}`);
  }
});

test('describes no other route', () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
  assert.deepEqual(
    described.sort(),
    Object.values<Route>(routes)
      .map(({ method, path }) => `${method.toLowerCase()} ${path}`)
      .sort(),
  );
});

test('every reference leads to a schema of its own, and no schema is left over', () => {
  const references = everyValue(document).flatMap((value) => {
    const reference = value !== null && typeof value === 'object' ? (value as Json)['$ref'] : undefined;
    return typeof reference === 'string' ? [reference] : [];
  });
  const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  assert.deepEqual(new Set(references), new Set(known));
});

test('says what a signer may send: an address and consents at least, and nothing unknown', () => {
  const schema = document.components.schemas['SignatureInput'] ?? {};
  assert.deepEqual([...(schema['required'] as string[])].sort(), ['consents', 'email']);
  assert.equal(schema['additionalProperties'], false);
});

test('every read changes nothing: no GET takes a body or a key', () => {
  for (const route of Object.values<Route>(routes)) if (route.method === 'GET') assert.ok(!route.body && !route.idempotent, route.path);
});

test('addresses stand below the backend’s own path, with what is put in escaped', () => {
  assert.equal(addressOf('https://b.example', paths.campaign, { id: 'x' }), 'https://b.example/v1/campaigns/x');
  assert.equal(addressOf('https://b.example/api//', paths.signatures, { id: 'x' }), 'https://b.example/api/v1/campaigns/x/signatures');
  assert.equal(addressOf('https://b.example', paths.counts, { id: '../a?b#c' }), 'https://b.example/v1/campaigns/..%2Fa%3Fb%23c/counts');
  assert.equal(addressOf('https://b.example', paths.confirm), 'https://b.example/v1/confirm/');
  for (const path of Object.values(paths)) assert.match(path, /^\/v1\//);
});
