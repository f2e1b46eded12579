/**
 * JSON of plain data, written by hand: a page with an old Prototype or MooTools puts a `toJSON` on arrays and strings,
 * and `JSON.stringify` would then send something else than what the person agreed to.
 */
export function writeJson(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean') return String(value);
  if (value === null || typeof value !== 'object') return 'null';
  let out = '';
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) out += (index > 0 ? ',' : '') + writeJson(value[index]);
    return `[${out}]`;
  }
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    if (item !== undefined && typeof item !== 'function') out += `${out && ','}${quote(key)}:${writeJson(item)}`;
  }
  return `{${out}}`;
}

/** Escapes quotes, backslashes, control characters, the two line separators, and halves of surrogate pairs. */
function quote(text: string): string {
  let out = '"';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isPlain = unit > 31 && unit !== 34 && unit !== 92 && unit !== 0x2028 && unit !== 0x2029 && (unit < 0xd800 || unit > 0xdfff);
    out += isPlain || isPaired(text, index) ? text.charAt(index) : `\\u${unit.toString(16).padStart(4, '0')}`;
  }
  return `${out}"`;
}

function isPaired(text: string, index: number): boolean {
  const isHigh = (at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
  const isLow = (at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return (isHigh(index) && isLow(index + 1)) || (isLow(index) && isHigh(index - 1));
}
