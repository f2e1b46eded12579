import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.js';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Holds the lock file to naming the prebuilt binaries of every platform, or `npm ci` refuses it on a fresh clone. */
export const check: Check = (root) => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const named = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !named.has(name))
      .map(
        (name) => `package-lock.json has no entry for ${name}, which ${parent} names; run node packages/workshop/bin/complete-lock.mjs.`,
      ),
  );
  return Promise.resolve(missing);
};
