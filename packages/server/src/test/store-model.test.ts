import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { memoryStore } from '../store/memory-store.js';
import { postgresStore } from '../store/postgres/postgres-store.js';
import { engineNames } from '../store/sqlite/engines.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import type { Store } from '../store/store.js';
import { openListDesk } from './list-steps.js';
import { postgresRig, type PostgresRig } from './postgres-rig.js';
import { sampleCampaign } from './sample-campaign.js';
import { sampleList } from './sample-list.js';
import { databaseFolder, type DatabaseFolder } from './sqlite-folder.js';
import { openModel, steps } from './store-model.js';

/** MODEL_RUNS in the environment for a longer look. */
const runs = Number(process.env['MODEL_RUNS'] ?? 10);

describe('signing, confirming, asking again, joining and leaving, in any order', () => {
  let folder: DatabaseFolder;
  let rig: PostgresRig;
  const stores: Store[] = [];
  before(async () => {
    folder = databaseFolder();
    rig = await postgresRig();
    stores.push(
      memoryStore(),
      await postgresStore(await rig.newPlace()),
      ...(await Promise.all(engineNames.map((engine) => sqliteStore(folder.newPath(), { engine })))),
    );
  });
  after(async () => {
    for (const store of stores) await store.close();
    await rig.remove();
    folder.remove();
  });

  it('is answered alike over every store, keeps one row a person, and counts those who confirmed', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (commands) => {
        run += 1;
        const list = sampleList({ id: `updates-${run}` });
        const campaigns = [sampleCampaign({ id: `asylum-${run}` })];
        const desks = stores.map((store) => openListDesk(list, { store, campaigns }));
        await fc.asyncModelRun(() => ({ model: openModel(run), real: desks }), commands);
      }),
      { numRuns: runs },
    );
  });
});
