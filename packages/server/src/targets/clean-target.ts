import { cleanLine, hasPlaceholder, parseEmail, type Target } from '@solidarity/contract';

/**
 * A target as another service tells it, held to what a targets file is held to: names of one line with no place to fill in, and an
 * address that takes mail for one person. What cannot be used is left out; nothing is left of a target without a name.
 */
export function cleanTarget({ name, role, area, salutation, email, ...rest }: Target): Target | undefined {
  const known = usable(name);
  if (known === undefined) return undefined;
  const words = { role: usable(role), area: usable(area), salutation: usable(salutation) };
  const parsed = email === undefined ? undefined : parseEmail(email);
  return {
    ...rest,
    name: known,
    ...(words.role !== undefined && { role: words.role }),
    ...(words.area !== undefined && { area: words.area }),
    ...(words.salutation !== undefined && { salutation: words.salutation }),
    ...(parsed && 'address' in parsed && { email: parsed.address }),
    ...(parsed && 'fault' in parsed && { contactable: false, reason: rest.reason ?? ('no-address' as const) }),
  };
}

function usable(text = ''): string | undefined {
  const clean = cleanLine(text);
  return clean === '' || hasPlaceholder(clean) ? undefined : clean;
}
