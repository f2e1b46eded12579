/**
 * `{handle}` in a text stands for the organisation's handle, or for its name where the network knows no handle. A handle that the
 * text names itself is not named a second time.
 */
export function withHandle(text: string, handle: string | undefined, organisation = ''): { text: string; handle: string | undefined } {
  const named = handle?.replace(/^@?/, '@');
  if (!text.includes('{handle}')) return { text, handle: named };
  return { text: text.replaceAll('{handle}', named ?? organisation), handle: undefined };
}
