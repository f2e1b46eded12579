import { isLast, openLine, type Line, type LineAnswer } from '../server/line.js';

export interface OpenLoad {
  readonly address: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** The whole request, as it goes over the wire. */
  readonly request: (n: number) => string;
  /** The status that is expected of each answer. */
  readonly status: number;
  /** Told of each such answer. */
  readonly onAnswer?: () => void;
}

/** Milliseconds from when somebody came to when they were answered. */
export interface OpenFigures {
  readonly asked: number;
  readonly failed: number;
  /** How often each thing was in the way: a status, or what the connection said. */
  readonly faults: Readonly<Record<string, number>>;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** The server lets go of a connection at rest after five seconds. */
const longestRestMs = 3000;

/** Far above any target: whoever waits so long was forgotten. */
const longestWaitMs = 40_000;

/**
 * People come when they come, at random moments, whether or not those before them were answered: a server that falls behind is asked
 * all the same, and the wait counts from the moment somebody came. (A load with so many connections that each wait for their answer
 * asks a slow server less, and so finds it quick.)
 */
export async function openLoad({ address, perSecond, seconds, request, status, onAnswer }: OpenLoad): Promise<OpenFigures> {
  const waits: number[] = [];
  const resting: { readonly line: Line; readonly since: number }[] = [];
  const total = Math.round(perSecond * seconds);
  const faults: Record<string, number> = {};
  let [asked, failed] = [0, 0];
  const fail = (fault: string): void => {
    failed += 1;
    faults[fault] = (faults[fault] ?? 0) + 1;
  };

  const freeLine = (): Line | undefined => {
    for (let last = resting.pop(); last; last = resting.pop()) {
      if (last.line.isOpen && performance.now() - last.since < longestRestMs) return last.line;
      last.line.close();
    }
    return undefined;
  };
  /** A connection that has rested may be closed by the server just then; every client asks again on a new one. */
  const askOnAny = async (text: string): Promise<{ line: Line; answer: LineAnswer }> => {
    const rested = freeLine();
    const answered = await rested?.ask(text).catch(() => undefined);
    if (rested && answered) return { line: rested, answer: answered };
    const line = await openLine(address);
    return { line, answer: await line.ask(text) };
  };
  const ask = async (n: number, came: number): Promise<void> => {
    try {
      const { line, answer } = await askOnAny(request(n));
      const now = performance.now();
      if (!isLast(answer)) resting.push({ line, since: now });
      if (answer.status !== status) return fail(`status ${answer.status}`);
      waits.push(now - came);
      onAnswer?.();
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };

  const asking = new Set<Promise<void>>();
  let next = performance.now();
  while (asked < total) {
    for (const now = performance.now(); next <= now && asked < total; next += (-Math.log(1 - Math.random()) * 1000) / perSecond) {
      const one = ask(asked, next).finally(() => asking.delete(one));
      asking.add(one);
      asked += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.max(1, next - performance.now())));
  }
  await allWithin(longestWaitMs, asking);
  for (let left = asking.size; left > 0; left -= 1) fail(`no answer ${longestWaitMs / 1000} s after the last had come`);
  for (const { line } of resting) line.close();
  waits.sort((one, other) => one - other);
  const at = (share: number): number => waits[Math.floor(waits.length * share)] ?? NaN;
  return { asked, failed, faults, p50: at(0.5), p99: at(0.99), most: waits.at(-1) ?? NaN };
}

async function allWithin(ms: number, under: Iterable<Promise<void>>): Promise<void> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => (late = setTimeout(resolve, ms)));
  await Promise.race([Promise.all(under), over]);
  clearTimeout(late);
}
