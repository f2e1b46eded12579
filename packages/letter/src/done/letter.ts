import { composeLetter, type LetterWriter } from '@solidarity/contract/letter-text';
import type { Target, Targets } from '@solidarity/contract';
import type { ShownCampaign } from '@solidarity/core';
import type * as Done from '@solidarity/core/done';
import type { Bench } from '@solidarity/core/done';
import type { LetterDesk } from '../desk.js';
import type { HandOver } from '../hand-over/index.js';
import type { parts } from '../parts.js';
import type { Held } from '../phase.js';
import { DraftShelf, shelfOf, type Draft } from './draft.js';
import { inTime } from './in-time.js';
import { lookUp, settle, type Query } from './lookup.js';
import { next, type Happening } from './next-step.js';
import { ownWords } from './own-words.js';
import { readLetter, type LetterTemplate } from './read-letter.js';
import { offeredTexts, readdressed, startingLetter, type WrittenLetter } from './starting-letter.js';

/** A composed letter and those it goes to: targets that would read the same text get one letter. Line breaks are `\n`. */
export interface OutgoingLetter {
  readonly targets: readonly Target[];
  readonly subject: string;
  readonly text: string;
  readonly unfilled: readonly string[];
}

/** A letter from its first target until it is handed over. What was typed is here and in its controls, and nowhere on the element. */
export class Letter {
  readonly bench: Bench;
  readonly done: typeof Done;
  readonly desk: LetterDesk;
  readonly parts: typeof parts;
  found: Targets | undefined;
  #chosen: readonly Target[] = [];
  /** What is looked for in a long list. */
  search = '';
  /** An answer is waited for that chooses among areas. */
  isLooking = false;
  /** The next part did not come: the writer is given the letter as it is. */
  isStuck = false;
  /** Reading it once more and handing it over; undefined until it has come. */
  handOver: HandOver | undefined;
  /** What the campaign says to those who are chosen, as it was when the sheet was last looked at. */
  #from: WrittenLetter | undefined;
  #draft: Draft | undefined;
  /** The lookup that is waited for; no other may answer. */
  #lookup: object | undefined;

  constructor(bench: Bench, done: typeof Done, desk: LetterDesk, bring: typeof parts) {
    this.bench = bench;
    this.done = done;
    this.desk = desk;
    this.parts = bring;
  }

  get campaign(): ShownCampaign {
    const campaign = this.desk.campaign();
    if (!campaign) throw new Error('expected a campaign before a letter is written, got none');
    return campaign;
  }

  get template(): LetterTemplate {
    return readLetter(this.campaign.letter);
  }

  get canMail(): boolean {
    return this.template.channels.includes('backend');
  }

  /** Whether the writer may choose who sends it. */
  get canChoose(): boolean {
    return this.canMail && this.template.channels.length > 1;
  }

  /** Where drafts lie; by campaign and backend, so that none meets another. */
  get drafts(): DraftShelf {
    const { backend = '', campaign = '' } = this.bench.source() ?? {};
    return new DraftShelf(`${backend} ${campaign}`, shelfOf('session'), shelfOf('local'));
  }

  get chosen(): readonly Target[] {
    return this.#chosen;
  }

  set chosen(targets: readonly Target[]) {
    this.#chosen = targets;
    this.bench.changed();
  }

  happen(happening: Happening): void {
    this.#lookup = undefined;
    this.isLooking = this.isStuck = false;
    this.desk.move(next(this.desk.step(), happening));
  }

