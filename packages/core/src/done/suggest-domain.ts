/** Mail providers whose names are mistyped most; a hint for each, never a refusal. */
const providers = (
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk yahoo.fr icloud.com me.com aol.com ' +
  'gmx.de gmx.net web.de t-online.de btinternet.com sky.com orange.fr free.fr laposte.net libero.it proton.me protonmail.com mail.ru yandex.ru ukr.net'
).split(' ');

/** Real providers that are one letter away from those. */
const neighbours = 'email.com mail.com ymail.com yahoo.gr'.split(' ');

/** The domain that was probably meant, where the typed one is one slip away from a well-known one. */
export function suggestDomain(value: string): string | undefined {
  const at = value.lastIndexOf('@');
  const domain = value
    .slice(at + 1)
    .trim()
    .toLowerCase();
  if (at < 1 || domain.length < 4 || [...providers, ...neighbours].includes(domain)) return undefined;
  const meant = providers.find((provider) => isOneSlipAway(domain, provider));
  return meant;
}

/** One letter missing, too many, wrong, or two swapped. */
function isOneSlipAway(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const [rest, restMeant] = [typed.slice(start), meant.slice(start)];
  return (
    rest.slice(1) === restMeant.slice(1) ||
    rest === restMeant.slice(1) ||
    rest.slice(1) === restMeant ||
    (rest[0] === restMeant[1] && rest[1] === restMeant[0] && rest.slice(2) === restMeant.slice(2))
  );
}
