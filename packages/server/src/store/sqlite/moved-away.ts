import { OpenFault } from '../open-fault.js';
import type { Connection } from './engines.js';

/** Says in the file itself where all of it went, such as `user@host:port/database`: a backend that goes on with it would sign for nobody. */
export function markMoved(database: Connection, place: string): void {
  database.prepare('insert into moved (place) values (?)').run([place]);
}

/** Throws `OpenFault` where the file is marked. */
export function expectNotMoved(database: Connection, path: string): void {
  const moved = database.prepare('select place from moved').get([]) as { place: string } | undefined;
  if (moved === undefined) return;
  throw new OpenFault(
    `expected a database that is in use, got "${path}", which was moved to ${moved.place}; set DATABASE_URL to that, or delete the file to begin anew.`,
  );
}
