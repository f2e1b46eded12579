/** How much may come in an hour before it is held, or told of; each for one campaign. `Infinity`: never. */
export interface Limits {
  /** Signatures from one network: an IPv4 address, or the /64 of IPv6. */
  readonly network: number;
  /** Signatures from the /48 of IPv6. */
  readonly 'wide-network': number;
  /** Signatures from one network that an operator is told of. */
  readonly 'alarm-network': number;
  /** Signatures from one mail domain that an operator is told of; well-known providers are left out. */
  readonly 'alarm-domain': number;
}

/** A whole school signs behind one address within an hour, and so does a town behind that of its mobile network. */
export const defaultLimits: Limits = {
  network: 1000,
  'wide-network': 4000,
  'alarm-network': 200,
  'alarm-domain': 200,
};

const names = Object.keys(defaultLimits) as (keyof Limits)[];

/** Reads `network=500 wide-network=off`; what is not named stays. Undefined where something else stands there. */
export function limitsFrom(text: string): Limits | undefined {
  const given: Partial<Record<keyof Limits, number>> = {};
  for (const part of text.split(/[\s,]+/).filter((one) => one !== '')) {
    const [, said, value = ''] = /^([a-z-]+)=(off|[1-9]\d{0,8})$/.exec(part) ?? [];
    const name = names.find((known) => known === said);
    if (name === undefined || given[name] !== undefined) return undefined;
    given[name] = value === 'off' ? Infinity : Number(value);
  }
  return { ...defaultLimits, ...given };
}
