/** What every compared form says and asks, so that they differ in how they are made and in nothing else. */
export const words = {
  heading: 'Add your name',
  givenName: 'First name',
  familyName: 'Last name',
  email: 'E-mail',
  country: 'Country',
  optional: '(optional)',
  choose: 'Choose a country',
  button: 'Sign the petition',
  sending: 'Sending…',
  required: 'Please fill this in',
  format: 'An e-mail address looks like name@example.org',
  agree: 'We need your agreement to count your name',
  thanks: 'Thank you',
  counts: 'Your name counts.',
  failed: 'The service cannot be reached. Please try again.',
  privacy: 'How Common Shelter uses your data',
  signed: (n: string) => `${n} people have signed`,
} as const;

export const fields = [
  { name: 'givenName', type: 'text', autocomplete: 'given-name', required: true },
  { name: 'familyName', type: 'text', autocomplete: 'family-name', required: true },
  { name: 'email', type: 'email', autocomplete: 'email', required: true },
] as const;

export const consents = [
  {
    purpose: 'petition',
    textId: 'asylum-petition',
    version: '1',
    required: true,
    text: 'I sign this petition. Signing shows a political opinion, and I explicitly agree that Common Shelter keeps my name, my email address and, if I give it, my country, to count my signature.',
  },
  {
    purpose: 'updates',
    textId: 'updates-by-mail',
    version: '1',
    required: false,
    text: 'Common Shelter may also write to me by email on what becomes of this petition. Every email has a link that stops them.',
  },
] as const;

/** What a person answered; a tick that was left alone is false. */
export type Answers = Readonly<Record<string, string | boolean | undefined>>;

/** One rule for all: what is wrong with an answer, if anything. */
export function slipOf(name: string, answers: Answers): string | undefined {
  const value = String(answers[name] ?? '').trim();
  if (fields.some((field) => field.name === name) && value === '') return words.required;
  if (name === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return words.format;
  if (name === 'consent-petition' && !answers[name]) return words.agree;
  return undefined;
}

/** The same request that the element makes. */
export async function send(answers: Answers): Promise<void> {
  const { givenName, familyName, email, country } = answers;
  const response = await fetch(`${backend()}/signatures`, {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      givenName,
      familyName,
      email,
      country,
      language: 'en',
      page: location.origin,
      consents: consents.map(({ purpose, textId, version }) => ({
        purpose,
        textId,
        version,
        granted: Boolean(answers[`consent-${purpose}`]),
      })),
    }),
  });
  if (!response.ok) throw new Error(words.failed);
}

/** The sentence with the number. Asked for after the form is drawn. */
export async function countSentence(): Promise<string> {
  const counts = (await (await fetch(`${backend()}/counts`)).json()) as { people: { total: number } };
  return words.signed(new Intl.NumberFormat('en').format(counts.people.total));
}

const backend = () => document.querySelector<HTMLElement>('[data-backend]')?.dataset['backend'] ?? '';

/** Names and codes, sorted; made at the first focus of the list. */
export function countries(codes: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const named = codes.split(' ').map((code) => ({ code, name: names.of(code) ?? code }));
  return named.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
