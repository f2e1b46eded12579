import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { run } from './command.js';
import { sampleFile } from './sample-campaign.js';
import { morning } from './sample-entries.js';
import { letterSetup, letterTexts } from './sample-letter.js';
import { leaseAt, sampleLetterEntry } from './sample-letters.js';
import { temporaryFolder } from './temporary-folder.js';

test('the command tells how many letters were sent and wait, by target, and of nobody who wrote them', async (t) => {
  const campaign = {
    ...sampleFile,
    words: { ...sampleFile.words, en: { ...sampleFile.words.en, letter: letterTexts } },
    letter: letterSetup,
  };
  const [data, campaigns] = [
    await temporaryFolder(t),
    await temporaryFolder(t, { 'asylum.json': campaign, 'targets.csv': 'id,name\na,A' }),
  ];
  const store = await sqliteStore(join(data, 'solidarity.db'));
  for (const name of ['ada', 'bea', 'cleo']) {
    const letter = sampleLetterEntry(name, ['mayor']);
    await store.writeLetter(letter);
    await store.confirmLetter(letter.tokenHash, morning, 0);
  }
  const [job] = await store.leaseLetters(leaseAt(morning));
  await store.settleLetters([{ id: job?.id ?? 0, result: 'sent' }], morning);
  await store.close();

  const env = { SOLIDARITY_DATA: data, SOLIDARITY_CAMPAIGNS: campaigns };
  assert.deepEqual(await run(t, ['letters'], env), { code: 0, out: 'asylum\tsent 1\twaiting 2\n', err: '' });
  const pending = await run(t, ['letters', '--pending'], env);
  assert.deepEqual(pending, { code: 0, out: 'asylum\tmayor\t2\t2026-11-21T10:02:00.000Z\n', err: '' });
});
