import type { Socket } from 'node:net';
import { bodyOf } from './fault.js';

/** A request that came to the proxy. */
export interface Passed {
  readonly method: string;
  readonly path: string;
  /** Its Idempotency-Key, '' where it has none. */
  readonly key: string;
  /** When it had come whole, in ms. */
  readonly at: number;
}

/**
 * The first request on a connection, by its declared length, which is how browsers send. It asks the backend to close behind its answer,
 * so that an answer ends where the connection does. Undefined where the connection ends before.
 */
export function readRequest(socket: Socket): Promise<(Passed & { readonly bytes: Buffer }) | undefined> {
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(0);
    const take = (part: Buffer): void => {
      bytes = Buffer.concat([bytes, part]);
      const begin = bodyOf(bytes);
      const head = bytes.subarray(0, begin).toString('latin1');
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (!head.endsWith('\r\n\r\n') || bytes.length < begin + length) return;
      socket.off('data', take);
      socket.resume();
      const [method = '', path = ''] = head.split(' ');
      const key = /^idempotency-key: *(.*)\r$/im.exec(head)?.[1] ?? '';
      const closing = head.replace(/^connection:.*\r\n/im, '').replace(/\r\n\r\n$/, '\r\nConnection: close\r\n\r\n');
      const whole = Buffer.concat([Buffer.from(closing, 'latin1'), bytes.subarray(begin, begin + length)]);
      resolve({ method, path, key, at: performance.now(), bytes: whole });
    };
    socket.on('data', take);
    for (const end of ['end', 'close'] as const) socket.once(end, () => resolve(undefined));
  });
}
