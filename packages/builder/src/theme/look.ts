import { familyTokens } from './family-tokens.js';

export type TokenName = keyof typeof familyTokens;
export const tokenNames = Object.keys(familyTokens) as readonly TokenName[];

/** Looks that come ready, a style sheet each beside the tag. */
export const presets = ['none', 'plain', 'warm', 'bold', 'high-contrast'] as const;
export type Preset = (typeof presets)[number];

export type Written = Readonly<Partial<Record<TokenName, string>>>;

/** All that a designer chose, as it was written. */
export interface Look {
  /** The ids or addresses of what is shown, as typed. */
  readonly campaign: string;
  readonly list: string;
  readonly preset: Preset;
  readonly values: Written;
  /** Colours that are others on dark pages. */
  readonly dark: Written;
}

export const firstLook: Look = { campaign: '', list: '', preset: 'none', values: {}, dark: {} };

/** The fragment of an address that leads here again. */
export function writeLook({ campaign, list, preset, values, dark }: Look): string {
  const said = Object.entries({
    campaign: campaign.trim(),
    list: list.trim(),
    preset: preset === 'none' ? '' : preset,
    ...Object.fromEntries(tokenNames.flatMap((name) => [[name, values[name] ?? ''] as const, [`dark-${name}`, dark[name] ?? ''] as const])),
  }).filter(([, value]) => value !== '');
  return new URLSearchParams(said).toString();
}

/** Reads such a fragment, by whomever it was written. What is unknown is left out. */
export function readLook(fragment: string): Look {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const written = (before: string): Written =>
    Object.fromEntries(
      tokenNames.flatMap((name) => {
        const value = said.get(before + name);
        return value === null ? [] : [[name, value.slice(0, 200)]];
      }),
    );
  return {
    campaign: said.get('campaign')?.slice(0, 2048) ?? '',
    list: said.get('list')?.slice(0, 2048) ?? '',
    preset: presets.find((preset) => preset === said.get('preset')) ?? 'none',
    values: written(''),
    dark: written('dark-'),
  };
}
