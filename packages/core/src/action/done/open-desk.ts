import type { TemplateResult } from 'lit';
import { drawErrorSummary } from '../../done/error-summary.js';
import type { FieldNotes } from '../../form/field.js';
import { say, type Words } from '../../words/say.js';
import type { Desk, Work } from '../desk.js';
import { isOver } from '../phase.js';
import type { Action } from './action.js';
import { drawCheckYourMail, drawCounted, drawShare } from './afterwards.js';
import type { Bench } from './bench.js';
import { FormTouch } from './form-touch.js';
import { MailWait } from './mail-wait.js';
import { nextDone } from './next-done.js';
import { drawOver } from './over.js';
import { drawProgress } from './progress.js';
import { openProving } from './proving.js';
import { Sender } from './sender.js';
import { Sharing } from './sharing.js';
import { workStyles } from './work.styles.js';

/** Everything an element does at its form from the first touch on. What becomes of the form is the element's own. */
export function openDesk(desk: Desk, open: (bench: Bench) => Action): Work {
  let seen: Words | undefined;
  let full: Words | undefined;
  /** All that is said here: put together once a language. */
  const words = () => {
    const now = desk.words();
    if (now !== seen) [seen, full] = [now, now && action.words(now)];
    return full;
  };
  const { element } = desk;
  const bench: Bench = {
    ...desk,
    words,
    happened: (happening) => desk.move(nextDone(desk.phase(), happening)),
    changed: () => sender.renewKey(),
    find: (selector) => element.renderRoot.querySelector(selector),
    redraw: () => element.requestUpdate(),
  };
  const action = open(bench);
  const proving = openProving(bench, action.routes.send);
  const sender = new Sender(bench, action, proving);
  const form = new FormTouch(bench, sender);
  const mail = new MailWait(element, bench.redraw);
  const sharing = new Sharing(bench);
  const askForMail = () => {
    mail.start();
    void sender.askForMail();
  };
  const drawn = <Drawn>(draw: (said: Words) => Drawn) => {
    const said = words();
    return said && draw(said);
  };
  const instead = (said: Words): TemplateResult | undefined => {
    const phase = desk.phase();
    const own = action.instead?.(phase, said);
    if (own) return own;
    if (phase.name === 'check-your-mail') return drawCheckYourMail(bench, phase, said, { seconds: mail.seconds, ask: askForMail });
    if (phase.name === 'counted') return drawCounted(bench, phase, said, sharing);
    if (phase.name === 'share') return drawShare(bench, said, sharing);
    return isOver(phase) ? drawOver(bench, phase, said) : undefined;
  };
  const summary = (said: Words) => {
    const phase = desk.phase();
    return phase.name === 'slip' ? drawErrorSummary(desk, phase.slips, said) : undefined;
  };
  const note = (control: string, said: Words): FieldNotes => {
    const phase = desk.phase();
    const slip = phase.name === 'slip' || phase.name === 'ready' ? phase.slips.find(({ name }) => name === control) : undefined;
    return { slip: slip && say(said, `slip.${slip.code}`), hint: control === 'email' ? form.hint(said) : undefined };
  };

  return {
    styles: [...workStyles(bench), ...(action.styles ?? [])],
    submit: async () => {
      form.judged();
      await sender.send();
      if (desk.phase().name === 'check-your-mail') mail.start();
    },
    touch: (type, control) => {
      // A form that goes is left too.
      if (type !== 'focusout') proving.begin();
      form.touch(type, control);
    },
    summary: () => drawn(summary),
    note: (control) => drawn((said) => note(control, said)) ?? {},
    progress: () => drawn((said) => drawProgress(bench, said) ?? form.aloud(said)),
    instead: () => drawn(instead),
  };
}
