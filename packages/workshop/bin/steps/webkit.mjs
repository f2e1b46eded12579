import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/**
 * Starts a screen and WebKit's driver on a free port, for as long as this process lives.
 * Answers the port and what the driver must be told to start a page.
 */
export async function startWebKit({ driver, screen, browser }) {
  const display = await startScreen(screen);
  const port = await freePort();
  endWithUs(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } }));
  await untilItAnswers(port);
  return {
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
}

/** Xvfb chooses a free display itself and writes its number to the descriptor it is given. It dies where that is closed too early. */
function startScreen(screen) {
  const child = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${screen} ended with ${code} before it had a screen.`)));
    let display = ':';
    child.stdio[3].on('data', (digits) => (display += String(digits)));
    child.stdio[3].once('end', () => {
      endWithUs(child);
      resolve(display.trim());
    });
  });
}

/** Neither keeps this process alive nor outlives it. */
function endWithUs(child) {
  child.unref();
  process.once('exit', () => child.kill('SIGKILL'));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(port, deadline = Date.now() + 10_000) {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`, { headers: { connection: 'close' } }).catch(() => undefined);
    await answer?.text();
    if (answer?.ok) return;
    if (Date.now() > deadline) throw new Error(`WebKitWebDriver did not answer on port ${port} within 10 s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
