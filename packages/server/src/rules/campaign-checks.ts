import type { CampaignFile } from '@solidarity/contract';
import { letterSlips } from './letter-checks.js';
import { pageSlips } from './page-checks.js';
import { sumSlips } from './sum-checks.js';

/** What one schema cannot say, since it holds between two places of the file. */
export interface CampaignSlip {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
}

/** All that does not hold together in a campaign file; empty where it does. */
export function campaignSlips(file: CampaignFile): CampaignSlip[] {
  return [
    ...wordSlips(file),
    ...pageSlips(file),
    ...fieldSlips(file),
    ...consentSlips(file),
    ...daySlips(file),
    ...sumSlips(file),
    ...originSlips(file),
    ...letterSlips(file),
  ];
}

function wordSlips({ languages, words }: CampaignFile): CampaignSlip[] {
  return [
    ...repeated(languages).map((index) => ({ path: ['languages', index], expected: 'expected each language once' })),
    ...languages
      .filter((language) => !words[language])
      .map((language) => ({ path: ['words', language], expected: 'expected words for every language in /languages' })),
    ...Object.keys(words)
      .filter((language) => !languages.includes(language))
      .map((language) => ({ path: ['words', language], expected: 'expected this language to stand in /languages' })),
  ];
}

function fieldSlips({ fields, languages }: CampaignFile): CampaignSlip[] {
  if (!fields) return [];
  const [first = ''] = languages;
  const email = fields.findIndex(({ name }) => name === 'email');
  const slips: CampaignSlip[] = repeated(fields.map(({ name }) => name)).map((index) => ({
    path: ['fields', index, 'name'],
    expected: 'expected each field once',
  }));
  if (email < 0) slips.push({ path: ['fields'], expected: 'expected a field named "email"' });
  else if (!fields[email]?.required)
    slips.push({ path: ['fields', email, 'required'], expected: 'expected true: a signature without an address cannot be counted once' });
  fields.forEach(({ name, kind, options, label, maxLength }, index) => {
    if (maxLength !== undefined && !name.startsWith('x-'))
      slips.push({ path: ['fields', index, 'maxLength'], expected: 'expected nothing here: known fields have their own limits' });
    if (kind === 'choice' && !options?.length) slips.push({ path: ['fields', index, 'options'], expected: 'expected at least one option' });
    if (name.startsWith('x-') && !label?.[first])
      slips.push({ path: ['fields', index, 'label', first], expected: `expected a label in the first language, "${first}"` });
    repeated(options?.map(({ value }) => value) ?? []).forEach((at) =>
      slips.push({ path: ['fields', index, 'options', at, 'value'], expected: 'expected each value once' }),
    );
    options?.forEach((option, at) => {
      if (!option.label[first])
        slips.push({
          path: ['fields', index, 'options', at, 'label', first],
          expected: `expected a label in the first language, "${first}"`,
        });
    });
  });
  return slips;
}

function consentSlips({ consents, languages }: CampaignFile): CampaignSlip[] {
  const [first = ''] = languages;
  return [
    ...repeated(consents.map(({ purpose }) => purpose)).map((index) => ({
      path: ['consents', index, 'purpose'],
      expected: 'expected each purpose once',
    })),
    ...consents.flatMap(({ text }, index) =>
      text[first] ? [] : [{ path: ['consents', index, 'text', first], expected: `expected the text in the first language, "${first}"` }],
    ),
    ...consents.flatMap(({ purpose, basis }, index) =>
      basis === 'soft_opt_in_uk' && purpose === 'petition'
        ? [{ path: ['consents', index, 'basis'], expected: 'expected "consent": the soft opt-in is for news, never for a signature' }]
        : [],
    ),
  ];
}

function daySlips(file: CampaignFile): CampaignSlip[] {
  const days: [readonly PropertyKey[], string | undefined][] = [
    [['opensOn'], file.opensOn],
    [['closesOn'], file.closesOn],
    [['delivered', 'on'], file.delivered?.on],
  ];
  const slips: CampaignSlip[] = days
    .filter(([, day]) => day !== undefined && !isDay(day))
    .map(([path]) => ({ path, expected: 'expected a day that exists' }));
  if (file.opensOn && file.closesOn && file.closesOn < file.opensOn)
    slips.push({ path: ['closesOn'], expected: 'expected a day on or after /opensOn' });
  return slips;
}

/** A page is known by its origin; a path would be passed over in silence. */
function originSlips({ partnerOrigins = [] }: CampaignFile): CampaignSlip[] {
  return partnerOrigins.flatMap((address, index) =>
    /^https?:\/\/[^/?#]+\/?$/i.test(address)
      ? []
      : [{ path: ['partnerOrigins', index], expected: 'expected an origin such as "https://partner.example", without a path' }],
  );
}

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

/** Where a value stands that stood before. */
export const repeated = (values: readonly string[]): number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