  /** Only the last question is answered, and only to who still waits. */
  async lookUp(query: Query): Promise<void> {
    const source = this.bench.source();
    if (!source) return;
    const asked = (this.#lookup = {});
    this.isLooking = true;
    this.bench.redraw();
    const found = await lookUp(source, query, this.bench.getJson);
    if (this.#lookup !== asked) return;
    this.found = found;
    const { happening, chosen } = settle(found);
    this.chosen = chosen;
    this.happen(happening);
  }

  /**
   * What stands on the sheet: the writer's words, else the campaign's by the seed that stays with the draft. What the campaign says
   * of another target, or in another language, is said in place of what it said before; the writer's own words stay.
   */
  get sheet(): WrittenLetter {
    const [before, start] = [this.#from, this.#start];
    this.#from = start;
    const { subject, body } = this.#kept;
    if (before && body !== undefined && (before.body !== start.body || before.subject !== start.subject))
      this.#keep({ ...this.#kept, ...readdressed({ subject: subject ?? before.subject, body }, before, start) });
    return { subject: this.#kept.subject ?? start.subject, body: this.#kept.body ?? start.body };
  }

  write(changes: Partial<WrittenLetter>): void {
    this.#keep({ ...this.#kept, ...this.sheet, ...changes });
    this.bench.changed();
  }

  keepOnDevice(wanted: boolean): void {
    this.drafts.write(this.#kept, wanted);
  }

  /** The letter is gone: nothing of it stays. */
  forget(): void {
    this.drafts.erase();
    this.#draft = this.#from = undefined;
  }

  get own(): number {
    const { language } = this.campaign;
    return ownWords(this.sheet.body, offeredTexts(this.template, this.chosen, this.#start), language);
  }

  /** Placeholders in what the writer can change. */
  get unfilled(): readonly string[] {
    return composeLetter({ ...this.sheet, opening: '', closing: '' }, { writer: { name: '-' } }).unfilled;
  }

  /** Why the sheet cannot go as it is; the contract's reasons first, so that nobody is refused a step later. */
  get held(): Held | undefined {
    const { done, campaign, chosen, sheet } = this;
    const judged = done.checkLetter({ channel: 'backend', targets: chosen.map(({ id }) => id), ...sheet }, campaign);
    const codes = 'slips' in judged ? judged.slips.filter(({ pointer }) => pointer.slice(1) in sheet).map(({ code }) => code) : [];
    if (codes.includes('required')) return 'empty';
    if (this.unfilled.length > 0) return 'unfilled';
    const slip = (['too-long', 'marks'] as const).find((code) => codes.includes(code));
    return slip ?? (this.own < this.template.ownWords ? 'own-words' : undefined);
  }

  /** The letters that go out, in the order of their targets. */
  get letters(): readonly OutgoingLetter[] {
    const { opening, closing } = this.template;
    const letters = new Map<string, OutgoingLetter>();
    for (const recipient of this.chosen) {
      const { subject, text, unfilled } = composeLetter({ ...this.sheet, opening, closing }, { recipient, writer: this.#writer });
      const same = letters.get(text);
      const targets = [...(same?.targets ?? []), recipient];
      letters.set(text, { subject, text, unfilled, targets });
    }
    return [...letters.values()];
  }

  /** Who writes is known: on to reading it once more, unless the writer has turned elsewhere meanwhile. */
  async sign(): Promise<void> {
    const step = this.desk.step();
    const isHere = await this.bringHandOver();
    if (this.desk.step() !== step) return;
    if (isHere) return this.happen({ type: 'signed' });
    this.isStuck = true;
    this.bench.redraw();
  }

  /** Begun when the writer comes near, waited for where it is needed; asked for again where it did not come. */
  async bringHandOver(): Promise<boolean> {
    try {
      const { openHandOver } = await inTime(this.parts.handOver());
      this.handOver ??= openHandOver(this);
      return true;
    } catch {
      return false;
    }
  }

  get #start(): WrittenLetter {
    return startingLetter(this.template, this.chosen, this.#kept.seed);
  }

  get #kept(): Draft {
    if (!this.#draft) this.#keep(this.drafts.read() ?? { seed: this.done.newKey() });
    return this.#draft ?? { seed: '' };
  }

  #keep(draft: Draft): void {
    this.#draft = draft;
    this.drafts.write(draft);
  }

  /** Read from the form whenever it is needed, and kept nowhere. */
  get #writer(): LetterWriter {
    const form = this.bench.find<HTMLFormElement>('form');
    const data = form ? new FormData(form) : undefined;
    const value = (name: string) => {
      const typed = data?.get(name);
      return typeof typed === 'string' ? typed : '';
    };
    return { givenName: value('givenName'), familyName: value('familyName'), postcode: value('postcode') };
  }
}
