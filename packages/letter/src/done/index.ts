import type { Slip } from '@solidarity/contract';
import { hasPlaceholder } from '@solidarity/contract/letter-text';
import type { PhaseName, Words } from '@solidarity/core';
import type * as Done from '@solidarity/core/done';
import type { Action, Bench } from '@solidarity/core/done';
import type { TemplateResult } from 'lit';
import type { LetterDesk } from '../desk.js';
import { isFinding } from '../phase.js';
import type { parts } from '../parts.js';
import { drawAreas, drawChoose, drawNobody } from './draw-choose.js';
import { drawWrite } from './draw-write.js';
import { drawYou } from './draw-you.js';
import { Letter } from './letter.js';
import { writingStyles } from './letter.styles.js';
import { letterWords } from './letter-words.js';

/** Phases that core draws for every element. */
const ofCore: readonly PhaseName[] = ['check-your-mail', 'counted', 'share', 'upcoming', 'paused', 'closed', 'won'];

/** Every step of a letter from the first answer to the last word. What is handed in is not carried. */
export function openLetter(bench: Bench, done: typeof Done, desk: LetterDesk, bring: typeof parts): Action {
  const letter = new Letter(bench, done, desk, bring);
  return {
    routes: { send: 'letters', mail: 'letterMail' },
    words: (seen) => letterWords(done.fullWords(seen), bench.isTest()),
    styles: [writingStyles(bench)],
    input(form) {
      const step = desk.step();
      if (isFinding(step) || ('byHand' in step && step.byHand)) return form;
      const { subject, body } = letter.sheet;
      return { ...form, channel: 'backend', targets: letter.chosen.map(({ id }) => id), subject, body };
    },
    judge(input) {
      const step = desk.step();
      if (isFinding(step) || ('byHand' in step && step.byHand)) return missing(input, bench);
      const judged = done.checkLetter(input, letter.campaign);
      return 'slips' in judged ? judged.slips : [];
    },
    async before(input) {
      const step = desk.step();
      if (isFinding(step)) await letter.lookUp(queryOf(input));
      else if (step.name === 'you') await letter.sign();
      return step.name !== 'hand-over';
    },
    taken(campaign) {
      // Off the device at once; on the sheet it stays, since the writer may have to give another address.
      letter.drafts.erase();
      return new done.SolidarityLetterSentEvent(campaign, 'backend');
    },
    instead: ({ name }, words) => (ofCore.includes(name) ? undefined : drawStep(letter, words)),
  };
}

function drawStep(letter: Letter, words: Words): TemplateResult | undefined {
  const step = letter.desk.step();
  switch (step.name) {
    case 'find':
      return undefined;
    case 'none':
    case 'down':
      return drawNobody(letter, step.name, words);
    case 'areas':
      return drawAreas(letter, words);
    case 'choose':
      return drawChoose(letter, step.isMissing, words);
    case 'write':
      return drawWrite(letter, step.held, words);
    case 'you':
      return drawYou(letter, step.byHand, words);
    case 'preview':
    case 'hand-over':
    case 'asked':
      return letter.handOver?.draw(step, words);
  }
}

/** Where only this device reads the answers, it is enough that they are there, and are no places to fill in. */
function missing(input: object, bench: Bench): Slip[] {
  const values = new Map(Object.entries(input));
  return (bench.campaign()?.fields ?? []).flatMap(({ name, required }): Slip[] => {
    const value = String(values.get(name) ?? '');
    if (hasPlaceholder(value)) return [{ pointer: `/${name}`, code: 'placeholder' }];
    return required && value.trim() === '' ? [{ pointer: `/${name}`, code: 'required' }] : [];
  });
}

function queryOf(input: object): { postcode?: string; country?: string } {
  const { postcode, country } = input as { postcode?: unknown; country?: unknown };
  return {
    ...(typeof postcode === 'string' && { postcode: postcode.trim() }),
    ...(typeof country === 'string' && { country }),
  };
}
