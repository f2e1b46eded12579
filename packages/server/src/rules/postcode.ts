/** A postcode in one spelling: capital letters and digits only. Nothing where it cannot be one. */
export function normalPostcode(typed: string): string | undefined {
  if (typed.length > 100) return undefined;
  const normal = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '');
  return /^[A-Z0-9]{2,10}$/.test(normal) && /[0-9]/.test(normal) ? normal : undefined;
}

const british = /^([A-Z]{1,2})([0-9][A-Z0-9]?)[0-9][A-Z]{2}$/;

/** Whether a normal postcode is a whole one of the United Kingdom. */
export const isBritish = (postcode: string): boolean => british.test(postcode);

/**
 * Whether a postcode lies in a part that a file names by its beginning, such as "SW1A" or "101". A British part that names a whole
 * district is not the beginning of its neighbour: "SW1" is not a part of "SW10".
 */
export function isWithin(postcode: string, part: string): boolean {
  const [, area = '', district = ''] = british.exec(postcode) ?? [];
  if (area !== '' && part.length <= area.length + district.length) return part === area || part === area + district;
  return postcode.startsWith(part);
}
