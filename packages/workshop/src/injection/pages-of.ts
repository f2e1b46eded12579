import type { CampaignFile, ListFile } from '@solidarity/contract';
import { createBackend, listSource, memoryMail, memoryStore, type ListedTarget } from '@solidarity/server';
import { nodeKeys } from '@solidarity/server/node';
import type { Choose } from './hostile-files.js';

/** Files of one organisation, whose texts may be anything. */
export interface Files {
  readonly petition: CampaignFile;
  readonly letter: CampaignFile;
  readonly list: ListFile;
  readonly targets: readonly ListedTarget[];
}

const publicUrl = 'https://sign.example';
const form = 'application/x-www-form-urlencoded';
const person = { givenName: 'Ada', familyName: 'Byron' };

/** Targets with a text in each place that is shown. */
export const hostileTargets = (choose: Choose): ListedTarget[] =>
  [0, 1].map((n) => ({
    id: `t${n}`,
    email: `t${n}@town.example`,
    contactable: true,
    ...Object.fromEntries(['name', 'role', 'area', 'salutation'].map((field, index) => [field, choose(n * 4 + index).slice(0, 200)])),
  })) as ListedTarget[];

/** Every page, picture, embedding and mail that the backend makes of these files, by what it is. */
export async function pagesOf({ petition, letter, list, targets }: Files): Promise<ReadonlyMap<string, string>> {
  const mail = memoryMail();
  const backend = createBackend({
    campaigns: [petition, letter],
    lists: [list],
    targets: new Map([[letter.id, listSource(targets, { name: letter.organisation })]]),
    store: memoryStore(),
    mail,
    keys: nodeKeys('a secret of at least thirty-two characters'),
    publicUrl,
    from: { name: petition.organisation.slice(0, 100), address: 'sign@charity.example' },
    clock: () => Date.parse('2026-11-21T08:00:00Z'),
  });
  const pages = new Map<string, string>();
  const keep = async (what: string, path: string, init?: RequestInit): Promise<void> => {
    const answer = await backend.fetch(new Request(new URL(path, publicUrl), init));
    pages.set(what, await answer.text());
  };
  const post = (what: string, path: string, fields: Readonly<Record<string, string>>) =>
    keep(what, path, { method: 'POST', body: new URLSearchParams(fields).toString(), headers: { 'Content-Type': form } });
  let read = 0;
  /** Reads the mails that came since, and presses the button behind each of their links. */
  const followed = async (what: string): Promise<void> => {
    await backend.deliverMail();
    for (const { text, html = '' } of mail.sent.slice(read)) {
      read += 1;
      pages.set(`mail ${read}: ${what}`, html);
      for (const [link] of text.matchAll(/https:\/\/sign\.example\/v1\/(?:confirm|unsubscribe)\/\S+/g)) {
        await keep(`link of mail ${read}: ${what}`, link);
        await post(`button of mail ${read}: ${what}`, link, {});
      }
    }
  };

  for (const { id } of [petition, letter]) {
    await keep(`page ${id}`, `/c/${id}`);
    await keep(`badge ${id}`, `/v1/campaigns/${id}/badge.svg`);
    for (const format of ['json', 'xml']) await keep(`oembed ${format} ${id}`, `/oembed?format=${format}&url=${publicUrl}/c/${id}`);
    for (const element of ['petition', 'counter', 'letter', 'share'])
      await keep(`frame ${element} ${id}`, `/embed/${id}?element=${element}`);
  }
  await keep('frame newsletter', `/embed/${list.id}?element=newsletter`);

  const agreed = (purpose: string, textId: string, version: string) => ({ [`consent-${purpose}`]: `${textId}@${version}` });
  const consents = petition.consents.reduce((all, { purpose, textId, version }) => ({ ...all, ...agreed(purpose, textId, version) }), {});
  const listed = list.consents.reduce((all, { purpose, textId, version }) => ({ ...all, ...agreed(purpose, textId, version) }), {});
  for (const [what, path, fields] of [
    ['petition', `/v1/campaigns/${petition.id}/signatures`, { ...person, ...consents }],
    [
      'letter',
      `/v1/campaigns/${letter.id}/letters`,
      { ...person, ...consents, targets: 't0', subject: 'A welcome', body: 'Let people stay.' },
    ],
    ['list', `/v1/lists/${list.id}/subscriptions`, listed],
  ] as const) {
    await post(`slips: ${what}`, path, { 'x-role': 'none', 'x-story': 'x'.repeat(3000), country: 'ZZ' });
    const taken = { ...fields, email: `${what}@example.org` };
    await post(`taken: ${what}`, path, taken);
    await followed(what);
    await post(`again: ${what}`, path, taken);
    await followed(`${what}, known`);
  }
  await backend.close();
  return pages;
}
