import type { LetterChannel, Target } from '@solidarity/contract';
import type { Letter, OutgoingLetter } from '../done/letter.js';
import { byMailbox } from './by-mailbox.js';

/** What is known of a letter on its way out of the writer's hands. */
export class Leaving {
  readonly letter: Letter;
  /** One sentence on what the last way did. */
  news: 'copiedLetter' | 'copyByHand' | 'savedFile' | 'wayFailed' | undefined;
  /** A way is being gone. */
  isBusy = false;
  /** Of the letter that was handed over last; it names it when the writer says whether it was sent. */
  #key: string | undefined;
  #started: Promise<unknown> = Promise.resolve();

  constructor(letter: Letter) {
    this.letter = letter;
  }

  /** While the backend is asked, nothing else becomes of the letter. */
  get isSending(): boolean {
    return this.letter.bench.phase().name === 'sending';
  }

  /** Back to the sheet. What is written there is another letter than the one that was copied, or that could not be sent. */
  readonly back = (): void => {
    if (this.isSending) return;
    this.news = undefined;
    this.letter.bench.move({ name: 'ready', slips: [] });
    this.letter.happen({ type: 'went-back', to: 'write' });
  };

  /** The letters as they leave one by one, each to as many as one message can be addressed to. */
  get letters(): readonly OutgoingLetter[] {
    return this.letter.letters.flatMap(byMailbox);
  }

  /** Counts a letter as started: in the background, since the writer is busy with it. */
  tellStarted(channel: LetterChannel, targets: readonly Target[]): void {
    const { done, bench, campaign } = this.letter;
    const source = bench.source();
    if (!source) return;
    const partner = done.partnerName(bench.partner(), bench.warn);
    this.#key = done.newKey();
    const body = {
      channel,
      targets: targets.map(({ id }) => id),
      language: campaign.language,
      element: done.version,
      ...(partner && { partner }),
      ...(bench.isTest() && { test: true }),
    };
    this.#started = done.send('letters', body, { ...source, key: this.#key });
  }

  /** Counts it as sent, once the backend knows that it was started. */
  tellSent(): void {
    const { bench, done } = this.letter;
    const [source, key] = [bench.source(), this.#key];
    if (source && key) void this.#started.then(() => done.send('letterOutcome', { sent: true }, { ...source, key }));
  }
}
