/** Stands in for `node:test` where one process runs the same tests again and again. */
export interface CollectedTest {
  /** Suites and name, one after the other. */
  readonly id: string;
  readonly run: () => unknown;
}

export const collected: CollectedTest[] = [];
const suites: string[] = [];

export function describe(name: string, body: () => void): void {
  suites.push(name);
  body();
  suites.pop();
}

export function it(name: string, run: () => unknown): void {
  collected.push({ id: `${collected.length} ${[...suites, name].join(' > ')}`, run });
}

export const test = it;
