import { brotliCompressSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

export interface Bundle {
  /** The code that is loaded at once, and that with every part that is brought later. */
  readonly atOnce: string;
  readonly whole: string;
  /** Of which packages something stands in it. */
  readonly packages: readonly string[];
  /** Bytes of brotli that are loaded at once. */
  readonly weight: number;
}

/** What a bundler makes, for production, of a page with this script in this folder. */
export async function bundle(resolveDir: string, script: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: script, resolveDir, sourcefile: 'page.js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    outdir: '.',
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const textOf = (file: string) => outputFiles.find(({ path }) => path.endsWith(`/${file}`))?.text ?? '';
  const files = Object.keys(metafile.outputs);
  const atOnce = [...loadedWith('stdin.js', metafile)].map(textOf).join('');
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const names = inputs
    .filter(([path, { bytesInOutput }]) => path.includes('node_modules/') && bytesInOutput > 0)
    .map(([path]) => packageOf(path));
  return {
    atOnce,
    whole: files.map(textOf).join(''),
    packages: [...new Set(names)].sort(),
    weight: brotliCompressSync(atOnce).length,
  };
}

/** A file and all that it imports before it runs. */
function loadedWith(file: string, metafile: Metafile, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path, kind } of metafile.outputs[file]?.imports ?? []) if (kind === 'import-statement') loadedWith(path, metafile, found);
  return found;
}

function packageOf(path: string): string {
  const parts = path.split('node_modules/').at(-1)?.split('/') ?? [];
  return parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
}
