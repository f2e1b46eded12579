import type { Words } from '@solidarity/core';
import { enHandOver } from '@solidarity/core/words/en-hand-over';
import type { TemplateResult } from 'lit';
import type { Letter } from '../done/letter.js';
import type { Step } from '../phase.js';
import { drawAsked } from './draw-asked.js';
import { drawPreview } from './draw-preview.js';
import { drawWays } from './draw-ways.js';
import { handOverStyles } from './hand-over.styles.js';
import { Leaving } from './leaving.js';

/** The last steps of a letter: it is read once more, and leaves. */
export interface HandOver {
  draw(step: Extract<Step, { name: 'preview' | 'hand-over' | 'asked' }>, words: Words): TemplateResult;
}

/** For who has written. What is handed in is not carried. */
export function openHandOver(letter: Letter): HandOver {
  const leaving = new Leaving(letter);
  letter.bench.adopt([handOverStyles(letter.bench)]);
  return {
    draw(step, { catalogue, ...place }) {
      const words = { ...place, catalogue: { ...enHandOver, ...catalogue } };
      if (step.name === 'preview') return drawPreview(leaving, words);
      return step.name === 'asked' ? drawAsked(leaving, step.channel, words) : drawWays(leaving, step, words);
    },
  };
}
