import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { checkout } from './sample-checkout.js';

const run = promisify(execFile);

interface PackedPackage {
  readonly name: string;
  readonly manifest: Manifest;
  readonly tarball: string;
  /** Paths within it. */
  readonly files: readonly string[];
}

/** Every package that may be published, packed as npm does it. */
export interface Packed {
  readonly packages: readonly PackedPackage[];
  /** A folder in which they are installed, with what they say they need beside them, and nothing else. */
  readonly folder: string;
  clear(): Promise<void>;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export async function packAll(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'solidarity-packed-'));
  const manifests = await publishable();
  const places = manifests.map(({ name }) => `./packages/${name.replace('@solidarity/', '')}`);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder, ...places], { cwd: checkout, maxBuffer: 2 ** 26 });
  const told = JSON.parse(stdout) as { name: string; filename: string; files: { path: string }[] }[];
  const packages = manifests.map((manifest): PackedPackage => {
    const { name, filename = '', files = [] } = { name: manifest.name, ...told.find((one) => one.name === manifest.name) };
    return { name, manifest, tarball: join(folder, filename), files: files.map(({ path }) => path) };
  });
  const unpack = async ({ name, tarball }: PackedPackage) => {
    const into = join(folder, 'node_modules', name);
    await mkdir(into, { recursive: true });
    await run('tar', ['-xzf', tarball, '-C', into, '--strip-components=1']);
  };
  await Promise.all(packages.map(unpack));
  const needed = new Set(manifests.flatMap(({ dependencies = {} }) => Object.keys(dependencies)));
  for (const library of [...needed].filter((one) => !manifests.some(({ name }) => name === one))) {
    const link = join(folder, 'node_modules', library);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(checkout, 'node_modules', library), link, 'dir');
  }
  return { packages, folder, clear: () => rm(folder, { recursive: true, force: true }) };
}

async function publishable(): Promise<Manifest[]> {
  const folders = await readdir(join(checkout, 'packages'));
  const manifests = folders.map(
    async (name) => JSON.parse(await readFile(join(checkout, 'packages', name, 'package.json'), 'utf8')) as Manifest,
  );
  return (await Promise.all(manifests)).filter((manifest) => !manifest.private);
}
