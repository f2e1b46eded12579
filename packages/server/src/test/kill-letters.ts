import { sqliteStore } from '../store/sqlite/sqlite-store.js';
import { morning } from './sample-entries.js';
import { sampleLetterEntry } from './sample-letters.js';
import { startProcess } from './sqlite-process.js';

export interface LettersSent {
  /** When each mail was taken, in ms, and its id, which stays the same for the same letter. Oldest first. */
  readonly mails: readonly { readonly at: number; readonly id: string }[];
  readonly counted: number;
}

/** Confirms letters of so many writers to one target. */
export async function fillLetters(path: string, letters: number): Promise<void> {
  const store = await sqliteStore(path);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < letters) {
      const letter = sampleLetterEntry(`w${next++}`, ['mayor']);
      await store.writeLetter(letter);
      await store.confirmLetter(letter.tokenHash, morning, 0);
    }
  };
  await Promise.all(Array.from({ length: 64 }, work));
  await store.close();
}

/** Sends them all from a process that is killed `kills` times on its way, and started again each time. */
export async function sendThroughKills(path: string, letters: number, kills: number): Promise<LettersSent> {
  const lines: string[] = [];
  for (let round = 1; round <= kills + 1; round += 1) {
    const now = lines.at(-1)?.split(' ')[0] ?? String(morning);
    const sender = startProcess('letters', path, now);
    if (round > kills) await sender.ended();
    else {
      await sender.said(Math.floor(letters / (kills + 1)));
      await sender.kill();
    }
    lines.push(...sender.lines);
  }
  const store = await sqliteStore(path);
  const counted = await store.lettersSent('asylum');
  await store.close();
  const mails = lines.map((line) => {
    const [at = '', id = ''] = line.split(' ');
    return { at: Number(at), id };
  });
  return { mails, counted };
}

/** The most mails in any hour. */
export function mostInAnHour(mails: LettersSent['mails']): number {
  let [most, first] = [0, 0];
  mails.forEach(({ at }, last) => {
    while ((mails[first]?.at ?? at) <= at - 3_600_000) first += 1;
    most = Math.max(most, last - first + 1);
  });
  return most;
}
