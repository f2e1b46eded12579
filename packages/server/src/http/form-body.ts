import type { CampaignFile } from '@solidarity/contract';
import { fieldsOf } from '../rules/campaign.js';

const truths = new Set(['on', 'true', 'yes', '1']);
const ticks = new Set(['hideName', 'test']);

/**
 * A plain form's body as the JSON that an element would send: each key is a field's name, and a ticked consent comes as
 * `consent-<purpose>` = `<textId>@<version>`, so that the page names the exact text it showed. `undefined` where a key comes twice.
 */
export function formInput(text: string | URLSearchParams, file: CampaignFile): Record<string, unknown> | undefined {
  const isTick = new Set([
    ...ticks,
    ...fieldsOf(file)
      .filter(({ kind }) => kind === 'tick')
      .map(({ name }) => name),
  ]);
  const input = new Map<string, unknown>();
  const consents: unknown[] = [];
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(text)) {
    if (seen.has(key)) return undefined;
    seen.add(key);
    const purpose = /^consent-(.+)$/.exec(key)?.[1];
    if (purpose !== undefined) consents.push(consentOf(purpose, value));
    else if (isTick.has(key)) input.set(key, truths.has(value.toLowerCase()));
    else if (value !== '' || key === 'email') input.set(key, value);
  }
  input.set('consents', consents);
  return Object.fromEntries(input);
}

/** The same for a letter that the backend mails. Targets come one a key, as ticks and choices of several send them. */
export function letterFormInput(text: string, file: CampaignFile): Record<string, unknown> | undefined {
  const form = new URLSearchParams(text);
  const targets = form.getAll('targets').filter((id) => id !== '');
  form.delete('targets');
  const input = formInput(form, file);
  return input && { channel: 'backend', ...input, targets };
}

function consentOf(purpose: string, value: string): unknown {
  const at = value.lastIndexOf('@');
  return { purpose, textId: at < 0 ? value : value.slice(0, at), version: at < 0 ? '' : value.slice(at + 1), granted: true };
}
