import { parentPort, workerData } from 'node:worker_threads';
import type { CountDrift } from '../store.js';
import { faultOf } from './faults.js';
import type { FromDriftThread } from './find-drift.js';
import { openDatabase, type Database } from './open-database.js';
import type { FoundDrift } from './write-counter.js';
import type { WriterData } from './writer-thread.js';

/** Both readings within one transaction, so that they tell of the same moment. */
function readDrift(database: Database): FoundDrift {
  database.exec('begin');
  const mended = database.prepare("select n from counter where campaign = '' and kind = 'mended'").get([]) as { n: number } | undefined;
  const rows = database
    .prepare(
      `select campaign, country, sum(counted) as counted, sum(actual) as actual from (
         select campaign, country, n as counted, 0 as actual from counter where kind = 'people'
         union all
         select campaign, coalesce(country, '') as country, 0 as counted, count(*) as actual from signature
         where status = 'confirmed' and held is null and removed is null group by campaign, coalesce(country, '')) as both_sides
       group by campaign, country having sum(counted) <> sum(actual) order by campaign, country`,
    )
    .all([]) as CountDrift[];
  database.exec('commit');
  const drift = rows.map(({ campaign, country, counted, actual }) => ({ campaign, country, counted, actual }));
  return { generation: mended?.n ?? 0, drift };
}

const { path, options } = workerData as WriterData;
let message: FromDriftThread;
try {
  const database = openDatabase(path, options);
  message = { found: readDrift(database) };
  database.close();
} catch (error) {
  message = { failed: faultOf(error) };
}
parentPort?.postMessage(message);
