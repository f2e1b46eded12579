import * as z from 'zod/mini';
import type { Campaign, Field } from './campaign.js';
import { countryCodes } from './countries.js';
import { parseEmail } from './email.js';
import { knownFields } from './known-fields.js';
import { slipsOf, type Slip } from './problem.js';
import { mostProofCharacters } from './proof-limits.js';
import { cleanLine, cleanLines, hasStackedMarks, hasWebAddress, isLongerThan } from './text.js';

/** What of a campaign decides whether a signature can be taken: its fields, and the consents now in force. */
export interface SignatureRules {
  readonly fields: readonly Pick<Field, 'name' | 'required' | 'kind' | 'maxLength' | 'options'>[];
  readonly consents: readonly Pick<Campaign['consents'][number], 'purpose' | 'textId' | 'version' | 'required'>[];
}

/** A person's answer to one consent text, naming the exact text they saw. */
export const ConsentGiven = z.strictObject({
  purpose: z.string().check(z.maxLength(32)),
  textId: z.string().check(z.maxLength(64)),
  version: z.string().check(z.maxLength(32)),
  granted: z.boolean(),
});
export type ConsentGiven = z.infer<typeof ConsentGiven>;

const Consents = z.array(ConsentGiven).check(z.maxLength(20));

const characters = { name: 100, postcode: 16, phone: 32, comment: 1000, own: 500 } as const;

/** Text of a person, cleaned; empty is the same as absent. `max` in graphemes. */
export function personText(clean: (value: string) => string, max: number, mayHoldAddress: boolean) {
  return z.pipe(
    z.string().check(z.maxLength(max * 20, 'too-long')),
    z.pipe(
      z.transform((value: string) => clean(value)),
      z.string().check(
        z.refine((value) => !isLongerThan(value, max), 'too-long'),
        z.refine((value) => !hasStackedMarks(value), 'marks'),
        z.refine((value) => mayHoldAddress || !hasWebAddress(value), 'web-address'),
      ),
    ),
  );
}

const Email = z.pipe(
  z.string().check(z.maxLength(1000, 'email-too-long')),
  z.transform((value: string, context): string => {
    const email = parseEmail(value);
    if ('address' in email) return email.address;
    const code = value.trim() === '' ? 'required' : email.fault;
    context.issues.push({ code: 'custom', message: code, input: value });
    return z.NEVER;
  }),
);

const CountryCode = z.string().check(z.refine((value) => value === '' || countryCodes.includes(value), 'country'));

/** What an element says of itself and its page beside what a person says. */
export const sentBy = {
  /** The language the person read, as a tag. */
  language: z.optional(z.string().check(z.maxLength(35))),
  /** Origin of the page they signed on; the server believes the browser's own header before this. */
  page: z.optional(z.string().check(z.maxLength(300))),
  partner: z.optional(z.string().check(z.regex(/^[\w.-]{1,64}$/))),
  /** Version of the element that sent it, in printable ASCII. */
  element: z.optional(z.string().check(z.regex(/^[ -~]{0,32}$/))),
  /** A field that people do not see. Whoever fills it in is taken for a robot, and told nothing of it. */
  note: z.optional(z.string()),
  /** A try-out: answered in the same way, neither stored nor counted nor mailed. */
  test: z.optional(z.boolean()),
};

/** The shape before a campaign narrows it; the document of the contract shows this one. */
export const SignatureInput = z.strictObject({
  givenName: z.optional(personText(cleanLine, characters.name, false)),
  familyName: z.optional(personText(cleanLine, characters.name, false)),
  email: Email,
  country: z.optional(CountryCode),
  postcode: z.optional(personText(cleanLine, characters.postcode, false)),
  phone: z.optional(personText(cleanLine, characters.phone, false)),
  comment: z.optional(personText(cleanLines, characters.comment, true)),
  hideName: z.optional(z.boolean()),
  consents: Consents,
  /** What was proven, where the backend asked for it; see `Challenge`. A signature without it is taken all the same. */
  proof: z.optional(z.string().check(z.maxLength(mostProofCharacters))),
  ...sentBy,
});
export type SignatureInput = z.input<typeof SignatureInput>;

/** A signature as both sides have agreed it is well formed. `own` holds the campaign's `x-` fields. */
export type Signature = z.output<typeof SignatureInput> & { own: Readonly<Record<string, string | boolean>> };

