import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '@solidarity/demo/free-port';
import { startDatabase } from './database.js';
import type { Programs } from './needs.js';
import { start } from './program.js';
import { placePlugin, rigPhp, writeSite } from './site-folder.js';

export const roles = ['administrator', 'editor', 'author'] as const;
export type Role = (typeof roles)[number];

export interface Post {
  readonly id: number;
  readonly link: string;
  readonly content: { readonly raw: string };
}

/** A WordPress that runs, with somebody for each role, whose login is the role's name. */
export interface WordPress {
  /** Without a slash at its end. */
  readonly address: string;
  readonly password: string;
  readonly version: string;
  /** Asks WordPress's REST interface as its block editor does. Throws where it refuses. */
  ask<Answer>(role: Role, path: string, body?: object, method?: string): Promise<Answer>;
  publish(role: Role, content: string): Promise<Post>;
  read(id: number): Promise<Post>;
  placePlugin(): Promise<void>;
  /** What PHP complained of in the plugin so far. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

export async function startWordPress(programs: Programs, folder: string, backend: string): Promise<WordPress> {
  const site = join(folder, 'site');
  const port = await freePort(0);
  const address = `http://localhost:${port}`;
  const secret = randomBytes(24).toString('hex');
  const database = await startDatabase(programs, folder);
  await writeSite(site, { address, backend, socket: database.socket, secret });
  const { stdout } = await promisify(execFile)(programs.php, [join(rigPhp, 'install.php'), site, address, secret]);
  const passwords = JSON.parse(stdout) as Record<Role, string>;
  const server = await start(programs.php, ['-S', `127.0.0.1:${port}`, '-t', site, join(rigPhp, 'router.php')], {
    log: join(folder, 'php.log'),
    env: { PHP_CLI_SERVER_WORKERS: '4' },
    isReady: async () => (await fetch(`${address}/wp-login.php`)).ok,
  });

  const ask = async <Answer>(role: Role, path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<Answer> => {
    const [route, query] = path.split('?');
    const answer = await fetch(`${address}/index.php?rest_route=/wp/v2/${route}${query ? `&${query}` : ''}`, {
      method,
      headers: {
        Authorization: `Basic ${Buffer.from(`${role}:${passwords[role]}`).toString('base64')}`,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`WordPress answered ${method} ${path} of ${role} with ${answer.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text) as Answer;
  };

  return {
    address,
    password: secret,
    version: /\$wp_version = '([^']+)'/.exec(await readFile(join(site, 'wp-includes/version.php'), 'utf8'))?.[1] ?? 'unknown',
    ask,
    publish: (role, content) => ask<Post>(role, 'posts', { title: 'A post', status: 'publish', content }),
    read: (id) => ask<Post>('administrator', `posts/${id}?context=edit`),
    placePlugin: () => placePlugin(site),
    complaints: async () => {
      const log = await readFile(join(site, 'wp-content/debug.log'), 'utf8').catch(() => '');
      return [...new Set(log.match(/PHP .*\/plugins\/solidarity\/.*/g))];
    },
    close: async () => {
      await server.stop();
      await database.stop();
    },
  };
}
