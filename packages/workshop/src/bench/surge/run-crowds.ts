import { backendFolder } from '../server/backend-folder.js';
import { serveCommand } from '../server/serve-command.js';
import { startCrowd, type Outcome, type Task } from './crowd.js';

type Kind = Task['kind'];
export type Sizes = Readonly<Partial<Record<Kind, number>>>;
export type Outcomes = Readonly<Partial<Record<Kind, Outcome>>>;

const isAsking = (kind: Kind): boolean => kind === 'signs' || kind === 'reads';

/**
 * All crowds at once at `solidarity serve`, whose count begins at nothing. Those who ask do so for so many seconds; the others stay until
 * the last of them has an answer. No process is left behind.
 */
export async function runCrowds(sizes: Sizes, seconds: number): Promise<Outcomes> {
  const folder = await backendFolder();
  const serving = await serveCommand({ folder });
  const kinds = Object.keys(sizes) as Kind[];
  const crowds = kinds.map((kind) => startCrowd({ address: serving.address, seconds, kind, size: sizes[kind] ?? 0 }));
  try {
    for (const { ready } of crowds) await ready;
    const running = crowds.map((crowd) => crowd.run());
    const asked = Promise.all(running.filter((_, index) => isAsking(kinds[index] ?? 'reads')));
    const toldOver = asked.then((outcomes) => {
      const signers = outcomes.reduce((sum, { acknowledged = [] }) => sum + acknowledged.length, 0);
      for (const crowd of crowds) crowd.tellOver(signers);
    });
    const [outcomes] = await Promise.all([Promise.all(running), toldOver]);
    return Object.fromEntries(kinds.map((kind, index) => [kind, outcomes[index]]));
  } finally {
    for (const crowd of crowds) crowd.stop();
    serving.signal('SIGTERM');
    await serving.ended;
    await folder.remove();
  }
}