/** Judges what a person sent against what the campaign asks. Nothing is lost: a slip says where and why. */
export function checkSignature(input: unknown, rules: SignatureRules): { signature: Signature } | { slips: Slip[] } {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return { slips: [{ pointer: '', code: 'type' }] };
  const asked = askedBy(rules);
  const own = withNames(input, (name) => asked.own.has(name));
  const known = withNames(input, (name) => !asked.own.has(name));

  const parsed = SignatureInput.safeParse(known);
  const parsedOwn = asked.ownSchema.safeParse(own);
  const slips = [
    ...(parsed.success ? [] : slipsOf(parsed.error.issues, known)),
    ...(parsedOwn.success ? [] : slipsOf(parsedOwn.error.issues, own)),
  ];
  const values: Record<string, unknown> = { ...(parsed.data ?? known), ...(parsedOwn.data ?? own) };
  for (const name of asked.unasked) if (!isBlank(values[name])) slips.push({ pointer: `/${name}`, code: 'unknown-field' });
  for (const name of asked.required) {
    const hasSlip = slips.some(({ pointer }) => pointer === `/${name}`);
    if (!hasSlip && isBlank(values[name])) slips.push({ pointer: `/${name}`, code: 'required' });
  }
  const consents = parsed.data?.consents ?? Consents.safeParse(known['consents']).data;
  if (consents) slips.push(...consentSlips(consents, rules));
  if (slips.length > 0 || !parsed.success || !parsedOwn.success) return { slips: inFormOrder(slips, rules) };
  return { signature: { ...parsed.data, own: parsedOwn.data as Record<string, string | boolean> } };
}

/** Some of an input's values. Built from entries, so that a key such as `__proto__` stays a key. */
const withNames = (input: object, isWanted: (name: string) => boolean): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).filter(([name]) => isWanted(name)));

/** As a person meets the fields, so that a list of slips reads from top to bottom. */
function inFormOrder(slips: readonly Slip[], { fields }: SignatureRules): Slip[] {
  const place = ({ pointer }: Slip) => {
    const at = fields.findIndex(({ name }) => pointer === `/${name}`);
    return at < 0 ? fields.length : at;
  };
  return [...slips].sort((one, other) => place(one) - place(other));
}

/** What begins with a visible letter of ASCII is not blank; only the rest is looked at closely. */
const isBlank = (value: unknown): boolean => {
  if (typeof value !== 'string') return value === undefined || value === null || value === false;
  return !/^[!-~]/.test(value) && cleanLines(value) === '';
};

/** The rules of a campaign, sorted by what they are asked for. */
interface Asked {
  /** Names of the campaign's own fields. */
  readonly own: ReadonlySet<string>;
  readonly ownSchema: ReturnType<typeof makeOwnSchema>;
  readonly required: readonly string[];
  /** Known fields that this campaign does not want: what is not asked for is not kept. */
  readonly unasked: readonly string[];
}

const askedByRules = new WeakMap<SignatureRules, Asked>();

/** Worked out once for the rules of a campaign, which a backend judges many signatures by. */
function askedBy(rules: SignatureRules): Asked {
  const known = askedByRules.get(rules);
  if (known) return known;
  const names = rules.fields.map(({ name }): string => name);
  const own = rules.fields.filter(({ name }) => name.startsWith('x-'));
  const asked: Asked = {
    own: new Set(own.map(({ name }) => name)),
    ownSchema: makeOwnSchema(own),
    required: rules.fields.filter(({ required }) => required).map(({ name }) => name),
    unasked: knownFields.filter((name) => name !== 'email' && !names.includes(name)),
  };
  askedByRules.set(rules, asked);
  return asked;
}

function makeOwnSchema(fields: SignatureRules['fields']) {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const { name, kind, maxLength = characters.own, options = [] } of fields) {
    if (kind === 'tick') shape[name] = z.optional(z.boolean());
    else if (kind === 'choice') {
      const values = options.map(({ value }) => value);
      shape[name] = z.optional(z.string().check(z.refine((value) => value === '' || values.includes(value), 'choice')));
    } else shape[name] = z.optional(personText(kind === 'long' ? cleanLines : cleanLine, maxLength, true));
  }
  return z.object(shape);
}

/** Every consent given must name the text now in force; every required one must be granted. */
function consentSlips(given: readonly ConsentGiven[], { consents }: SignatureRules): Slip[] {
  const slips: Slip[] = [];
  given.forEach(({ purpose, textId, version, granted }, index) => {
    const asked = consents.find((consent) => consent.purpose === purpose);
    if (!asked) slips.push({ pointer: `/consents/${index}`, code: 'consent-unknown' });
    else if (asked.textId !== textId || asked.version !== version) slips.push({ pointer: `/consents/${index}`, code: 'consent-outdated' });
    else if (asked.required && !granted) slips.push({ pointer: `/consents/${index}`, code: 'consent-required' });
  });
  for (const { purpose, required } of consents) {
    if (required && !given.some((consent) => consent.purpose === purpose)) slips.push({ pointer: '/consents', code: 'consent-required' });
  }
  return slips;
}
