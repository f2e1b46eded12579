import { words } from '../words/snippet.js';
import { destinationOf, type Road } from './destinations.js';
import { pageAddress, scriptMarkup } from './embedding.js';
import { writeForm, type Form } from './forms.js';
import { write } from './markup.js';
import type { SnippetInput } from './snippet-input.js';
import { warningsOf } from './warnings.js';

export interface Snippet {
  readonly form: Form;
  /** What is shown, and copied as plain text. */
  readonly text: string;
  /** What is copied beside it as `text/html`: the link or the picture itself, for programs that take no source. */
  readonly rich?: string;
  /** The script, where it is put apart from the rest. */
  readonly script?: string;
  /** What to do with it, in words and in order. */
  readonly steps: readonly string[];
  /** What does not work there, and for whom. */
  readonly warnings: readonly string[];
  /** What is left after each way that it may go. */
  readonly survives: readonly Road[];
}

/**
 * What to paste at one kind of place, and what becomes of it there. Where a place cannot have the element, the warnings say so and
 * the text is the next best.
 */
export function snippet(input: SnippetInput): Snippet {
  const { form, roads } = destinationOf(input.destination);
  // A list has no count to picture.
  const written: Form = form === 'badge' && input.element === 'newsletter' ? 'link' : form;
  const whole = writeForm[written](input);
  return {
    form: written,
    text: written === 'link' ? pageAddress(input) : whole,
    ...((written === 'link' || written === 'badge') && { rich: whole }),
    ...(written === 'bare' && { script: write(scriptMarkup(input)) }),
    steps: words.steps[input.destination],
    warnings: warningsOf(input, written),
    survives: written === form ? roads : roads.map((road) => ({ ...road, left: 'link' })),
  };
}
