import { parseArgs } from 'node:util';
import type { DemoOptions } from './start-demo.js';

const known = 'expected none, or some of --port <number>, --backend-port <number> and --data <folder>';

/** Reads the options of `npm start --`. Throws one line that says what was expected and what came. */
export function optionsFrom(words: readonly string[]): Required<Pick<DemoOptions, 'port' | 'backendPort' | 'data'>> {
  const values = parse(words);
  return { port: portOf('port', values.port), backendPort: portOf('backend-port', values['backend-port']), data: values.data };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: 'string', default: '8080' },
        'backend-port': { type: 'string', default: '8787' },
        data: { type: 'string', default: '.data/demo' },
      },
    }).values;
  } catch {
    throw new Error(`Options: ${known}; got ${words.join(' ')}`);
  }
}

function portOf(option: string, given: string): number {
  if (/^\d{1,5}$/.test(given) && Number(given) < 65_536) return Number(given);
  throw new Error(`--${option}: expected a number from 0 to 65535; got "${given}"`);
}
