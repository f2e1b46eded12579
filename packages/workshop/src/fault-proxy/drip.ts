import type { Socket } from 'node:net';

/** Writes to a socket, and ends it behind what was written. */
export interface Drip {
  (bytes: Buffer): void;
  end(): void;
}

/** Writes at once, or byte by byte at `pace` a second until `mended`; the order stays. */
export function drip(socket: Socket, pace: number | undefined, mended: AbortSignal): Drip {
  let waiting = Buffer.alloc(0);
  let isEnding = false;
  let timer: NodeJS.Timeout | undefined;
  const isSlow = (): boolean => pace !== undefined && !mended.aborted;
  const flow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (socket.destroyed) return;
    const size = isSlow() ? 1 : waiting.length;
    if (waiting.length > 0) socket.write(waiting.subarray(0, size));
    waiting = waiting.subarray(size);
    if (waiting.length > 0) timer = setTimeout(flow, 1000 / (pace ?? 1));
    else if (isEnding) socket.end();
  };
  if (pace !== undefined) mended.addEventListener('abort', flow, { once: true });
  const write = (bytes: Buffer): void => {
    waiting = Buffer.concat([waiting, bytes]);
    if (!timer) flow();
  };
  return Object.assign(write, {
    end: () => {
      isEnding = true;
      if (!timer) flow();
    },
  });
}
