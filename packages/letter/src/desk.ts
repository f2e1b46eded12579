import type { ShownCampaign } from '@solidarity/core';
import type { Step } from './phase.js';

/** What the letter's own part sees of its element, beside the desk that every form has. */
export interface LetterDesk {
  step(): Step;
  move(step: Step): void;
  /** The whole campaign; the form shows a part of it at a time. */
  campaign(): ShownCampaign | undefined;
  /** From now on the form asks this of the campaign, in whatever language it comes. */
  ask(formOf: (campaign: ShownCampaign) => ShownCampaign): void;
  /** The same as the button of the form. */
  press(event: Event): void;
}
