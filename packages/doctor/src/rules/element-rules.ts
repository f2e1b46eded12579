import type { Mistake } from '@solidarity/contract/options';
import type { Finding, Rule } from '../finding.js';
import { isOurs, type ElementFact } from '../page-facts.js';

/** What an editor wrote: every element, its options and its fallback. */
export const elementRules: readonly Rule[] = [
  ({ tags, elements, frames }, answers) =>
    tags.length > 0 && elements.length === 0 && !frames.some((frame) => isOurs(frame, answers))
      ? [
          {
            code: 'element-missing',
            level: 'stops',
            said: 'The script is in this page, but no element is.',
            todo: 'Editors delete tags that they do not know. Use the form <div data-solidarity="petition" data-campaign="…"><a href="…">Sign</a></div>, which most of them keep.',
          },
        ]
      : [],
  ({ elements }) => elements.flatMap((element) => [...named(element), ...subject(element), ...options(element), ...fallback(element)]),
  ({ frames }, answers) =>
    frames
      .filter((frame) => frame.sandbox && !frame.sandbox.includes('allow-scripts') && isOurs(frame, answers))
      .map(({ address }) => ({
        code: 'frame-dead',
        level: 'stops',
        where: address,
        said: 'The frame is in a sandbox without scripts, so it shows the page for browsers without scripts, or nothing.',
        todo: 'Some editors add sandbox="" to every frame. Add allow-scripts to it, or paste the address of the campaign on a line of its own.',
      })),
];

function named({ name, where, live }: ElementFact): Finding[] {
  if (name === undefined)
    return [
      {
        code: 'element-unknown',
        level: 'stops',
        where,
        said: 'There is no element of this name.',
        todo: 'There are petition, counter, letter, newsletter and share.',
      },
    ];
  if (live?.isAlive === false)
    return [
      {
        code: 'element-dead',
        level: 'stops',
        where,
        said: 'The script ran, but this element did not come to life.',
        todo: 'Look for red lines in the browser’s console. Another script may have taken the element’s name.',
      },
    ];
  return [];
}

function subject({ name, about, id, where }: ElementFact): Finding[] {
  if (name === undefined || id !== undefined) return [];
  return [
    {
      code: 'subject-missing',
      level: 'stops',
      where,
      said: `It does not say which ${about}.`,
      todo: `Write ${about}="…" with the id that your backend knows.`,
    },
  ];
}

function options({ mistakes, where, isTest, isSelfClosed }: ElementFact): Finding[] {
  const isCurled = ({ got }: Mistake) => /[“”„«»]/.test(got);
  const found: Finding[] = mistakes
    .filter((mistake) => !isCurled(mistake))
    .map(({ option, expected, got }) => ({
      code: 'option-wrong',
      level: 'harms',
      where,
      said: `${option}: expected ${expected}, got “${got}”.`,
      todo: 'Mend or delete it. Without it the element’s own is used.',
    }));
  if (mistakes.some(isCurled))
    found.push({
      code: 'option-curled',
      level: 'harms',
      where,
      said: `Its quotation marks are curly, so it was cut to pieces: ${mistakes
        .filter(isCurled)
        .map(({ got }) => got)
        .join(' ')}`,
      todo: 'A word processor or an editor has changed them on the way. Type straight ones: "',
    });
  if (isTest)
    found.push({
      code: 'test-mode',
      level: 'harms',
      where,
      said: 'It is in test mode: nobody who takes part is counted.',
      todo: 'Take test out when you are ready.',
    });
  if (isSelfClosed)
    found.push({
      code: 'self-closed',
      level: 'harms',
      where,
      said: 'Its tag is written with “/>”. Browsers do not know that, and take the rest of the page for its content.',
      todo: 'Close it by an end tag: </solidarity-…>.',
    });
  return found;
}

function fallback({ name, fallback: kind, where }: ElementFact): Finding[] {
  // A counter has nothing to do in it; a number as text is enough.
  if (name === undefined || kind === 'way' || (name === 'counter' && kind === 'text')) return [];
  return [
    {
      code: 'fallback-missing',
      level: 'harms',
      where,
      said:
        kind === 'none'
          ? 'Nothing stands in it for when it cannot be shown.'
          : 'What stands in it for when it cannot be shown has no link and no form.',
      todo: 'Put a link to the campaign’s page inside: <a href="…">Sign</a>. Who has no scripts, or a bad line, sees that.',
    },
  ];
}
