import type { Campaign, SignatureInput } from '@solidarity/contract';
import type { Words } from '@solidarity/core';
import type { Drawing } from '@solidarity/core/done';
import type { CSSResult, TemplateResult } from 'lit';
import type { Happening, Phase } from './phase.js';

/** What the second module sees of the element. The page sees none of it. */
export interface Desk extends Drawing {
  readonly element: HTMLElement;
  phase(): Phase;
  campaign(): Campaign | undefined;
  words(): Words | undefined;
  source(): { readonly campaign: string; readonly backend: string } | undefined;
  /** What is sent beside the person's own answers. */
  circumstances(): Pick<SignatureInput, 'language' | 'page' | 'partner' | 'test'>;
  find<Found extends Element>(selector: string): Found | null;
  move(phase: Phase): void;
  happen(happening: Happening): void;
  /** Draws again, where something changed that is no phase. */
  redraw(): void;
}

/** Beside a control: what is wrong, or what might be meant. */
export interface Note {
  readonly slip?: string | undefined;
  readonly hint?: TemplateResult | undefined;
}

/** What the second module does for the element, from the first touch on. */
export interface Signing {
  readonly styles: readonly CSSResult[];
  /** Judges what stands in the form, and sends it. */
  submit(): Promise<void>;
  /** Answers whatever a visitor does in the form. */
  touch(type: string, control: HTMLInputElement): void;
  /** What stands above the fields, beside a control, and at the button. */
  summary(): TemplateResult | undefined;
  note(control: string): Note;
  progress(): TemplateResult | undefined;
  /** What is shown in place of the form: once it has done its work, or where the campaign cannot be signed now. */
  instead(): TemplateResult | undefined;
}
