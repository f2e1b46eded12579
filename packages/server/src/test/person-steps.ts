import assert from 'node:assert/strict';
import { base } from './backend-steps.js';
import { openListDesk, type ListDesk } from './list-steps.js';
import { samplePerson } from './sample-campaign.js';

const formHeaders = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** A desk with one petition and one list, seen from a person's mailbox. */
export interface PersonDesk extends ListDesk {
  /** Sends what is due and answers the address of this kind in the latest mail. */
  mailed(kind: 'my-data' | 'stop' | 'confirm'): Promise<string>;
  /** Presses a button of a page. */
  press(link: string, action: string, id?: string): Promise<Response>;
  /** Signs and confirms. */
  signed(name: string, changes?: Readonly<Record<string, unknown>>): Promise<void>;
  askFor(email: string, headers?: Record<string, string>): Promise<Response>;
}

export function openPersonDesk(...given: Parameters<typeof openListDesk>): PersonDesk {
  const desk = openListDesk(...given);
  const added: Omit<PersonDesk, keyof ListDesk> = {
    async mailed(kind) {
      await desk.backend.deliverMail();
      const text = desk.mail.sent.at(-1)?.text ?? '';
      const found = new RegExp(`${base.replaceAll('.', '\\.')}/v1/${kind}/\\S+`).exec(text);
      return found?.[0] ?? assert.fail(`expected a mail with a link to ${kind}, got: ${text}`);
    },
    press: (link, action, id) =>
      desk.post(link, new URLSearchParams({ do: action, ...(id !== undefined && { id }) }).toString(), formHeaders),
    async signed(name, changes = {}) {
      await desk.sign(samplePerson(name, changes));
      assert.equal((await desk.post(await added.mailed('confirm'), '')).status, 200);
    },
    askFor: (email, headers = {}) => desk.post('/v1/my-data', new URLSearchParams({ email }).toString(), { ...formHeaders, ...headers }),
  };
  return Object.assign(desk, added);
}

/** The id that the buttons of a page name. */
export const idIn = (html: string): string =>
  /name="id" value="([^"]+)"/.exec(html)?.[1] ?? assert.fail(`expected a button with an id, got: ${html}`);
