import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { holdSlowly } from '../bench/slow/hold-slowly.js';

/** Somebody who is held, and does with a connection as told. */
async function listening(t: TestContext, onConnection: (socket: Socket) => unknown): Promise<number> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.on('error', () => undefined));
    onConnection(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

describe('holding a server slowly', () => {
  it('ends where the server never lets go, and says of how many', async (t) => {
    const held = await holdSlowly(await listening(t, () => undefined), 300);
    const { left, oldest } = await held.letGo(20);
    assert.equal(left, 300);
    assert.ok(oldest >= 20);
  });

  it('ends where connections are cut off', async (t) => {
    const taken: Socket[] = [];
    let isCutting = false;
    const port = await listening(t, (socket) => (isCutting ? socket.resetAndDestroy() : taken.push(socket)));
    const held = await holdSlowly(port, 8);
    const ended = held.letGo(60_000);
    isCutting = true;
    for (const socket of taken) socket.resetAndDestroy();
    assert.equal((await ended).left, 0);
  });

  it('replaces each that is let go of, and knows an answer to a whole request', async (t) => {
    const taken = new EventEmitter();
    const port = await listening(t, (socket) => {
      socket.end('HTTP/1.1 202 Accepted\r\n\r\n');
      taken.emit('another');
    });
    const held = await holdSlowly(port, 1);
    for (let times = 0; times < 3; times += 1) await once(taken, 'another');
    const { answered, left } = await held.letGo(60_000);
    assert.ok(answered >= 3);
    assert.equal(left, 0);
  });
});
