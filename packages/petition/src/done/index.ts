import type * as Done from '@solidarity/core/done';
import type { Words } from '@solidarity/core';
import type { TemplateResult } from 'lit';
import type { Desk, Note, Signing } from '../desk.js';
import { isOver } from '../phase.js';
import { drawCheckYourMail, drawCounted, drawShare } from './afterwards.js';
import { afterwardsStyles } from './afterwards.styles.js';
import { FormTouch } from './form-touch.js';
import { MailWait } from './mail-wait.js';
import { nextDone } from './next-done.js';
import { drawOver } from './over.js';
import { Sender } from './sender.js';
import type { Bench } from './bench.js';

/** Everything a petition does from the first touch on. `done` is handed in, so that neither module carries the other. */
export function openDesk(desk: Desk, done: typeof Done): Signing {
  const bench: Bench = { ...desk, done, happened: (happening) => desk.move(nextDone(desk.phase(), happening)) };
  const sender = new Sender(bench);
  const form = new FormTouch(bench, sender);
  const mail = new MailWait(desk.element, desk.redraw);
  let wasCopied = false;
  const askForMail = () => {
    mail.start();
    void sender.askForMail();
  };
  const copied = (worked: boolean) => {
    wasCopied = worked;
    desk.redraw();
  };
  const drawn = (draw: (words: Words) => TemplateResult | undefined) => {
    const words = desk.words();
    return words && draw(done.fullWords(words));
  };
  const instead = (words: Words) => {
    const phase = desk.phase();
    if (phase.name === 'check-your-mail') return drawCheckYourMail(bench, phase, words, { seconds: mail.seconds, ask: askForMail });
    if (phase.name === 'counted') return drawCounted(bench, phase, words);
    if (phase.name === 'share') return drawShare(bench, words, wasCopied, copied);
    return isOver(phase) ? drawOver(bench, phase, words) : undefined;
  };
  const summary = (words: Words) => {
    const phase = desk.phase();
    return phase.name === 'slip' ? done.drawErrorSummary(desk, phase.slips, words) : undefined;
  };

  return {
    styles: afterwardsStyles(bench),
    submit: async () => {
      form.judged();
      await sender.send();
      if (desk.phase().name === 'check-your-mail') mail.start();
    },
    touch: (type, control) => form.touch(type, control),
    summary: () => drawn(summary),
    note: (control) => noteAt(control, bench, form),
    progress: () => drawn((words) => drawProgress(bench, words)),
    instead: () => drawn(instead),
  };
}

function noteAt(control: string, { phase, words, done }: Bench, form: FormTouch): Note {
  const [now, plain] = [phase(), words()];
  if (!plain) return {};
  const full = done.fullWords(plain);
  const slip = now.name === 'slip' || now.name === 'ready' ? now.slips.find(({ name }) => name === control) : undefined;
  return { slip: slip && done.say(full, `slip.${slip.code}`), hint: control === 'email' ? form.hint(full) : undefined };
}

/** While a backend is waited for: a count of seconds that is not read aloud each second, or one sentence that is. */
function drawProgress({ html, phase, done: { say } }: Bench, words: Words): TemplateResult | undefined {
  const now = phase();
  if (now.name === 'slow' || now.name === 'refused' || now.name === 'busy') {
    return html`<div class="notice" part="fault"><p>${say(words, now.name)}</p></div>`;
  }
  if (now.name !== 'sending') return undefined;
  if (now.wait) return html`<p role="timer" class="small">${say(words, 'waiting', { n: now.wait })}</p>`;
  return now.isLong ? html`<p class="small">${say(words, 'sendingLong')}</p>` : undefined;
}
