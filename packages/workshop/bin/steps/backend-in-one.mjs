// A plugin for web-test-runner: the backend that tests run in their tab comes as one file, with all it is made of. A page that fetched its
// 370 modules one by one spent more on that than on its tests.
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { root } from './run.mjs';

const entry = 'packages/server/dist/index.js';

/** `resolve`: how web-test-runner itself finds modules. */
export function backendInOne(resolve) {
  let bundled;
  return {
    name: 'backend-in-one',
    serve({ path }) {
      if (path !== `/${entry}`) return undefined;
      return (bundled ??= bundle(resolve)).then((body) => ({ body, type: 'js' }));
    },
  };
}

async function bundle(resolve) {
  const made = await rollup({ input: join(root, entry), plugins: [nodeResolve(resolve)], logLevel: 'silent' });
  const { output } = await made.generate({ format: 'es', inlineDynamicImports: true });
  await made.close();
  return output[0].code;
}
