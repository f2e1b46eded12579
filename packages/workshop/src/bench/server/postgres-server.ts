/** A PostgreSQL server for one bench; it is not part of what the server's package offers. */
export interface PostgresServer {
  /** The address of an empty database. */
  newPlace(): Promise<string>;
  remove(): Promise<void>;
}

const rig = new URL('../../../../server/dist/test/postgres-rig.js', import.meta.url);

/** The one that the server's own tests start. */
export async function postgresServer(): Promise<PostgresServer> {
  const { postgresRig } = (await import(rig.href)) as { postgresRig(): Promise<PostgresServer> };
  return postgresRig();
}
