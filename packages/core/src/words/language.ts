import { directionOf } from '@solidarity/contract/direction';
import { languageTag } from '@solidarity/contract/written';
import { parts } from '../parts.js';
import { english, type Words } from './say.js';

/** The language of the place an element stands in: its own `lang`, then the nearest above it, through shadow roots. */
export function languageAt(element: Element): string {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    const language = at instanceof Element && at.getAttribute('lang');
    if (language) return languageTag(language) ?? english.language;
  }
  return english.language;
}

const loaded = new Map<string, Promise<Words>>();

/**
 * Words in the nearest language there is: `pt-BR` may be answered with `pt`, an unknown one with English. Numbers and days
 * follow the whole tag, so that `en-GB` reads "15 December 2023". Never rejects.
 */
export async function wordsFor(language: string): Promise<Words> {
  const [base = ''] = language.split('-');
  if (base === english.language) return { ...english, language };
  const tag = [language, base].find((candidate) => Object.hasOwn(parts.languages, candidate));
  if (tag === undefined) return english;
  const known = loaded.get(tag) ?? load(tag);
  loaded.set(tag, known);
  const words = await known;
  return words === english ? english : { ...words, language };
}

async function load(tag: string): Promise<Words> {
  try {
    const catalogue = await parts.languages[tag]?.();
    return catalogue ? { language: tag, direction: directionOf(tag), catalogue } : english;
  } catch {
    loaded.delete(tag);
    return english;
  }
}
