import type { SignatureRules } from '../signature.js';

/** A campaign that asks every known field, four of its own, and two consents. */
export const rules: SignatureRules = {
  fields: [
    { name: 'givenName', required: true },
    { name: 'familyName', required: false },
    { name: 'email', required: true },
    { name: 'country', required: false },
    { name: 'postcode', required: false },
    { name: 'phone', required: false },
    { name: 'comment', required: false },
    { name: 'hideName', required: false },
    { name: 'x-role', required: false, kind: 'choice', options: [{ value: 'nurse', label: 'Nurse' }] },
    { name: 'x-story', required: false, kind: 'long', maxLength: 20 },
    { name: 'x-adult', required: true, kind: 'tick' },
    { name: 'x-town', required: false },
  ],
  consents: [
    { purpose: 'petition', textId: 'sign', version: '2', required: true },
    { purpose: 'updates', textId: 'news', version: '1', required: false },
  ],
};

export const agreed = { purpose: 'petition', textId: 'sign', version: '2', granted: true };

export const person = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  givenName: 'Ada',
  email: 'ada@example.org',
  'x-adult': true,
  consents: [agreed],
  ...changes,
});
