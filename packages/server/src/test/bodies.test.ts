import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { routes, type Route } from '@solidarity/contract';
import { bodyLimit } from '../http/read-body.js';
import { problemOf, type Desk } from './backend-steps.js';
import { openLetterDesk } from './letter-steps.js';
import { sampleList } from './sample-list.js';

const posts = Object.entries<Route>(routes).filter(([, { method }]) => method === 'POST');
const known: Readonly<Record<string, string>> = { campaigns: 'asylum', lists: 'updates' };

/** Sends bytes to a route, at an address of what the desk knows. */
const send = (desk: Desk, { path, body }: Route, bytes: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}) =>
  desk.backend.fetch(
    new Request(`https://sign.example${path.replace(/(\w+)\/\{\w+\}/, (_, kind: string) => `${kind}/${known[kind] ?? 'token'}`)}`, {
      method: 'POST',
      body: bytes,
      headers: { 'Idempotency-Key': 'a-key-of-sixteen-and-more', ...(body && { 'Content-Type': body.types[0] ?? '' }), ...headers },
    }),
  );

const noText = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]);
const tooLong = new Uint8Array(bodyLimit + 1).fill(0x61);

for (const [name, route] of posts) {
  describe(`the route ${name}`, () => {
    const open = () => openLetterDesk({}, {}, { lists: [sampleList()] });
    if (route.body) {
      it('refuses a body that is no text, too long or packed, as the document says of every body', async () => {
        const desk = open();
        assert.equal((await problemOf(await send(desk, route, noText))).type, 'malformed');
        assert.equal((await problemOf(await send(desk, route, tooLong))).type, 'too-large');
        assert.equal((await problemOf(await send(desk, route, noText, { 'Content-Encoding': 'gzip' }))).type, 'unsupported-type');
      });
    } else {
      it('reads no body, as the document says', async () => {
        const desk = open();
        const status = async (bytes: Uint8Array<ArrayBuffer>) => (await send(desk, route, bytes)).status;
        assert.equal(await status(noText), await status(new Uint8Array()));
        assert.equal(await status(tooLong), await status(new Uint8Array()));
      });
    }
  });
}
