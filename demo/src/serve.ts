import { parseArgs } from 'node:util';
import { startDemo } from './start-demo.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    'backend-port': { type: 'string', default: '8787' },
    data: { type: 'string', default: '.data/demo' },
  },
});

function portOf(option: 'port' | 'backend-port'): number {
  const port = Number(values[option]);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`--${option}: expected a number from 0 to 65535, got "${values[option]}"`);
}

async function run(): Promise<void> {
  const [port, backendPort] = [portOf('port'), portOf('backend-port')];
  const demo = await startDemo({
    port,
    backendPort,
    data: values.data,
    onRestart: (after) => say(`The backend ended; starting it again in ${after} ms.`),
  });
  if (port !== 0 && new URL(demo.site).port !== String(port)) say(`Port ${port} is taken; the pages are on another.`);
  if (backendPort !== 0 && new URL(demo.backend).port !== String(backendPort))
    say(`Port ${backendPort} is taken; the backend is on another.`);
  say(`
  The petition    ${demo.site}/
  A dark page     ${demo.site}/dark
  From the right  ${demo.site}/ar
  A strict page   ${demo.site}/strict
  A plain page    ${demo.site}/plain
  Every state     ${demo.site}/gallery
  Caught mail     ${demo.site}/mail

  Backend         ${demo.backend}  (process ${demo.backendPid()}; end it, even with kill -9: it comes back and has lost nothing)
  Data            ${demo.data}

  Ctrl+C stops everything.
`);
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    demo.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
