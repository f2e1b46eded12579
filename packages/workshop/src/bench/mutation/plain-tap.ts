import type { TestEvent } from 'node:test/reporters';

/** A reporter for Node's tests that numbers them and leaves their names out: a name with `#` or a backslash misleads readers of TAP. */
export default async function* plainTap(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let count = 0;
  yield 'TAP version 13\n';
  for await (const { type, data } of events) {
    if (type === 'test:fail') yield `not ok ${++count} - line ${data.line ?? 0}\n`;
    else if (type === 'test:pass') yield `ok ${++count}\n`;
  }
  yield `1..${count}\n`;
}
