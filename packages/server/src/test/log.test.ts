import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pinoLog } from '../main/pino-log.js';
import { faultFields, silentLog, type LogFields } from '../rules/log.js';

const canary = 'canary.bird@nest.example';
const lines = (write: (log: ReturnType<typeof pinoLog>) => void): Record<string, unknown>[] => {
  let out = '';
  write(pinoLog({ write: (line: string) => void (out += line) }));
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

const allowed: Required<LogFields> = {
  ...{ id: 'i', method: 'POST', route: '/v1/x', status: 202, ms: 3, campaign: 'asylum', tries: 2, sent: 4, rows: 6 },
  ...{ kind: 'alarm', network: '203.0.113.7', domain: 'mail.example', signatures: 5 },
  ...{ address: 'http://127.0.0.1:1', error: 'Error ECONN', where: 'a.js:1' },
};

describe('the log', () => {
  it('writes one line of JSON for each event, with its level, time, message and every field there may be', () => {
    const found = lines((log) => {
      log.info('one', allowed);
      log.warn('two');
      log.error('three', { status: 0 });
    });
    assert.deepEqual(
      found.map(({ time: _, ...rest }) => rest),
      [
        { level: 'info', ...allowed, message: 'one' },
        { level: 'warn', message: 'two' },
        { level: 'error', status: 0, message: 'three' },
      ],
    );
    for (const { time } of found) assert.match(String(time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('leaves out whatever else it is handed', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.constant(canary)), fc.constantFrom('info', 'warn', 'error'), (more, level) => {
        const fields = Object.fromEntries(Object.entries(more).filter(([name]) => !Object.hasOwn(allowed, name)));
        const [line] = lines((log) => log[level]('said', { ...fields, err: new Error(canary), email: canary, status: 1 } as LogFields));
        assert.equal(JSON.stringify(line).includes(canary), false);
        assert.deepEqual(Object.keys(line ?? {}).sort(), ['level', 'message', 'status', 'time']);
      }),
    ));

  it('tells of a fault its name, its code and where it was thrown, never its message', () =>
    fc.assert(
      fc.property(
        fc.string().map((text) => `${text}${canary}\n    ${text}`),
        fc.constantFrom('ECONNRESET', 550, undefined),
        (message, code) => {
          const fault = Object.assign(new TypeError(message), code === undefined ? {} : { code });
          const { error, where, ...rest } = faultFields(fault);
          assert.deepEqual(rest, {});
          assert.equal(error, code === undefined ? 'TypeError' : `TypeError ${code}`);
          assert.match(where ?? '', /log\.test\.[jt]s:\d+:\d+/);
          assert.equal(JSON.stringify({ error, where }).includes(canary), false);
        },
      ),
    ));

  it('tells of a fault at most four places', () => {
    const fault = new Error(canary);
    fault.stack = `Error: ${canary}\n${['one', 'two', 'three', 'four', 'five'].map((place) => `    at ${place} (x.js:1:1)`).join('\n')}`;
    assert.deepEqual(faultFields(fault), { error: 'Error', where: 'one (x.js:1:1) < two (x.js:1:1) < three (x.js:1:1) < four (x.js:1:1)' });
  });

  it('tells of what is no error its type alone, and of one without a stack no place', () => {
    for (const thrown of [canary, { email: canary }, null, undefined, 7]) assert.deepEqual(faultFields(thrown), { error: typeof thrown });
    const bare = Object.assign(new Error(canary), { code: { secret: canary } });
    delete (bare as { stack?: string }).stack;
    assert.deepEqual(faultFields(bare), { error: 'Error' });
  });

  it('can be silent', () => {
    silentLog.info('x');
    silentLog.warn('x');
    silentLog.error('x');
  });
});
