/**
 * A UUID of version 7 (RFC 9562): its time comes first, so that a backend's index of keys grows at one end; the other 74 bits are
 * random. `crypto.randomUUID` is missing where a page is served without TLS; random bytes are not.
 */
export function newKey(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Loops, since a page may have put another `Array.from` in place; a division, since a shift ends at 32 bits.
  for (let index = 5, left = now; index >= 0; index--, left = Math.floor(left / 256)) bytes[index] = left % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  let hex = '';
  for (let index = 0; index < bytes.length; index++) hex += (bytes[index] ?? 0).toString(16).padStart(2, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
