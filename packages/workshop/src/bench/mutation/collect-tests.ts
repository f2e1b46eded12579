import type { ResolveHook } from 'node:module';

/** A hook of the module loader: whoever imports `node:test` has its tests collected instead of run. */
export const resolve: ResolveHook = (specifier, context, next) =>
  specifier === 'node:test' ? { url: new URL('collected-tests.js', import.meta.url).href, shortCircuit: true } : next(specifier, context);
