import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.js';
import type { BenchResult, BenchRow } from './bench-result.js';

/** How hard each step is; not part of what the package offers. */
interface Rules {
  triesOf(step: 1 | 2 | 3): number;
}
const rules = new URL('../../../server/dist/rules/proof.js', import.meta.url);
const part = new URL('../../../embed/dist/solidarity.proof.js', import.meta.url);

/** Both are one block of what the steps ask; a page with a script of its own is given a worker. */
const pages = { 'a worker': '<script>own()</script>', slices: '' } as const;
const salt = '9bba0896a140592fa861186a3d69408f';

interface Asked {
  readonly browser: Browser;
  readonly address: string;
  readonly slower: number;
  /** Counters to be found. */
  readonly counters: readonly number[];
}

/** How long a form's proof takes, by step, at the pace of this machine and twenty times slower. `--rounds=7` proofs each. */
export async function run({ rounds = '7' }: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const { triesOf } = (await import(rules.href)) as Rules;
  const script = readFileSync(part);
  const server = createServer(({ url = '' }, response) => {
    const isScript = url === '/proof.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : Object.values(pages)[Number(url.slice(1))]);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await openBrowser();
  const rows: BenchRow[] = [];
  try {
    for (const [place, how] of Object.keys(pages).entries()) {
      for (const [slower, target] of [
        [1, 400],
        [20, 3000],
      ] as const) {
        for (const step of [1, 2, 3] as const) {
          const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${place}`;
          const counters = Array.from({ length: Number(rounds) }, () => Math.floor(Math.random() * triesOf(step)));
          const times = await timesOf({ browser, address, slower, counters });
          const what = `step ${step} in ${how}${slower > 1 ? `, ${slower} times slower` : ''}`;
          const median = times[Math.floor(times.length / 2)] ?? NaN;
          rows.push({ what: `${what}: half of them within`, figure: median, unit: 'ms', target: `${target} ms`, ok: median <= target });
          rows.push({ what: `${what}: all of them within`, figure: times.at(-1) ?? NaN, unit: 'ms' });
        }
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { name: 'proof', rows };
}

/** Ms, least first. Each on a page of its own, as a visitor's is: the first proof of a page is the only one. */
async function timesOf({ browser, address, slower, counters }: Asked): Promise<number[]> {
  const times: number[] = [];
  for (const [index, counter] of counters.entries()) {
    const page = await browser.newPage();
    await page.goto(address);
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
    const nonce = index.toString(16).padStart(32, '0');
    const keyPrefix = keyAt(nonce, counter).slice(0, 32);
    const time = await page.evaluate(
      async (parameters) => {
        const proof = '/proof.js';
        const { prove } = (await import(proof)) as { prove(challenge: object, element: Element): Promise<string> };
        const began = performance.now();
        await prove({ parameters }, document.body);
        return performance.now() - began;
      },
      { algorithm: 'SHA-256', cost: 1, salt, nonce, keyPrefix },
    );
    times.push(Math.round(time));
    await page.close();
  }
  return times.sort((one, other) => one - other);
}

function keyAt(nonce: string, counter: number): string {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(counter);
  return createHash('sha256')
    .update(Buffer.concat([Buffer.from(salt + nonce, 'hex'), number]))
    .digest('hex');
}
