import type { SignatureInput, Slip } from '@solidarity/contract';
import type { ShownCampaign } from '../../campaign/shown-campaign.js';
import type { ControlSlip } from '../../done/error-summary.js';
import { labelOf, lookOf } from '../../form/known-fields.js';
import { partnerName } from '../../partner-name.js';
import { version } from '../../version.js';
import { say, type Words } from '../../words/say.js';
import type { Bench } from './bench.js';

/** What stands in the form now, as the contract wants it. Read at submit, never kept: the controls hold the values. */
export function valuesOf(form: HTMLFormElement, campaign: ShownCampaign): SignatureInput {
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
  // Nobody sees this field; a robot may fill it in.
  const note = data.get('note');
  return { email: '', ...values, ...(typeof note === 'string' && note !== '' && { note }), consents };
}

/** What is sent beside the person's own answers. */
export function circumstancesOf(bench: Bench, campaign: ShownCampaign) {
  const [partner, test] = [partnerName(bench.partner(), bench.warn), bench.isTest()];
  return {
    // The language of the consent that was read, which is the campaign's, not the page's.
    language: campaign.language,
    page: location.origin,
    element: version,
    ...(partner && { partner }),
    ...(test && { test }),
  };
}

/** Where a slip is shown: the control it points at, and what that control is called. */
export function controlSlips(slips: readonly Slip[], campaign: ShownCampaign, words: Words): ControlSlip[] {
  return slips.map(({ pointer, code }) => {
    const [name = '', index] = pointer.slice(1).split('/');
    if (name === 'consents') {
      const consent = campaign.consents[Number(index)] ?? campaign.consents.find(({ required }) => required);
      return { name: `consent-${consent?.purpose ?? ''}`, label: shorten(consent?.text ?? ''), isOwn: true, code };
    }
    const field = campaign.fields.find((candidate) => candidate.name === name);
    return { name, label: field ? labelOf(field, words) : say(words, 'sign'), isOwn: field?.label !== undefined, code };
  });
}

/** A consent's text is too long to be a link's words. */
const shorten = (text: string): string => (text.length > 48 ? `${text.slice(0, 47).trimEnd()}…` : text);
