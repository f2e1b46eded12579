/** Milliseconds after which whoever waits is told, and may try again. */
const patience = 12_000;

/** The same promise, rejected where it takes too long. */
export function inTime<Value>(coming: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`expected an answer within ${patience} ms, got none`)), patience);
    coming.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
