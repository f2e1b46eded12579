// Vue's checker needs the TypeScript that is written in JavaScript; the one it would find by itself is the newer, native one.
require('vue-tsc').run(require.resolve('typescript/lib/tsc'));
