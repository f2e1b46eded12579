import { connect, type Socket } from 'node:net';
import { getRequest } from './load.js';

export interface Listeners {
  /** Those whose connection has ended. */
  readonly gone: number;
  leave(): void;
}

/** So many listeners to one stream. Resolves when each has had its first event; tells of every event of each. */
export async function listenTo(address: string, listeners: number, onEvent: (text: string) => void): Promise<Listeners> {
  const { hostname, port, pathname } = new URL(address);
  const sockets: Socket[] = [];
  let gone = 0;
  const listen = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(getRequest(pathname)));
      let isFirst = true;
      socket.setEncoding('latin1').on('data', (text: string) => {
        if (isFirst && !text.startsWith('HTTP/1.1 200')) return reject(new Error(`Expected a stream, got ${text.slice(0, 200)}`));
        isFirst = false;
        if (!text.includes('data:')) return;
        resolve();
        onEvent(text);
      });
      socket.once('error', reject).once('close', () => (gone += 1));
      sockets.push(socket);
    });
  // In groups, as a listen queue takes them.
  for (let left = listeners; left > 0; left -= 250) await Promise.all(Array.from({ length: Math.min(left, 250) }, listen));
  return {
    get gone() {
      return gone;
    },
    leave() {
      for (const socket of sockets) socket.destroy();
    },
  };
}
