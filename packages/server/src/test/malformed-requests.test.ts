import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { memoryMail } from '../mail/memory-mail.js';
import { configFrom } from '../main/config.js';
import { serve, type Served } from '../main/serve.js';
import { silentLog } from '../rules/log.js';
import { memoryStore } from '../store/memory-store.js';
import { malformedRequests } from './malformed-requests.js';
import { askRaw } from './raw-sockets.js';
import { sampleFile, samplePerson } from './sample-campaign.js';
import { folderWith } from './temporary-folder.js';

describe('a request that is none', () => {
  const store = memoryStore();
  let served: Served;
  let port: number;
  let remove: () => Promise<void>;

  const rows = async (): Promise<number> => {
    let found = 0;
    for await (const _ of store.signatures('asylum')) found += 1;
    return found;
  };
  const sign = (name: string) =>
    fetch(`${served.address}/v1/campaigns/asylum/signatures`, {
      method: 'POST',
      body: JSON.stringify(samplePerson(name)),
      headers: { 'Content-Type': 'application/json' },
    });

  before(async () => {
    const folder = await folderWith({ 'asylum.json': { ...sampleFile, confirmation: 'none' } });
    remove = folder.remove;
    const config = configFrom({ PORT: '0', SOLIDARITY_DATA: folder.path, SOLIDARITY_CAMPAIGNS: folder.path });
    served = await serve(config, { log: silentLog, store, mail: memoryMail() });
    port = Number(new URL(served.address).port);
  });
  after(async () => {
    await served.close();
    await remove();
  });

  for (const { what, bytes, answers, ends = false } of malformedRequests) {
    it(`with ${what} is refused, and leaves nothing behind`, async () => {
      const answer = await askRaw(port, bytes, { ends });
      const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
      const [first = 'nothing' as const, ...more] = statuses;
      assert.ok(answers.includes(first), `answered ${first}: ${answer.slice(0, 300)}`);
      assert.deepEqual(
        more.filter((status) => status < 400 || status >= 500),
        [],
        'nothing is taken behind it',
      );
      assert.doesNotMatch(answer, /\bat .*\.(?:js|ts):\d/, 'no stack');
      assert.equal(await rows(), 0);
    });
  }

  it('is one of sixty kinds at least, and the next signature is taken', async () => {
    assert.ok(malformedRequests.length >= 60);
    assert.equal(new Set(malformedRequests.map(({ what }) => what)).size, malformedRequests.length);
    assert.equal((await sign('ada')).status, 202);
    assert.equal(await rows(), 1);
  });
});
