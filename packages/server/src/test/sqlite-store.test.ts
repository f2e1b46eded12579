import { after, before, describe } from 'node:test';
import { engineNames } from '../store/sqlite/engines.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { databaseFolder, type DatabaseFolder } from './sqlite-folder.js';
import { storeSuite } from './store-suite.js';

describe('embedded store', () => {
  let folder: DatabaseFolder;
  before(() => {
    folder = databaseFolder();
  });
  after(() => folder.remove());

  for (const engine of engineNames) {
    storeSuite(engine, async () => {
      const path = folder.newPath();
      return { store: await sqliteStore(path, { engine }), reopen: () => sqliteStore(path, { engine }) };
    });
  }
});
