import type { ShownCampaign } from '../campaign/shown-campaign.js';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { getJson } from '../backend/get.js';
import type { Drawing } from '../done/drawing.js';
import type { Source } from '../element/solidarity-element.js';
import type { FieldNotes } from '../form/field.js';
import type { Parts } from '../parts.js';
import type { Words } from '../words/say.js';
import type { Happening, Phase } from './phase.js';

/** What the second module sees of the element. The page sees none of it. */
export interface Desk extends Drawing {
  readonly element: LitElement;
  phase(): Phase;
  campaign(): ShownCampaign | undefined;
  words(): Words | undefined;
  source(): Source | undefined;
  isTest(): boolean;
  /** The page's short name, as its builder wrote it. */
  partner(): string | undefined;
  /** Tells the builder of a mistake, once a page. */
  warn(mistake: string): void;
  /** What can be brought where it is wanted. */
  readonly parts: Pick<Parts, 'share' | 'code' | 'proof'>;
  readonly getJson: typeof getJson;
  /** Puts styles beside those that are there. */
  adopt(styles: readonly CSSResult[]): void;
  move(phase: Phase): void;
  happen(happening: Happening): void;
}

/** What the second module does for the element, from the first touch on. */
export interface Work {
  readonly styles: readonly CSSResult[];
  /** Judges what stands in the form, and sends it. */
  submit(): Promise<void>;
  /** Answers whatever a visitor does in the form. */
  touch(type: string, control: HTMLInputElement): void;
  /** What stands above the fields, beside a control, and at the button. */
  summary(): TemplateResult | undefined;
  note(control: string): FieldNotes;
  progress(): TemplateResult | undefined;
  /** What is shown in place of the form: once it has done its work, or where the campaign takes no answers now. */
  instead(): TemplateResult | undefined;
}
