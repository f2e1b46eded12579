import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDesk, problemOf } from './backend-steps.js';
import { petitionGiven, samplePerson } from './sample-campaign.js';

const json = { 'Content-Type': 'application/json' };
const path = '/v1/campaigns/asylum/signatures';
const deep = '['.repeat(10_000) + ']'.repeat(10_000);

/** What may come through the door, and the problem it meets. */
const bodies: [string, BodyInit, Record<string, string>, string][] = [
  ['nothing', '', json, 'malformed'],
  ['half of a body', '{"email":"a@b', json, 'malformed'],
  ['markup', '<html></html>', json, 'malformed'],
  ['invalid UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), json, 'malformed'],
  ['a list', '[]', json, 'invalid'],
  ['null', 'null', json, 'invalid'],
  ['a number', '1e999', json, 'invalid'],
  ['depth', deep, json, 'invalid'],
  ['depth within a field', `{"givenName":${deep}}`, json, 'invalid'],
  ['thousands of keys', JSON.stringify(Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [n, 1]))), json, 'invalid'],
  ['too many bytes', JSON.stringify(samplePerson('ada', { comment: 'x'.repeat(70_000) })), json, 'too-large'],
  ['a prototype', '{"__proto__":{"email":"a@b.org"},"constructor":1,"consents":[]}', json, 'invalid'],
  ['an unknown field', JSON.stringify({ ...samplePerson(), admin: true }), json, 'invalid'],
  ['a wrong type', JSON.stringify(samplePerson('ada', { givenName: { $ne: '' } })), json, 'invalid'],
  ['NUL in a name', JSON.stringify(samplePerson('ada', { givenName: '\u0000' })), json, 'invalid'],
  [
    'twenty-one consents',
    JSON.stringify(samplePerson('ada', { consents: Array.from({ length: 21 }, () => petitionGiven) })),
    json,
    'invalid',
  ],
  ['no type', JSON.stringify(samplePerson()), { 'Content-Type': '' }, 'unsupported-type'],
  ['text', JSON.stringify(samplePerson()), { 'Content-Type': 'text/plain' }, 'unsupported-type'],
  ['parts', 'x', { 'Content-Type': 'multipart/form-data; boundary=x' }, 'unsupported-type'],
  ['another charset', JSON.stringify(samplePerson()), { 'Content-Type': 'application/json; charset=utf-16' }, 'unsupported-type'],
  ['a packed body', 'x', { ...json, 'Content-Encoding': 'gzip' }, 'unsupported-type'],
  ['a declared length beyond the limit', '{}', { ...json, 'Content-Length': '999999' }, 'too-large'],
];

describe('the door', () => {
  for (const [what, body, headers, type] of bodies) {
    it(`meets ${what} with "${type}" and keeps nothing`, async () => {
      const desk = openDesk();
      const answer = await desk.backend.fetch(new Request(`https://sign.example${path}`, { method: 'POST', body, headers }));
      assert.equal((await problemOf(answer)).type, type);
      assert.deepEqual(await desk.signatures(), []);
      assert.equal(({} as { email?: string }).email, undefined);
    });
  }

  it('stops reading a body without end', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(16_384));
      },
    });
    const request = new Request(`https://sign.example${path}`, {
      method: 'POST',
      body: endless,
      headers: json,
      duplex: 'half',
    } as RequestInit);
    assert.equal((await problemOf(await openDesk().backend.fetch(request))).type, 'too-large');
    assert.ok(pulled < 10, `pulled ${pulled} times`);
  });

  it('takes a type with UTF-8 in any spelling', async () => {
    for (const type of ['application/json;charset=UTF-8', 'Application/JSON; charset="utf-8"']) {
      assert.equal((await openDesk().sign(samplePerson(), { 'Content-Type': type })).status, 202, type);
    }
  });

  it('tells which methods an address has', async () => {
    const desk = openDesk();
    const wrong: [string, string, string][] = [
      ['DELETE', '/v1/campaigns/asylum', 'GET, HEAD, OPTIONS'],
      ['POST', '/v1/campaigns/asylum/counts', 'GET, HEAD, OPTIONS'],
      ['GET', path, 'POST, OPTIONS'],
      ['PUT', '/v1/confirm/x', 'GET, HEAD, POST'],
      ['OPTIONS', '/v1/confirm/x', 'GET, HEAD, POST'],
    ];
    for (const [method, address, allowed] of wrong) {
      const answer = await desk.backend.fetch(new Request(`https://sign.example${address}`, { method }));
      assert.equal(answer.headers.get('Allow'), allowed, `${method} ${address}`);
      assert.equal((await problemOf(answer)).type, 'wrong-method');
    }
  });

  it('keeps real names of many scripts as they were written', async () => {
    const desk = openDesk();
    const names = ['Nguyễn Thị Ánh', 'محمد', 'शर्मिला', 'O’Connor-Łukasz', '李小龍', 'မောင်', 'יְהוּדָה', 'X Æ A-12', '👩‍👩‍👧 Family'];
    for (const [index, givenName] of names.entries()) await desk.sign(samplePerson(`p${index}`, { givenName }));
    assert.deepEqual(
      (await desk.signatures()).map(({ person }) => person['givenName']),
      names.map((name) => name.normalize('NFC')),
    );
  });
});
