import type { ElementName } from '@solidarity/contract/options';
import { examples } from './examples.js';
import type { Declaration } from './manifest.js';
import { cell, table } from './markdown.js';

/** A section, if there is anything to say in it. */
const section = (title: string, lead: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : [`## ${title}`, lead, table(head, rows)];

/** The reference page of one element, in Markdown. */
export function pageOf({ tagName, description, attributes, events, slots, cssParts, cssProperties, cssStates }: Declaration): string {
  return `${[
    `# \`<${tagName}>\``,
    description ?? '',
    '## Example',
    // The documentation's site shows a block that is "live" at work.
    `\`\`\`html live\n${examples[tagName.replace('solidarity-', '') as ElementName]}\n\`\`\``,
    ...section(
      'Attributes',
      'What is absent is left to the campaign, and what cannot be taken is left out and told in the console. Where an editor allows no attributes of its own, write them with `data-` before.',
      ['attribute', 'type', 'meaning'],
      attributes.map(({ name, type, description: meaning }) => [`\`${name}\``, `\`${cell(type.text)}\``, cell(meaning)]),
    ),
    ...section(
      'Events',
      'They bubble, and cross shadow roots. They carry ids and counts, never a person.',
      ['event', 'when', 'class'],
      events.map(({ name, description: when, type }) => [`\`${name}\``, cell(when), `\`${type.text}\``]),
    ),
    ...section(
      'Slots',
      '',
      ['slot', 'for'],
      slots.map(({ name, description: use }) => [name ? `\`${name}\`` : '(unnamed)', cell(use)]),
    ),
    ...section(
      'Parts',
      `\`${tagName}::part(…)\` reaches them, for what variables do not.`,
      ['part', 'is'],
      cssParts.map(({ name, description: is }) => [`\`${name}\``, cell(is)]),
    ),
    ...section(
      'Variables',
      'Set on the element, or on anything round it.',
      ['variable', 'for'],
      cssProperties.map(({ name, description: use }) => [`\`${name}\``, cell(use)]),
    ),
    ...statesOf(tagName, cssStates),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** Phases, of which there is one at a time, in a sentence; what holds beside them, in a table. */
function statesOf(tagName: string, states: Declaration['cssStates']): string[] {
  const isPhase = ({ description }: Declaration['cssStates'][number]) => description === 'The phase.';
  const phases = states.filter(isPhase).map(({ name }) => `\`${name}\``);
  const lines = section(
    'States',
    `\`${tagName}:state(…)\`, one phase at a time: ${phases.join(', ')}. Beside it:`,
    ['state', 'when'],
    states.filter((state) => !isPhase(state)).map(({ name, description: when }) => [`\`${name}\``, cell(when)]),
  );
  return [...lines, `[Every state](../gallery.md#${tagName}) can be looked at.`];
}
