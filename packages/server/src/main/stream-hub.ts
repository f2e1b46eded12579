import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { CountsBoard, CountsSnapshot } from '../http/counts-board.js';
import { countsEvent, heartbeat, heartbeatMs, retryLine, streamHeaders } from '../http/counts-routes.js';
import { openHeaders, quietHeaders } from '../http/headers.js';

/** Milliseconds of writing to listeners before other work has a turn, however slow the machine is just now. */
const turnMs = 5;
/** Bytes that a listener may leave unread before it is dropped. */
const longestBacklog = 64 * 1024;

export interface StreamHub {
  /** Starts a stream. Says no where there are too many already. */
  open(campaign: string, first: CountsSnapshot, response: ServerResponse): boolean;
  readonly size: number;
  /** Tells every listener when to come back, and ends. */
  close(): void;
}

/** Everyone who listens to counts, on raw sockets: one framed buffer for all, written turn by turn. */
export function streamHub(counts: CountsBoard, { cap, random = Math.random }: { cap: number; random?: () => number }): StreamHub {
  const rooms = new Map<string, { readonly sockets: Set<Socket>; readonly leave: () => void }>();
  let size = 0;
  let isClosed = false;

  const write = (socket: Socket, frame: Buffer): void => {
    if (socket.writableLength > longestBacklog) socket.destroy();
    else if (socket.writable) socket.write(frame);
  };

  const tell = (sockets: readonly Socket[], frame: Buffer, from = 0): void => {
    const end = performance.now() + turnMs;
    let next = from;
    for (let socket = sockets[next]; socket && performance.now() < end; socket = sockets[next]) {
      write(socket, frame);
      next++;
    }
    if (next < sockets.length) setImmediate(() => tell(sockets, frame, next));
  };

  const roomOf = (campaign: string) => {
    const found = rooms.get(campaign);
    if (found) return found;
    const sockets = new Set<Socket>();
    const room = { sockets, leave: counts.listen(campaign, (snapshot) => tell([...sockets], Buffer.from(countsEvent(snapshot)))) };
    rooms.set(campaign, room);
    return room;
  };

  const beat = Buffer.from(heartbeat);
  const timer = setInterval(() => {
    for (const { sockets } of rooms.values()) tell([...sockets], beat);
  }, heartbeatMs);
  timer.unref();

  return {
    open(campaign, first, response) {
      const { socket } = response;
      if (isClosed || size >= cap || !socket) return false;
      // The end of the connection ends the stream, so that one buffer fits every listener without framing of its own.
      response.shouldKeepAlive = false;
      response.useChunkedEncodingByDefault = false;
      response.writeHead(200, { ...quietHeaders, ...openHeaders, ...streamHeaders });
      response.flushHeaders();
      const { sockets } = roomOf(campaign);
      size++;
      sockets.add(socket);
      socket.once('close', () => {
        sockets.delete(socket);
        size--;
      });
      socket.write(retryLine(random) + countsEvent(first));
      return true;
    },
    get size() {
      return size;
    },
    close() {
      isClosed = true;
      clearInterval(timer);
      for (const { sockets, leave } of rooms.values()) {
        leave();
        for (const socket of sockets) socket.end(retryLine(random));
      }
    },
  };
}
