import type { Field, KnownField } from '@solidarity/contract';
import { say, type Words } from '../words/say.js';

/** How a field is shown: which control, and what the browser may fill in and offer as a keyboard. */
export interface FieldLook {
  readonly control: 'input' | 'area' | 'choice' | 'tick' | 'country';
  readonly type?: string;
  readonly autocomplete?: string;
  readonly inputmode?: string;
  readonly maxLength?: number;
}

const looks: Readonly<Record<KnownField, FieldLook>> = {
  givenName: { control: 'input', autocomplete: 'given-name', maxLength: 200 },
  familyName: { control: 'input', autocomplete: 'family-name', maxLength: 200 },
  email: { control: 'input', type: 'email', autocomplete: 'email', inputmode: 'email', maxLength: 320 },
  country: { control: 'country', autocomplete: 'country' },
  postcode: { control: 'input', autocomplete: 'postal-code', maxLength: 32 },
  phone: { control: 'input', type: 'tel', autocomplete: 'tel', inputmode: 'tel', maxLength: 64 },
  comment: { control: 'area', maxLength: 2000 },
  hideName: { control: 'tick' },
};

const ownLooks: Readonly<Record<NonNullable<Field['kind']>, FieldLook>> = {
  text: { control: 'input' },
  long: { control: 'area' },
  choice: { control: 'choice' },
  tick: { control: 'tick' },
};

export const isKnown = (name: string): name is KnownField => Object.hasOwn(looks, name);

export function lookOf({ name, kind, maxLength }: Field): FieldLook {
  if (isKnown(name)) return looks[name];
  const look = ownLooks[kind ?? 'text'];
  return maxLength ? { ...look, maxLength: maxLength * 2 } : look;
}

export function labelOf({ name, label }: Field, words: Words): string {
  return label ?? (isKnown(name) ? say(words, name) : name.slice(2));
}
