import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. Every path in these steps is relative to it. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

const windows = process.platform === 'win32';
const running = new Set();

/**
 * Runs one command to its end: closed stdin, its own process group, a limit in seconds. Never rejects for what the command does.
 * With `quiet`, what it wrote is collected in `output` instead of shown. `code` is 124 where the limit was reached.
 */
export function run(command, args, { cwd = root, env = {}, seconds = 600, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      detached: !windows,
      shell: windows && !command.endsWith('.exe'),
    });
    const chunks = [];
    let timedOut = false;
    running.add(child);
    const limit = setTimeout(() => {
      timedOut = true;
      killGroup(child, 'SIGKILL');
    }, seconds * 1000);
    const end = (code, extra = '') => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code: timedOut ? 124 : code, timedOut, output: Buffer.concat(chunks).toString() + extra });
    };
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => end(127, `${command}: ${error.message}\n`));
    child.on('exit', () => windows || killGroup(child, 'SIGKILL')); // what it left behind would hold the pipes open
    child.on('close', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** The same for npm, whichever way this process was started. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') && script.includes('npm') ? run(process.execPath, [script, ...args], options) : run('npm', args, options);
}

function killGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) killGroup(child, 'SIGTERM');
    process.exit(128 + constants.signals[signal]);
  });
}
process.on('exit', () => {
  for (const child of running) killGroup(child, 'SIGKILL');
});
