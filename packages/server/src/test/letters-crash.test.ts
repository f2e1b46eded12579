import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fillLetters, mostInAnHour, sendThroughKills } from './kill-letters.js';
import { databaseFolder } from './sqlite-folder.js';

const [letters, kills] = [300, 5];
const folder = databaseFolder();
after(() => folder.remove());

test(`${letters} letters to one target through ${kills} kills: none lost, none doubled beyond the one in flight, the pace held`, async () => {
  const path = folder.newPath();
  await fillLetters(path, letters);
  const { mails, counted } = await sendThroughKills(path, letters, kills);
  const firsts = mails.filter(({ id }, index) => mails.findIndex((mail) => mail.id === id) === index);
  assert.equal(firsts.length, letters);
  assert.ok(mails.length - letters <= kills, `${mails.length - letters} doubled`);
  assert.equal(counted, letters);
  assert.ok(mostInAnHour(firsts) <= 30, `${mostInAnHour(firsts)} in an hour`);
  for (const [index, { at }] of mails.entries()) assert.ok(index === 0 || at - (mails[index - 1]?.at ?? 0) >= 90_000, 'too soon');
  // Thirty an hour, give or take: no kill costs more than its lease.
  const hours = ((mails.at(-1)?.at ?? 0) - (mails[0]?.at ?? 0)) / 3_600_000;
  assert.ok(letters / hours > 27, `${(letters / hours).toFixed(1)} an hour`);
});
