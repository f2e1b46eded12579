import type { OutgoingLetter } from '../done/letter.js';
import type { Leaving } from './leaving.js';
import { paperLetter } from './paper-letter.js';
import { printLetter } from './print-letter.js';
import { saveFile, textFile } from './save-file.js';
import type { Way } from './ways.js';

/**
 * Hands a letter over by a way that the writer chose. Where the page says no, nothing leaves. A way that did not work says so and
 * leaves the writer where they are; whether a letter was sent is asked, never taken for granted.
 */
export async function handOver(
  leaving: Leaving,
  outgoing: OutgoingLetter,
  { channel, address, copiesFirst }: Way,
  event: Event,
): Promise<void> {
  const { letter } = leaving;
  const { bench, done } = letter;
  // The second press of a double one was meant for the step before; and one way at a time is enough.
  if (leaving.isSending || leaving.isBusy || (event instanceof MouseEvent && event.detail > 1)) return event.preventDefault();
  if (!bench.element.dispatchEvent(new done.SolidaritySubmitEvent(letter.campaign.id))) return event.preventDefault();
  const isSelected = leaving.news === 'copyByHand';
  leaving.news = copiesFirst && !isSelected && copyNow(leaving) ? 'copiedLetter' : undefined;
  leaving.isBusy = true;
  try {
    if (channel === 'copy' || (copiesFirst && !isSelected && !leaving.news)) {
      // A program that opens empty helps nobody; pressed again, once the writer has copied by hand, it opens.
      if (!(navigator.clipboard as Clipboard | undefined)) event.preventDefault();
      if (!(await copy(leaving))) return bench.redraw();
    } else if (address === undefined) await carry(leaving, outgoing, channel);
  } catch (error) {
    // Who closes the share sheet has chosen to.
    if (!(error instanceof DOMException && error.name === 'AbortError')) leaving.news = 'wayFailed';
    return bench.redraw();
  } finally {
    leaving.isBusy = false;
  }
  leaving.tellStarted(channel, outgoing.targets);
  letter.happen({ type: 'handed', channel });
}

/** Copies before the program opens over this page, as far as a browser can: what comes later may find the clipboard closed. */
function copyNow({ letter: { bench } }: Leaving): boolean {
  bench.find<HTMLTextAreaElement>('#whole')?.select();
  // eslint-disable-next-line typescript/no-deprecated -- the one way that answers at once
  return document.execCommand('copy');
}

/** Where the clipboard is closed, the letter is selected instead, and the writer stays where it stands. */
async function copy(leaving: Leaving): Promise<boolean> {
  const { letter } = leaving;
  const field = letter.bench.find<HTMLTextAreaElement>('#whole');
  const isCopied = field !== null && (await letter.done.copyText(field));
  leaving.news = isCopied ? 'copiedLetter' : 'copyByHand';
  return isCopied;
}

async function carry(leaving: Leaving, { subject, text }: OutgoingLetter, channel: Way['channel']): Promise<void> {
  const { letter } = leaving;
  const paper = () => paperLetter(subject, text, letter.campaign.language);
  if (channel === 'share') return navigator.share({ title: subject, text });
  if (channel === 'print') return printLetter(letter.bench.element.renderRoot as ShadowRoot, paper());
  saveFile(
    `letter.${channel}`,
    channel === 'docx' ? await (await letter.parts.docx()).writeDocx([paper()]) : textFile(`${subject}\n\n${text}`),
  );
  leaving.news = 'savedFile';
}

/** The writer says that it is sent: the next letter, or the thanks. Nothing of it stays on the device. */
export function sayItIsSent(leaving: Leaving): void {
  const { letter, letters } = leaving;
  const { bench, desk, done } = letter;
  const step = desk.step();
  if (step.name !== 'asked') return;
  leaving.tellSent();
  leaving.news = undefined;
  bench.element.dispatchEvent(new done.SolidarityLetterSentEvent(letter.campaign.id, step.channel));
  if (step.at + 1 < letters.length) return letter.happen({ type: 'next-letter' });
  letter.forget();
  bench.find('iframe.paper')?.remove();
  bench.move({ name: 'counted', receipt: 'counted' });
}
