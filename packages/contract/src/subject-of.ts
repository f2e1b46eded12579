import type { ElementName } from './element-options.js';

/** The option that says what an element is about; without it nothing can be shown. */
export const subjectOf = {
  petition: 'campaign',
  counter: 'campaign',
  letter: 'campaign',
  newsletter: 'list',
  share: 'campaign',
} as const satisfies Readonly<Record<ElementName, 'campaign' | 'list'>>;
