import { createRequire } from 'node:module';

/** What may be bound to a statement. */
export type Value = string | number | Uint8Array | null;

export interface Statement {
  run(values: readonly Value[]): { readonly changes: number };
  /** The first row, or undefined. */
  get(values: readonly Value[]): unknown;
  all(values: readonly Value[]): unknown[];
}

/** What both engines can do alike. Values are always given as one list: libsql takes a lone object for named values. */
export interface Connection {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  readonly inTransaction: boolean;
  close(): unknown;
}

type Engine = new (path: string) => Connection;

/** In the order they are tried: the first is faster and needs a compiler to install, the second comes prebuilt. */
export const engineNames = ['better-sqlite3', 'libsql'] as const;
export type EngineName = (typeof engineNames)[number];

const load = createRequire(import.meta.url);

/** Throws where the engine is not installed, or was built for another Node: only opening something shows that. */
function loadEngine(name: EngineName): Engine {
  const engine = load(name) as Engine;
  new engine(':memory:').close();
  return engine;
}

/** The engine of that name, else the first that loads. */
export function findEngine(wanted?: EngineName): { readonly name: EngineName; readonly engine: Engine } {
  const reasons: string[] = [];
  for (const name of wanted ? [wanted] : engineNames) {
    try {
      return { name, engine: loadEngine(name) };
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    `The embedded store needs one of ${engineNames.join(', ')}, and none could be loaded. Run "npm install" on this machine. ${reasons.join('; ')}`,
  );
}
