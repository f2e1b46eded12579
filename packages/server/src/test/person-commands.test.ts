import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { nodeKeys } from '../main/node-keys.js';
import { decideSignature } from '../rules/decide-signature.js';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { secret } from './backend-steps.js';
import { run } from './command.js';
import { sampleCampaign, sampleFile, samplePerson } from './sample-campaign.js';
import { temporaryFolder } from './temporary-folder.js';

const address = 'ada@example.org';
const ago = (days: number): number => Date.now() - days * 86_400_000;

/** A folder with one signature that was never confirmed, of so many days ago. */
async function dataWith(t: Parameters<typeof run>[0], days: number) {
  const data = await temporaryFolder(t);
  const campaigns = await temporaryFolder(t, { 'asylum.json': sampleFile });
  const context = { now: ago(days), id: 'one', origin: '', ownOrigin: '', idempotency: { key: 'one', fingerprint: 'body' } };
  const decision = await decideSignature(sampleCampaign(), samplePerson(), context, nodeKeys(secret));
  assert.ok('entry' in decision);
  const store = await sqliteStore(join(data, 'solidarity.db'));
  await store.sign(decision.entry);
  await store.close();
  return { SOLIDARITY_DATA: data, SOLIDARITY_CAMPAIGNS: campaigns, SOLIDARITY_SECRET: secret };
}

describe('solidarity person', () => {
  it('exports and erases by an address that it reads, and that no argument and no message holds', async (t) => {
    const env = await dataWith(t, 1);
    const exported = await run(t, ['person', 'export'], env, { typed: ` ${address.toUpperCase()}\n` });
    assert.equal(exported.code, 0, exported.err);
    const { signatures } = JSON.parse(exported.out) as { signatures: { email: string }[] };
    assert.deepEqual(
      signatures.map(({ email }) => email.toLowerCase()),
      [address],
    );
    const erased = await run(t, ['person', 'erase'], env, { typed: address });
    assert.deepEqual([erased.code, erased.out, erased.err], [0, 'Erased: 1 signature or subscription.\n', '']);
    const after = await run(t, ['person', 'export'], env, { typed: address });
    assert.deepEqual((JSON.parse(after.out) as { signatures: unknown[] }).signatures, []);
    const again = await run(t, ['person', 'erase'], env, { typed: address });
    assert.deepEqual([again.code, again.out], [0, 'Nothing is held on this address.\n']);
  });

  it('stops mails and lets them come again', async (t) => {
    const env = await dataWith(t, 1);
    const stopped = async () =>
      'mailsStoppedAt' in (JSON.parse((await run(t, ['person', 'export'], env, { typed: address })).out) as object);
    assert.equal((await run(t, ['person', 'stop'], env, { typed: address })).code, 0);
    assert.equal(await stopped(), true);
    assert.equal((await run(t, ['person', 'allow'], env, { typed: address })).code, 0);
    assert.equal(await stopped(), false);
  });

  it('says what it wants where it reads no address, without repeating what it read', async (t) => {
    const env = await dataWith(t, 1);
    const { code, err } = await run(t, ['person', 'erase'], env, { typed: 'canary at nowhere' });
    assert.deepEqual([code, err], [2, 'solidarity: standard input: expected one e-mail address, got something else (email-format).\n']);
  });
});

describe('solidarity retention', () => {
  it('says first what would go, campaign by campaign, and changes nothing; then lets go of it', async (t) => {
    const env = await dataWith(t, 31);
    for (const _ of [1, 2])
      assert.equal((await run(t, ['retention', '--dry-run'], env)).out, 'asylum\tunconfirmed or withdrawn 1\tmade anonymous 0\n');
    assert.equal((await run(t, ['retention'], env)).out, 'asylum\tunconfirmed or withdrawn 1\tmade anonymous 0\n');
    assert.equal((await run(t, ['retention', '--dry-run'], env)).out, 'Nothing is due.\n');
  });

  it('forgets keys too, which are promised for three days', async (t) => {
    const env = await dataWith(t, 4);
    const isKept = async (): Promise<boolean> => {
      const store = await sqliteStore(join(env.SOLIDARITY_DATA, 'solidarity.db'));
      const answer = await store.answerOf('asylum', 'one');
      await store.close();
      return answer !== undefined;
    };
    assert.equal(await isKept(), true);
    await run(t, ['retention'], env);
    assert.equal(await isKept(), false);
  });

  it('goes on with the six months of a campaign whose file it did not see, and refuses a folder without any', async (t) => {
    const env = await dataWith(t, 1);
    const closed = { ...env, SOLIDARITY_CAMPAIGNS: await temporaryFolder(t, { 'asylum.json': { ...sampleFile, state: 'closed' } }) };
    const closings = async () => {
      const store = await sqliteStore(join(env.SOLIDARITY_DATA, 'solidarity.db'));
      const found = [...(await store.closings())];
      await store.close();
      return found;
    };
    assert.equal((await run(t, ['retention'], closed)).code, 0);
    const [asylum] = await closings();
    assert.equal(asylum?.[0], 'asylum');
    const other = await temporaryFolder(t, { 'housing.json': { ...sampleFile, id: 'housing' } });
    assert.equal((await run(t, ['retention'], { ...env, SOLIDARITY_CAMPAIGNS: other })).code, 0);
    const none = await run(t, ['retention'], { ...env, SOLIDARITY_CAMPAIGNS: await temporaryFolder(t) });
    assert.equal(none.code, 2);
    assert.match(none.err, /^solidarity: SOLIDARITY_CAMPAIGNS: expected at least one campaign, got none in /);
    assert.deepEqual(await closings(), [asylum]);
    assert.equal((await run(t, ['retention'], env)).code, 0);
    assert.deepEqual(await closings(), [], 'it is open again');
  });

  it('keeps what is not due', async (t) => {
    const env = await dataWith(t, 29);
    assert.equal((await run(t, ['retention'], env)).out, 'Nothing was due.\n');
  });
});
