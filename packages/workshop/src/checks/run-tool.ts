import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs one of the workspace's tools in `root`. Its whole output is the one finding where it does not end with 0. */
export function runTool(root: string, script: string, args: readonly string[]): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve([`${script} did not start: ${error.message}`]));
    child.on('close', (code) => resolve(code === 0 ? [] : [Buffer.concat(chunks).toString().trim() || `${script} ended with ${code}`]));
  });
}
