import { offlineWhile, press, sendingBy, typed } from './hands.js';
import { untilPhase, type Form, type Subject } from './stage.js';

/** What the suite has to know of an element that is one form, filled in and sent once. */
export type FormAsked = Pick<Form, 'route' | 'says' | 'personal' | 'fill' | 'arrived'>;

/** The part of a subject that all such elements share: how they reach the phases that each of them has, and what holds in them. */
export function formSubject(asked: FormAsked): Pick<Subject, 'reach' | 'focus' | 'keepsFallback' | 'wrong' | 'goesOn'> & { form: Form } {
  const { route, fill } = asked;
  const sendInto = sendingBy(fill);
  return {
    reach: {
      ready: () => undefined,
      loading: (_, tab) => tab.fails('campaign', 'hang'),
      unavailable: (_, tab) => tab.fails('campaign', 'down'),
      unknown: (element) => element.setAttribute(element.hasAttribute('list') ? 'list' : 'campaign', 'nobody-knows-this'),
      slip: async (element) => {
        await untilPhase(element, 'ready');
        press(element);
      },
      sending: sendInto('sending', (tab) => void tab.holds(route)),
      offline: (element, tab) =>
        untilPhase(element, 'ready').then(() => offlineWhile(() => sendInto('offline', () => undefined)(element, tab))),
      slow: sendInto('slow', (tab) => tab.fails(route, 'hang'), 200),
      refused: sendInto('refused', (tab) => tab.fails(route, { status: 403 })),
      busy: sendInto('busy', (tab) => tab.fails(route, { status: 429, retryAfter: '31536000' })),
      broken: sendInto('broken', (tab) => tab.fails(route, 'down')),
      'check-your-mail': sendInto('check-your-mail', () => undefined, 1),
    },
    focus: { slip: '#summary', 'check-your-mail': '#after' },
    keepsFallback: { unknown: 'unknown', down: 'unavailable' },
    wrong: { attribute: 'backend', value: 'https://user:pass@backend.example', expected: 'an https address without credentials' },
    goesOn: async (element, tab) => {
      fill(element);
      press(element);
      await untilPhase(element, 'check-your-mail');
      await tab.confirm();
    },
    form: { ...asked, typed, press, taken: 'check-your-mail' },
  };
}
