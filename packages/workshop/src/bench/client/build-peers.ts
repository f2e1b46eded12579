import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const sources = fileURLToPath(new URL('../peers/', import.meta.url));
const folder = fileURLToPath(new URL('../../bench-built/', import.meta.url));

/** Bundles the compared forms beside the compiled workshop, where nothing that ships looks. Answers the folder. */
export async function buildPeers(): Promise<string> {
  await build({
    entryPoints: ['hand-written', 'react'].map((name) => `${sources}${name}.js`),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2021',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return folder;
}
