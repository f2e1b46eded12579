import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointerOf, Problem, problemStatus, problemTypes, slipCodes, slipsOf } from '../problem.js';

test('writes pointers as RFC 6901 does', () => {
  assert.equal(pointerOf([]), '');
  assert.equal(pointerOf(['consents', 0, 'granted']), '/consents/0/granted');
  assert.equal(pointerOf(['a/b', 'c~d', '~1', '']), '/a~1b/c~0d/~01/');
});

const issue = (message: string, path: readonly PropertyKey[], more: { code?: string; keys?: readonly string[] } = {}) => ({
  message,
  path,
  ...more,
});

test('a check that names its code keeps it; any other is a missing value or a wrong type', () => {
  const input = { name: 7, nested: [{}], empty: null };
  assert.deepEqual(slipsOf([issue('too-long', ['name'])], input), [{ pointer: '/name', code: 'too-long' }]);
  assert.deepEqual(slipsOf([issue('Invalid input', ['name'])], input), [{ pointer: '/name', code: 'type' }]);
  assert.deepEqual(slipsOf([issue('Invalid input', ['absent'])], input), [{ pointer: '/absent', code: 'required' }]);
  assert.deepEqual(slipsOf([issue('Invalid input', ['nested', 0, 'x'])], input), [{ pointer: '/nested/0/x', code: 'required' }]);
  assert.deepEqual(slipsOf([issue('Invalid input', ['empty', 'x'])], input), [{ pointer: '/empty/x', code: 'required' }]);
  assert.deepEqual(slipsOf([issue('Invalid input', ['empty'])], input), [{ pointer: '/empty', code: 'type' }]);
});

test('names each key that nobody knows', () => {
  assert.deepEqual(slipsOf([issue('Unrecognized', ['a'], { code: 'unrecognized_keys', keys: ['b', 'c/d'] })], {}), [
    { pointer: '/a/b', code: 'unknown-field' },
    { pointer: '/a/c~1d', code: 'unknown-field' },
  ]);
});

test('every type of problem has the status of a refusal or a failure', () => {
  for (const type of problemTypes) assert.ok(problemStatus[type] >= 400 && problemStatus[type] < 600, type);
  assert.equal(new Set(problemTypes).size, problemTypes.length);
});

test('a problem is read from the wire whatever else stands in it, and from nothing that is none', () => {
  const problem = { type: 'invalid', status: 422, errors: [{ pointer: '/email', code: 'email-format' }] };
  assert.deepEqual(Problem.parse({ ...problem, title: 'Invalid', instance: '/1' }), problem);
  for (const value of [null, 'x', {}, { type: 'weather', status: 500 }, { ...problem, errors: [{ pointer: '/a', code: 'Please fix' }] }])
    assert.equal(Problem.safeParse(value).success, false, JSON.stringify(value));
});

test('codes are words for machines', () => {
  for (const code of slipCodes) assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
});
