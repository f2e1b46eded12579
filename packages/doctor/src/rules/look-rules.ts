import { sayPair } from '../contrast/say-pair.js';
import type { Rule } from '../finding.js';

/** What is too faint to be read. Only a browser knows. */
export const lookRules: readonly Rule[] = [
  ({ elements }) =>
    elements.flatMap(({ where, live }) =>
      (live?.contrasts ?? [])
        .filter(({ ratio, needed }) => ratio < needed)
        .map((fact) => ({ code: 'contrast-low', level: 'harms' as const, where, ...sayPair(fact) })),
    ),
];
