import type { OpenAction } from '@solidarity/core/done';
import { listWords } from './list-words.js';

/** What becomes of a newsletter's form: a subscription. It stays on the page, and asks for nothing more. */
export const subscribing: OpenAction = ({ html, campaign }, { checkSignature, drawOwn, fullWords, say, SolidaritySubscribedEvent }) => ({
  routes: { send: 'subscriptions', mail: 'subscriptionMail' },
  words: (seen) => listWords(fullWords(seen)),
  judge(input, list) {
    const judged = checkSignature(input, list);
    return 'slips' in judged ? judged.slips : [];
  },
  taken: (list, state) => new SolidaritySubscribedEvent(list, state),
  instead(phase, words) {
    if (phase.name !== 'counted') return undefined;
    const own = phase.receipt === 'counted' ? campaign()?.words.thanks : undefined;
    return html`<div class="after" part="after">
      <h2 id="after" part="heading" tabindex="-1">${say(words, 'thanksTitle')}</h2>
      <p>${own ? drawOwn(html, own, words) : say(words, thanks[phase.receipt])}</p>
      <slot name="next"></slot>
    </div>`;
  },
});

const thanks = { counted: 'thanksText', queued: 'queuedText', 'accepted-unverified': 'unverifiedText' } as const;
