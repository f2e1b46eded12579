/** What befalls one request on its way, or its answer on the way back. Nothing told is an honest line. */
export interface Fault {
  /** Milliseconds before the backend hears of it. */
  readonly delay?: number;
  /** The backend gets so many bytes of the request, and then a connection that breaks; 0 is none of it. */
  readonly asks?: number;
  /** What arrives in place of the honest answer. Told of it whole, with its head; empty where the backend was not asked. */
  readonly answer?: (honest: Buffer) => Buffer;
  /** Bytes a second of the answer. */
  readonly pace?: number;
  /** What becomes of the connection once the answer has passed. Default: it is closed in order. */
  readonly ends?: 'hang' | 'reset';
}

const nothing = (): Buffer => Buffer.alloc(0);

export const honest: Fault = {};
export const late = (ms: number): Fault => ({ delay: ms });
/** The connection stands, and the backend never hears of the request. */
export const hangBefore: Fault = { asks: 0, answer: nothing, ends: 'hang' };
/** The backend has done what was asked, and nothing of it arrives. */
export const hangAfter: Fault = { answer: nothing, ends: 'hang' };
export const resetBefore: Fault = { asks: 0, answer: nothing, ends: 'reset' };
export const resetAfter: Fault = { answer: nothing, ends: 'reset' };
/** The other end closes its side without a word. */
export const closedUnheard: Fault = { asks: 0, answer: nothing };
export const closedUnanswered: Fault = { answer: nothing };
export const cutRequest = (bytes: number): Fault => ({ asks: bytes, answer: nothing });
export const cutAnswer = (bytes: number): Fault => ({ answer: (whole) => whole.subarray(0, bytes) });
/** The head and a part of the body arrive, and then no more, on a connection that stands. */
export const hangInBody: Fault = { answer: (whole) => whole.subarray(0, bodyOf(whole) + 3), ends: 'hang' };
export const trickle: Fault = { pace: 1 };
export const garbage: Fault = { answer: () => Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 0xff, 0xfe, 13, 10, 13, 10]) };

const types = { json: 'application/json', html: 'text/html; charset=utf-8' } as const;
export type Headers = Readonly<Record<string, string>>;

/** An answer that something between the two gives, in the backend's name and without asking it. */
export const status = (code: number, { body = '{}', type = 'json', headers = {} }: Said = {}): Fault => ({
  asks: 0,
  answer: () => answerOf(code, body, { 'content-type': types[type], 'access-control-allow-origin': '*', ...headers }),
});

export interface Said {
  readonly body?: string | Buffer;
  readonly type?: keyof typeof types;
  readonly headers?: Headers;
}

export const says = (value: unknown): Fault => status(200, { body: JSON.stringify(value) });
/** A hotel's page, say, where JSON should be. */
export const aPage = (code = 200): Fault => status(code, { body: '<!doctype html><title>Log in to the network</title>', type: 'html' });
export const huge: Fault = status(200, { body: `{"state":"${'x'.repeat(5_000_000)}"}` });
/** A rule that somebody set at a balancer: the answer comes, and a page on another origin may not read it. */
export const corsRefused: Fault = {
  answer: (whole) => Buffer.from(whole.toString('latin1').replace(/^access-control-[^\r]*\r\n/gim, ''), 'latin1'),
};
/** The same, and the backend has not been asked. */
export const corsRefusedBefore: Fault = { asks: 0, answer: () => answerOf(403, '', {}) };

function answerOf(code: number, body: string | Buffer, headers: Headers): Buffer {
  const exposed = {
    'access-control-expose-headers': 'Retry-After',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries({ ...exposed, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${code} Said\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

/** Where the body of an answer, or of a request, begins; its whole length where it has none yet. */
export function bodyOf(message: Buffer): number {
  const end = message.indexOf('\r\n\r\n');
  return end < 0 ? message.length : end + 4;
}
