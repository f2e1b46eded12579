import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline/promises';
import { parseEmail } from '@solidarity/contract';
import { Command } from 'commander';
import { personJson } from '../http/person-export.js';
import { canonicalEmail } from '../rules/canonical-email.js';
import type { Store } from '../store/store.js';
import { ConfigFault } from './config-fault.js';
import { configFrom } from './config.js';
import { expectSecret } from './expect-secret.js';
import { nodeKeys } from './node-keys.js';
import { openKept } from './open-store.js';
import { keptSecret } from './secret.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `solidarity person export|erase|stop|allow` */
export function personCommand(): Command {
  const person = new Command('person').description(
    'what is held on one address, for those who ask by letter; the address is read from standard input, so that no list of processes shows it',
  );

  person
    .command('export')
    .description('everything that is held on the address, as JSON')
    .action(() => withPerson(async (store, emailKey) => void process.stdout.write(personJson(await store.person(emailKey), Date.now()))));

  person
    .command('erase')
    .description('delete everything that is held on the address; what counted goes on counting, as nobody')
    .action(() =>
      withPerson(async (store, emailKey) => {
        const { signatures } = await store.person(emailKey);
        await store.erase(emailKey, Date.now());
        print(erased(signatures.length));
      }),
    );

  person
    .command('stop')
    .description('mail nothing to the address any more, whoever signs with it, and end its subscriptions')
    .action(() =>
      withPerson(async (store, emailKey) => {
        await store.stopMails(emailKey, Date.now());
        print('Stopped: nothing is mailed to this address any more.');
      }),
    );

  person
    .command('allow')
    .description('let mails come again to an address that had stopped them')
    .action(() =>
      withPerson(async (store, emailKey) => {
        await store.allowMails(emailKey);
        print('Allowed: mails may come again.');
      }),
    );

  return person;
}

const erased = (n: number): string =>
  n === 0 ? 'Nothing is held on this address.' : `Erased: ${n} ${n === 1 ? 'signature or subscription' : 'signatures and subscriptions'}.`;

/** Throws `ConfigFault` where what was read is no address, which it never repeats, and where there is no database or no secret yet. */
async function withPerson(work: (store: Store, emailKey: string) => Promise<void>): Promise<void> {
  const config = configFrom(process.env);
  const store = await openKept(config);
  try {
    const secret = await keptSecret(config);
    await expectSecret(store, secret);
    const parsed = parseEmail(await readAddress());
    if (!('address' in parsed))
      throw new ConfigFault([`standard input: expected one e-mail address, got something else (${parsed.fault}).`]);
    await work(store, await nodeKeys(secret.value).emailKey(canonicalEmail(parsed.address)));
  } finally {
    await store.close();
  }
}

async function readAddress(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).trim();
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question('E-mail address: ');
  } finally {
    lines.close();
  }
}
