import type { Receipt, RouteName, SignatureInput, Slip } from '@solidarity/contract';
import type { ShownCampaign } from '../../campaign/shown-campaign.js';
import type { CSSResult, TemplateResult } from 'lit';
import type * as Done from '../../done/index.js';
import type { Words } from '../../words/say.js';
import type { Phase } from '../phase.js';
import type { Bench } from './bench.js';

/** What becomes of a filled form: the one thing in which a petition, a newsletter and a letter differ. */
export interface Action {
  /** Where the form is posted, and where its mail is asked for once more. */
  readonly routes: { readonly send: RouteName; readonly mail: RouteName };
  /** Everything that is said from the first touch on, in the language of the words that were seen. */
  words(seen: Words): Words;
  /** What is sent, out of what stands in the form. Default: just that. */
  input?(form: SignatureInput): object;
  /** Holds it against the contract: what is wrong with it. */
  judge(input: object, campaign: ShownCampaign): readonly Slip[];
  /** What comes before a good form may go. True keeps it from going now: what was asked for is done, or another step is next. */
  before?(input: object): boolean | Promise<boolean>;
  /** Tells the page that it was taken. */
  taken(campaign: string, state: Receipt['state']): Event;
  /** Of what it draws itself. */
  readonly styles?: readonly CSSResult[];
  /** What is shown in place of the form, where it is not what every element shows. */
  instead?(phase: Phase, words: Words): TemplateResult | undefined;
}

/** An element's own part is one of these. It is handed all that it needs, and carries neither Lit nor what judges and sends. */
export type OpenAction = (bench: Bench, done: typeof Done) => Action;
