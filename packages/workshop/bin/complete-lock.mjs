#!/usr/bin/env node
// Where the registry in use does not carry every platform's prebuilt binary, `npm install` leaves the others out of the lock file,
// and `npm ci` then refuses it everywhere. This writes the missing entries from what the packages themselves declare.
// Run it after `npm install <package>`; it changes nothing where nothing is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps/run.mjs';

const systems = ['darwin', 'win32', 'linux', 'freebsd', 'openbsd', 'android', 'openharmony'];
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64'];

const path = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(parent, name))
    .map(([name, version]) => [`node_modules/${name}`, entry(name, version, dev)]),
);
if (missing.length > 0) {
  const all = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
}
console.log(`${missing.length} entries added to package-lock.json.`);

/** Looks where Node would: beside the parent, then ever further up. */
function isLocked(parent, name) {
  if (lock.packages[`${parent ? `${parent}/` : ''}node_modules/${name}`]) return true;
  return parent !== '' && isLocked(parent.slice(0, Math.max(0, parent.lastIndexOf('/node_modules/'))), name);
}

function entry(name, version, dev) {
  const parts = name.split('/').at(-1).split('-');
  const os = parts.find((part) => systems.includes(part));
  const cpu = parts.find((part) => processors.includes(part));
  if (!os || !cpu || !/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${name}@${version} does not name one platform; add it by hand.`);
  const libc = os === 'linux' && { gnu: ['glibc'], musl: ['musl'] }[/^(gnu|musl)/.exec(parts.at(-1))?.[1]];
  return { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc }), optional: true, os: [os] };
}
