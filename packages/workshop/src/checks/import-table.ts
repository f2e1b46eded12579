/** One place in the order of imports. A place may import itself, what `may` names and the libraries of `libraries`, nothing else. */
export interface Place {
  readonly name: string;
  /** The longest matching folder or file decides. */
  readonly at: string;
  readonly may: readonly string[];
  readonly libraries: readonly string[];
  readonly node?: boolean;
}

/** The elements, which meet through DOM events and core's feed and never import one another. */
const elements = ['petition', 'counter', 'letter', 'newsletter', 'share', 'coalition', 'stories'];
const serverParts = ['server/rules', 'server/words', 'server/store', 'server/mail', 'server/targets', 'server/http', 'server/main'];

/** Who may import whom: two wings, one wall. Everything that is not written here is refused. */
export const places: readonly Place[] = [
  { name: 'contract', at: 'packages/contract/src', may: [], libraries: ['zod'] },

  { name: 'core', at: 'packages/core/src', may: ['contract'], libraries: ['lit', 'lean-qr'] },
  ...elements.map((name) => ({ name, at: `packages/${name}/src`, may: ['contract', 'core'], libraries: ['lit'] })),
  { name: 'letter', at: 'packages/letter/src/docx', may: [], libraries: ['docx'] },
  // Looks at pages from outside, and from inside by the tag. It takes nothing from the elements, which may be what is broken.
  { name: 'doctor', at: 'packages/doctor/src', may: ['contract'], libraries: ['culori', 'parse5'] },
  { name: 'embed', at: 'packages/embed/src', may: ['contract', 'core', 'doctor', ...elements], libraries: ['lit'] },

  // The page that makes snippets, the function behind it, and the page for designers, which measures colours as the doctor does. They know
  // elements by what the contract says of them.
  { name: 'builder', at: 'packages/builder/src', may: ['contract', 'doctor'], libraries: ['culori', 'lit'] },

  // zod's own words for what a schema expected stand in the errors of campaign files and of the configuration.
  { name: 'server/rules', at: 'packages/server/src/rules', may: ['contract'], libraries: ['zod'], node: true },
  {
    name: 'server/store',
    at: 'packages/server/src/store',
    may: ['contract', 'server/rules'],
    libraries: ['better-sqlite3', 'libsql', 'pg'],
    node: true,
  },
  // What the backend says to people, one folder a language.
  { name: 'server/words', at: 'packages/server/src/words', may: ['contract', 'server/rules'], libraries: [], node: true },
  {
    name: 'server/mail',
    at: 'packages/server/src/mail',
    may: ['contract', 'server/rules', 'server/words'],
    libraries: ['nodemailer'],
    node: true,
  },
  {
    name: 'server/targets',
    at: 'packages/server/src/targets',
    may: ['contract', 'server/rules'],
    libraries: ['csv-parse', 'zod'],
    node: true,
  },
  {
    name: 'server/http',
    at: 'packages/server/src/http',
    may: ['contract', 'server/rules', 'server/words', 'server/store', 'server/mail'],
    libraries: ['altcha-lib', 'hono', 'zod'],
    node: true,
  },
  {
    name: 'server/main',
    at: 'packages/server/src/main',
    may: ['contract', 'doctor', 'server/rules', 'server/words', 'server/store', 'server/mail', 'server/targets', 'server/http'],
    libraries: ['@hono/node-server', '@resvg/resvg-wasm', 'commander', 'csv-stringify', 'ipaddr.js', 'pino', 'zod'],
    node: true,
  },
  // The package's two doors, index.ts and node.ts.
  { name: 'server', at: 'packages/server/src', may: ['contract', ...serverParts], libraries: [], node: true },
];

/** Nothing that ships imports these. They themselves may import anything. */
export const beside = ['packages/workshop/', 'packages/wordpress/', 'demo/'];

/** The workshop is built on these, so that not even their tests may import it: a fresh clone could not be compiled in any order. */
export const belowTheWorkshop = ['packages/contract/', 'packages/core/', 'packages/server/'];

/** What a test may import on top of what the sources beside it may: the real backend, and whatever helps to test. */
export const testsMayImport = ['contract', 'core', 'server', ...serverParts, 'workshop'];

/** The door that must open in a browser tab: nothing that it leads to may need Node. */
export const webDoor = { at: 'packages/server/src/index.ts', libraries: ['altcha-lib', 'hono', 'zod'] };
