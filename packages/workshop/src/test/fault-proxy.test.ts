import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import * as faults from '../fault-proxy/fault.js';
import { openFaultProxy, type FaultProxy } from '../fault-proxy/fault-proxy.js';

/** A backend that keeps what it was asked for, behind a proxy. */
async function lineTo(
  t: TestContext,
): Promise<{ line: FaultProxy; heard: string[]; ask: (path?: string, body?: string) => Promise<string> }> {
  const heard: string[] = [];
  const backend = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      heard.push(`${request.method} ${request.url} ${body}`.trim());
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end(`"${request.url} ${body.length}"`);
    });
  });
  backend.listen(0, '127.0.0.1');
  await once(backend, 'listening');
  const line = await openFaultProxy(`http://127.0.0.1:${(backend.address() as AddressInfo).port}`);
  t.after(async () => {
    await line.close();
    backend.close();
  });
  const ask = async (path = '/', body?: string): Promise<string> => {
    const ending = { signal: AbortSignal.timeout(2000), headers: { 'idempotency-key': 'k' } };
    const answer = await fetch(line.address + path, body === undefined ? ending : { ...ending, method: 'POST', body });
    return `${answer.status} ${await answer.text()}`;
  };
  return { line, heard, ask };
}

describe('the fault proxy', () => {
  it('passes requests and answers as they are, and keeps what was asked', async (t) => {
    const { line, heard, ask } = await lineTo(t);
    const long = 'é'.repeat(100_000);
    assert.deepEqual([await ask('/a'), await ask('/b', long)], ['200 "/a 0"', '200 "/b 100000"']);
    assert.deepEqual(heard, ['GET /a', `POST /b ${long}`]);
    assert.deepEqual(
      line.passed.map(({ method, path, key }) => [method, path, key]),
      [
        ['GET', '/a', 'k'],
        ['POST', '/b', 'k'],
      ],
    );
  });

  it('gives each request of a kind the next fault of its script, and then an honest line', async (t) => {
    const { line, heard, ask } = await lineTo(t);
    line.next(/^POST/, faults.status(503, { body: 'wait' }), faults.aPage(502), faults.says({ n: 1 }));
    assert.equal(await ask('/'), '200 "/ 0"', 'another kind');
    assert.equal(await ask('/', 'x'), '503 wait');
    assert.match(await ask('/', 'x'), /^502 <!doctype html>/);
    assert.equal(await ask('/', 'x'), '200 {"n":1}');
    assert.equal(await ask('/', 'x'), '200 "/ 1"');
    assert.deepEqual(heard, ['GET /', 'POST / x']);
  });

  it('keeps a fault until it is mended', async (t) => {
    const { line, ask } = await lineTo(t);
    line.always('/a', faults.status(500));
    line.next('/a', faults.status(429));
    assert.deepEqual([await ask('/a'), await ask('/a'), await ask('/a'), await ask('/b')], ['429 {}', '500 {}', '500 {}', '200 "/b 0"']);
    line.mend();
    assert.equal(await ask('/a'), '200 "/a 0"');
  });

  const broken: readonly (readonly [what: keyof typeof faults, fault: faults.Fault, isHeard: boolean])[] = [
    ['resetBefore', faults.resetBefore, false],
    ['resetAfter', faults.resetAfter, true],
    ['closedUnheard', faults.closedUnheard, false],
    ['closedUnanswered', faults.closedUnanswered, true],
    ['cutRequest', faults.cutRequest(40), false],
    ['cutAnswer', faults.cutAnswer(60), true],
    ['garbage', faults.garbage, true],
  ];
  for (const [what, fault, isHeard] of broken) {
    it(`breaks a request by ${what}, of which the backend has heard ${isHeard ? 'all' : 'nothing whole'}`, async (t) => {
      const { line, heard, ask } = await lineTo(t);
      line.next('/', fault);
      await assert.rejects(ask('/x', 'body'), (error: Error) => error.name !== 'TimeoutError');
      assert.deepEqual(heard, isHeard ? ['POST /x body'] : []);
      assert.equal(await ask('/y'), '200 "/y 0"');
    });
  }

  const hanging: readonly (readonly [what: keyof typeof faults, fault: faults.Fault, isHeard: boolean])[] = [
    ['hangBefore', faults.hangBefore, false],
    ['hangAfter', faults.hangAfter, true],
    ['hangInBody', faults.hangInBody, true],
    ['trickle', faults.trickle, true],
  ];
  for (const [what, fault, isHeard] of hanging) {
    it(`leaves a request waiting by ${what}`, async (t) => {
      const { line, heard } = await lineTo(t);
      line.next('/', fault);
      const asking = fetch(`${line.address}/x`, { signal: AbortSignal.timeout(250) }).then((answer) => answer.text());
      await assert.rejects(asking, { name: 'TimeoutError' });
      assert.deepEqual(heard, isHeard ? ['GET /x'] : []);
    });
  }

  it('lets what trickles, and what is late, through whole once it is mended', async (t) => {
    const { line, ask } = await lineTo(t);
    line.next('/a', faults.trickle);
    line.next('/b', faults.late(60_000));
    const asking = Promise.all([ask('/a'), ask('/b')]);
    while (line.passed.length < 2) await new Promise((resolve) => setImmediate(resolve));
    line.mend();
    assert.deepEqual(await asking, ['200 "/a 0"', '200 "/b 0"']);
  });

  it('hides an answer from other origins, whether the backend did its work or not', async (t) => {
    const { line, heard } = await lineTo(t);
    line.next('/', faults.corsRefused, faults.corsRefusedBefore);
    const answers = [await fetch(`${line.address}/x`), await fetch(`${line.address}/y`)];
    assert.deepEqual(
      answers.map(({ status, headers }) => [status, headers.get('access-control-allow-origin')]),
      [
        [200, null],
        [403, null],
      ],
    );
    assert.deepEqual(heard, ['GET /x']);
  });

  it('answers five million bytes', async (t) => {
    const { line, ask } = await lineTo(t);
    line.next('/', faults.huge);
    assert.ok((await ask()).length > 5_000_000);
  });

  it('shuts its port, and opens it again', async (t) => {
    const { line, ask } = await lineTo(t);
    await line.shut();
    await assert.rejects(ask(), (error: Error) => (error.cause as { code?: string }).code === 'ECONNREFUSED');
    await line.reopen();
    assert.equal(await ask('/a'), '200 "/a 0"');
  });
});
