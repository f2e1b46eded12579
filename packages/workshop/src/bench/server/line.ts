import { connect } from 'node:net';
import { readAnswers } from './load.js';

export interface LineAnswer {
  readonly status: number;
  /** The whole answer as it came, each byte a character. */
  readonly text: string;
}

/** Whether the server closes the connection behind this answer. */
export const isLast = ({ text }: LineAnswer): boolean => /\r\nConnection: close\r\n/i.test(text);

/** One connection that asks one thing at a time. */
export interface Line {
  /** Rejects where the connection broke before the answer was whole: what was asked may have happened, or not. */
  ask(request: string): Promise<LineAnswer>;
  /** Whether it could ask. */
  readonly isOpen: boolean;
  close(): void;
}

/** Connects. Rejects where nobody listens. */
export async function openLine(address: string): Promise<Line> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname).setNoDelay(true);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
  let waiting: { resolve(answer: LineAnswer): void; reject(error: Error): void } | undefined;
  let broken: Error | undefined;
  const lose = (error?: Error): void => {
    broken ??= error ?? new Error('The connection was closed');
    waiting?.reject(broken);
    waiting = undefined;
  };
  socket.on('error', lose).on('close', () => lose());
  readAnswers(socket, (status, text) => {
    waiting?.resolve({ status, text });
    waiting = undefined;
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        waiting = { resolve, reject };
        socket.write(request);
      }),
    get isOpen() {
      return broken === undefined;
    },
    close: () => void socket.destroy(),
  };
}
