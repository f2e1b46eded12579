import { elementNames } from '@solidarity/contract/options';
import type { TemplateResult } from 'lit';
import { pageWords } from '../words/page.js';
import type { Bench } from './bench.js';
import { drawCards, twoLines } from './draw-cards.js';

const { title, elements } = pageWords.what;

/** Step one: which element. */
export const drawWhat = ({ choice, choose }: Bench): TemplateResult =>
  drawCards(
    title,
    'element',
    elementNames,
    (element) => twoLines(elements[element]),
    choice.element,
    (element) => choose({ element }),
  );
