import fc, { type Arbitrary } from 'fast-check';
import { networks } from '@solidarity/contract/networks';
import { canary } from './nasty-text.js';

/** Few people, who come again and again: what is kept of them does not grow with the number of tries. */
const email = fc.nat({ max: 39 }).map((n) => `${canary}.${n}@example.org`);
const name = fc.constantFrom(`${canary} Ada`, `${canary} Nguyễn Thị Ánh`, `${canary} محمد`, `${canary} O’Connor-Łukasz`, `${canary} 王`);
const agreed = (purpose: string, textId: string, version: string) => ({ purpose, textId, version, granted: true });
const petition = agreed('petition', 'sign', '1');
const updates = agreed('updates', 'news', '2');

const about = {
  language: fc.constantFrom('en', 'ar', 'de'),
  element: fc.constant('1.2.3'),
  partner: fc.constant('choir'),
  test: fc.boolean(),
};

const signature = fc.record(
  {
    email,
    givenName: name,
    familyName: name,
    consents: fc.constantFrom([petition], [petition, updates]),
    country: fc.constantFrom('GB', 'FR', ''),
    postcode: fc.constant('AB1 2CD'),
    phone: fc.constant('+44 7700 900123'),
    comment: fc.constant(`${canary}\nSee https://charity.example`),
    hideName: fc.boolean(),
    'x-story': fc.constant(`${canary} 👩‍👩‍👧`),
    'x-role': fc.constant('nurse'),
    'x-adult': fc.boolean(),
    ...about,
  },
  { requiredKeys: ['email', 'givenName', 'familyName', 'consents'] },
);

const subscription = fc.record(
  { email, consents: fc.constant([updates]), 'x-topic-campaigns': fc.boolean(), ...about },
  { requiredKeys: ['email', 'consents'] },
);

const targets = fc.constantFrom(['mayor'], ['twin'], ['mayor', 'twin']);
const letter = fc.oneof(
  fc.record({
    email,
    givenName: name,
    familyName: name,
    consents: fc.constant([petition]),
    channel: fc.constant('backend'),
    targets,
    subject: fc.constant(`${canary} a welcome`),
    body: fc.constant(`${canary}\n\nPlease let people stay.`),
  }),
  fc.record({ channel: fc.constantFrom('mail-app', 'copy'), targets }),
);

/** Bodies that our sample files ask for, by the name of their operation. */
export const validBodies: Readonly<Record<string, Arbitrary<object>>> = {
  signatures: signature,
  subscriptions: subscription,
  letters: letter,
  letterOutcome: fc.record({ sent: fc.boolean() }),
  shares: fc.record({ network: fc.constantFrom(...networks) }),
};
