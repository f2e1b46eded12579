import type { Rule } from '../finding.js';

/** What is too faint to be read. Only a browser knows. */
export const lookRules: readonly Rule[] = [
  ({ elements }) =>
    elements.flatMap(({ where, live }) =>
      (live?.contrasts ?? [])
        .filter(({ ratio, needed }) => ratio < needed)
        .map(({ what, ratio, needed }) => ({
          code: 'contrast-low',
          level: 'harms' as const,
          where,
          said: `${what}: the contrast is ${Math.floor(ratio * 10) / 10} to 1, and ${needed} is needed.`,
          todo: 'Set --solidarity-accent, --solidarity-surface, --solidarity-text or --solidarity-line to colours that are further apart.',
        })),
    ),
];
