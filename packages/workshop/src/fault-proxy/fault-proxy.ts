import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { drip } from './drip.js';
import { honest, type Fault } from './fault.js';
import { readRequest, type Passed } from './read-request.js';

export type { Passed } from './read-request.js';

/** The line between a browser and a backend, byte for byte, with the faults that lines have. One request a connection. */
export interface FaultProxy {
  /** Speaks for the backend. */
  readonly address: string;
  /** All that came, oldest first. */
  readonly passed: readonly Passed[];
  /** The next requests of this kind meet these faults, one each, and those after them an honest line. `kind` is sought in `POST /path`. */
  next(kind: RegExp | string, ...faults: readonly Fault[]): void;
  /** Every request of this kind meets this fault, until `mend`; one of `next` comes first. */
  always(kind: RegExp | string, fault: Fault): void;
  /** An honest line from now on. What trickles arrives whole; what hangs goes on hanging. */
  mend(): void;
  /** Nobody listens at the port any more, as where a machine is down, until `reopen`. */
  shut(): Promise<void>;
  reopen(): Promise<void>;
  close(): Promise<void>;
}

interface Rule {
  readonly kind: RegExp | string;
  readonly faults: Fault[];
  readonly stays: boolean;
}

export async function openFaultProxy(backend: string): Promise<FaultProxy> {
  const { hostname, port: backendPort } = new URL(backend);
  const passed: Passed[] = [];
  const sockets = new Set<Socket>();
  const rules: Rule[] = [];
  let mended = new AbortController();

  const faultFor = ({ method, path }: Passed): Fault => {
    const fits = ({ kind, faults }: Rule) => faults.length > 0 && `${method} ${path}`.search(kind) >= 0;
    const rule = rules.find((one) => !one.stays && fits(one)) ?? rules.findLast(fits);
    return (rule?.stays ? rule.faults[0] : rule?.faults.shift()) ?? honest;
  };

  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => undefined); // a line that breaks is what this is for
    socket.once('close', () => sockets.delete(socket));
  };

  const pass = async (browser: Socket): Promise<void> => {
    keep(browser);
    const request = await readRequest(browser);
    if (!request) return void browser.end();
    const { bytes, ...what } = request;
    passed.push(what);
    const fault = faultFor(what);
    const write = drip(browser, fault.pace, mended.signal);
    const end = (): void => {
      if (fault.ends === 'reset') browser.resetAndDestroy();
      else if (fault.ends !== 'hang') write.end();
    };
    if (fault.delay) await waited(fault.delay, mended.signal);
    const asked = bytes.subarray(0, fault.asks);
    if (asked.length === 0) {
      if (fault.answer) write(fault.answer(asked));
      return end();
    }
    const upstream = connect(Number(backendPort), hostname);
    keep(upstream);
    upstream.write(asked);
    if (asked.length < bytes.length) upstream.end();
    const parts: Buffer[] = [];
    upstream.on('data', (part: Buffer) => (fault.answer ? parts.push(part) : write(part)));
    upstream.once('close', () => {
      if (fault.answer) write(fault.answer(Buffer.concat(parts)));
      end();
    });
    // Who hung up has asked all the same: only a stream, which never ends by itself, is told.
    browser.once('close', () => upstream.end());
  };

  const server = createServer((browser) => void pass(browser));
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const shut = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;

  return {
    address: `http://127.0.0.1:${port}`,
    passed,
    next: (kind, ...faults) => void rules.push({ kind, faults: [...faults], stays: false }),
    always: (kind, fault) => void rules.push({ kind, faults: [fault], stays: true }),
    mend: () => {
      rules.length = 0;
      mended.abort();
      mended = new AbortController();
    },
    shut,
    reopen: async () => {
      if (!server.listening) await listen(port);
    },
    close: shut,
  };
}

const waited = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
