/** A random UUID. `crypto.randomUUID` is missing where a page is served without TLS; random bytes are not. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  let hex = '';
  // A loop, since a page may have put another `Array.from` in place.
  for (let index = 0; index < bytes.length; index++) hex += (bytes[index] ?? 0).toString(16).padStart(2, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
