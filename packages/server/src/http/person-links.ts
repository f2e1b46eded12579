import { tokenForm, type PersonPurpose } from '../rules/keys.js';
import type { AppContext } from './context.js';

/** Whose link it is, where it was made for one of these purposes. Nothing of it rests anywhere: it is made anew and compared. */
export async function findPerson(
  { keys, store }: Pick<AppContext, 'keys' | 'store'>,
  token: string,
  purposes: readonly PersonPurpose[],
): Promise<string | undefined> {
  if (!tokenForm.test(token)) return undefined;
  const half = (await keys.tokenHash(token)).slice(0, 32);
  for (const emailKey of await store.peopleBeginning(half)) {
    for (const purpose of purposes) if (isSame(await keys.personToken(purpose, emailKey), token)) return emailKey;
  }
  return undefined;
}

/** In the same time wherever they differ. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}
