import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cell, table } from './markdown.js';

/** Where `npm start` shows the gallery. The documentation's site, which it serves too, turns these addresses into its own. */
const gallery = 'http://localhost:8080/gallery';

interface State {
  readonly element: string;
  readonly state: string;
  readonly title: string;
  readonly sees: string;
}

/** The page that lists every state of every element, as the demo's gallery has them, in Markdown. */
export async function galleryPageOf(root: string): Promise<string> {
  const { galleryElements, galleryStates } = (await import(pathToFileURL(join(root, 'demo/dist/gallery-states.js')).href)) as {
    galleryElements: readonly string[];
    galleryStates: readonly State[];
  };
  return `${[
    '# Every state',
    'What an element shows follows from what a visitor has done, and from what becomes of it on the way. Each state has an address of its own in the gallery, which `npm start` shows: a real element is brought there by its own controls, against the real backend.',
    `Each can be looked at in every language, in light and in dark, from either side, and in the looks that come ready, by switches above it or by its address: a slip [in Arabic](${gallery}/petition/slip?lang=ar), [in the dark](${gallery}/petition/slip?theme=dark), [in bold](${gallery}/petition/slip?preset=bold).`,
    ...galleryElements.flatMap((element) => [
      `## \`<solidarity-${element}>\``,
      table(['state', 'what is seen'], galleryStates.filter((one) => one.element === element).map(rowOf)),
    ]),
  ].join('\n\n')}\n`;
}

const rowOf = ({ element, state, title, sees }: State): string[] => [`[${cell(title)}](${gallery}/${element}/${state})`, cell(sees)];
