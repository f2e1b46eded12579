/** A link as text for whoever has to copy it: a message that is ready to send, or the address. */
export function linkText(href: string): string {
  const { protocol, pathname, searchParams } = new URL(href);
  if (!/^(?:mailto|sms|tel):$/.test(protocol)) return href;
  const parts = [decode(pathname), searchParams.get('subject'), searchParams.get('body')];
  return parts.filter((part) => part).join('\n');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
