import { composeLetter, type LetterWriter } from '@solidarity/contract/letter-text';
import type { LetterChannel, Target, Targets } from '@solidarity/contract';
import type { ShownCampaign } from '@solidarity/core';
import { letterLimits } from '@solidarity/contract/letter-limits';
import type * as Done from '@solidarity/core/done';
import type { Bench } from '@solidarity/core/done';
import type { LetterDesk } from '../desk.js';
import type { Held } from '../phase.js';
import type { parts } from '../parts.js';
import { DraftShelf, shelfOf, type Draft } from './draft.js';
import { lookUp, settle, type Query } from './lookup.js';
import { next, type Happening } from './next-step.js';
import { ownWords } from './own-words.js';
import { readLetter, type LetterTemplate } from './read-letter.js';
import { offeredTexts, readdressed, startingLetter, type WrittenLetter } from './starting-letter.js';
import type { ReadyLetter } from './ways.js';

/** A composed letter and those it goes to: targets that would read the same text get one letter. */
export interface OutgoingLetter extends ReadyLetter {
  readonly targets: readonly Target[];
  readonly unfilled: readonly string[];
}

/** A letter from its first target to its leaving. What was typed is here and in its controls, and nowhere on the element. */
export class Letter {
  readonly bench: Bench;
  readonly done: typeof Done;
  readonly desk: LetterDesk;
  readonly parts: typeof parts;
  found: Targets | undefined;
  chosen: readonly Target[] = [];
  /** What is looked for in a long list. */
  search = '';
  /** One sentence on what the last way did. */
  news: 'copiedLetter' | 'copyByHand' | 'savedFile' | 'wayFailed' | undefined;
  /** Of the letter that was handed over last; it names it when the writer says whether it was sent. */
  startedKey: string | undefined;
  #sheet: WrittenLetter | undefined;
  #draft: Draft | undefined;

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

  /** Where drafts lie; by campaign and backend, so that none meets another. */
  get drafts(): DraftShelf {
    const { backend = '', campaign = '' } = this.bench.source() ?? {};
    return new DraftShelf(`${backend} ${campaign}`, shelfOf('session'), shelfOf('local'));
  }

  happen(happening: Happening): void {
    this.desk.move(next(this.desk.step(), happening));
  }

  async lookUp(query: Query): Promise<void> {
    const source = this.bench.source();
    if (!source) return;
    this.found = await lookUp(source, query, this.desk.getJson);
    const { happening, chosen } = settle(this.found);
    this.choose(chosen);
    this.happen(happening);
  }

  /** What the campaign says of the one who was chosen before is said of the next; the writer's own words stay. */
  choose(targets: readonly Target[]): void {
    const before = this.#start;
    this.chosen = targets;
    this.#sheet = undefined;
    const { subject, body } = this.#kept;
    if (body !== undefined) this.#keep({ ...this.#kept, ...readdressed({ subject: subject ?? '', body }, before, this.#start) });
  }

  /** What stands on the sheet: the draft, else the campaign's texts by the seed that stays with the draft. */
  get sheet(): WrittenLetter {
    if (!this.#sheet) {
      const { subject, body } = this.#start;
      this.#sheet = { subject: this.#kept.subject ?? subject, body: this.#kept.body ?? body };
    }
    return this.#sheet;
  }

  write(changes: Partial<WrittenLetter>): void {
    this.#sheet = { ...this.sheet, ...changes };
    this.#keep({ ...this.#kept, ...this.#sheet });
  }

  keepOnDevice(wanted: boolean): void {
    this.drafts.write(this.#kept, wanted);
  }

  /** The letter is gone: nothing of it stays. */
  forget(): void {
    this.drafts.erase();
    this.#draft = this.#sheet = undefined;
  }

  get own(): number {
    const { language } = this.campaign;
    return ownWords(this.sheet.body, offeredTexts(this.template, this.chosen, this.#start), language);
  }

  /** Placeholders in what the writer can change. */
  get unfilled(): readonly string[] {
    return composeLetter({ ...this.sheet, opening: '', closing: '' }, { writer: { name: '-' } }).unfilled;
  }

  /** Why the sheet cannot go as it is. */
  get held(): Held | undefined {
    const { subject, body } = this.sheet;
    if (!subject.trim() || !body.trim()) return 'empty';
    if (this.unfilled.length > 0) return 'unfilled';
    if (subject.length > letterLimits.subject || body.length > letterLimits.body) return 'too-long';
    return this.own < this.template.ownWords ? 'own-words' : undefined;
  }

  /** The letters that go out, in the order of their targets. */
  get letters(): readonly OutgoingLetter[] {
    const { opening, closing } = this.template;
    const letters = new Map<string, OutgoingLetter>();
    for (const recipient of this.chosen) {
      const { subject, text, unfilled } = composeLetter({ ...this.sheet, opening, closing }, { recipient, writer: this.#writer });
      const same = letters.get(text);
      const targets = [...(same?.targets ?? []), recipient];
      letters.set(text, { subject, text, unfilled, targets, to: targets.flatMap(({ email }) => (email ? [email] : [])) });
    }
    return [...letters.values()];
  }

  /** Counts a letter as started, or as sent: in the background, since the writer is busy with it. */
  tellStarted(channel: LetterChannel, targets: readonly Target[]): void {
    const source = this.bench.source();
    if (!source) return;
    const { done, bench } = this;
    const partner = done.partnerName(bench.partner(), bench.warn);
    this.startedKey = done.newKey();
    const body = {
      channel,
      targets: targets.map(({ id }) => id),
      language: this.campaign.language,
      element: done.version,
      ...(partner && { partner }),
      ...(bench.isTest() && { test: true }),
    };
    void done.send('letters', body, { ...source, key: this.startedKey });
  }

  tellSent(): void {
    const source = this.bench.source();
    if (source && this.startedKey) void this.done.send('letterOutcome', { sent: true }, { ...source, key: this.startedKey });
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
