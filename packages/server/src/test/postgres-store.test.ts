import { after, before, describe } from 'node:test';
import { postgresStore } from '../store/postgres/postgres-store.js';
import { postgresRig, type PostgresRig } from './postgres-rig.js';
import { storeSuite } from './store-suite.js';

describe('PostgreSQL store', () => {
  let rig: PostgresRig;
  let url: string;
  before(async () => {
    rig = await postgresRig();
    url = await rig.newPlace();
  });
  after(() => rig.remove());

  storeSuite('PostgreSQL', async () => {
    await rig.empty(url);
    return { store: await postgresStore(url), reopen: () => postgresStore(url) };
  });
});
