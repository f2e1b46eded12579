import { optionsFrom } from './options.js';
import { startDemo } from './start-demo.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(): Promise<void> {
  const { port, backendPort, data } = optionsFrom(process.argv.slice(2));
  const demo = await startDemo({
    port,
    backendPort,
    data,
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
  On six sites    ${demo.site}/hosts/wordpress, and bootstrap, tailwind, nineties, dark, arabic
  In frameworks   ${demo.site}/frameworks/react, and preact, vue, svelte, plain
  Every state     ${demo.site}/gallery
  Caught mail     ${demo.site}/mail

  All guides      ${demo.site}/docs/

  The builder     ${demo.backend}/builder#campaign=protect-asylum

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
