/** 64 hex digits as 32 bytes: half the size in every index. */
export function hashBytes(hex: string, name: string): Uint8Array {
  const bytes = Buffer.from(hex, 'hex');
  // Buffer.from stops silently at what is not hex; two people would become one.
  if (bytes.length === 0 || bytes.length * 2 !== hex.length)
    throw new TypeError(`expected ${name} as hex digits, got ${hex.length} other characters`);
  return bytes;
}
