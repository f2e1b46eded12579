import type { TemplateResult } from 'lit';
import { destinationIds } from '../snippet/destinations.js';
import { pageWords } from '../words/page.js';
import type { Bench } from './bench.js';
import { drawCards } from './draw-cards.js';

const { title, names } = pageWords.place;

/** Step four: where it will be pasted. */
export const drawPlace = ({ choice, choose }: Bench): TemplateResult =>
  drawCards(
    title,
    'destination',
    destinationIds,
    (id) => names[id],
    choice.destination,
    (destination) => choose({ destination }),
  );
