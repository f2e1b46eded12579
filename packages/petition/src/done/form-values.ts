import type { Words } from '@solidarity/core';
import type { ControlSlip } from '@solidarity/core/done';
import type { Bench } from './bench.js';
import type { Campaign, SignatureInput, Slip } from '@solidarity/contract';

/** What stands in the form now, as the contract wants it. Read at submit, never kept: the controls hold the values. */
export function valuesOf({ lookOf }: Bench['done'], form: HTMLFormElement, campaign: Campaign): SignatureInput {
  const data = new FormData(form);
  const values: Record<string, unknown> = {};
  for (const field of campaign.fields) {
    const value = data.get(field.name);
    if (lookOf(field).control === 'tick') values[field.name] = value !== null;
    else if (typeof value === 'string') values[field.name] = value;
  }
  const consents = campaign.consents.map(({ purpose, textId, version }) => ({
    purpose,
    textId,
    version,
    granted: data.get(`consent-${purpose}`) !== null,
  }));
  return { email: '', ...values, consents };
}

/** Where a slip is shown: the control it points at, and what that control is called. */
export function controlSlips({ labelOf, say }: Bench['done'], slips: readonly Slip[], campaign: Campaign, words: Words): ControlSlip[] {
  return slips.map(({ pointer, code }) => {
    const [name = '', index] = pointer.slice(1).split('/');
    if (name === 'consents') {
      const consent = campaign.consents[Number(index)] ?? campaign.consents.find(({ required }) => required);
      return { name: `consent-${consent?.purpose ?? ''}`, label: shorten(consent?.text ?? ''), code };
    }
    const field = campaign.fields.find((candidate) => candidate.name === name);
    return { name, label: field ? labelOf(field, words) : say(words, 'sign'), code };
  });
}

/** A consent's text is too long to be a link's words. */
const shorten = (text: string): string => (text.length > 48 ? `${text.slice(0, 47).trimEnd()}…` : text);
