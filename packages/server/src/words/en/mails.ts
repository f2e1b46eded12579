import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

export const mails: MailsByKind = {
  confirm: {
    subject: 'Please confirm your signature: {title}',
    lead: 'Thank you for signing “{title}”.',
    ask: 'One step is left. Open the page below and press its button; then your signature counts.',
    button: 'Confirm my signature',
    after: 'The link works for 7 days. If you did not sign, do nothing: your address will not be counted.',
    why: '{organisation} sent you this mail because somebody signed with this address.',
  },
  known: {
    subject: 'You have already signed: {title}',
    lead: 'Your signature of “{title}” is already counted. Thank you!',
    ask: 'Somebody, probably you, signed once more with this address. Nothing is left to do.',
    button: 'Back to the campaign',
    after: 'Each person counts once, however often they sign.',
    why: '{organisation} sent you this mail because somebody signed with this address.',
  },
  letter: {
    subject: 'Please confirm your letter: {title}',
    lead: 'Thank you for your letter.',
    ask: 'It has not left yet. Open the page below and press its button; then we send it in your name, and answers come to you.',
    button: 'Send my letter',
    after: 'The link works for 7 days. If you did not write a letter, do nothing: it will not be sent.',
    why: '{organisation} sent you this mail because somebody wrote a letter with this address in “{title}”.',
  },
  written: {
    subject: 'You have already written: {title}',
    lead: 'You have already written to everybody you chose. Thank you!',
    ask: 'Each person writes to the same target once, so nothing was sent this time. Nothing is left to do.',
    button: 'Back to the campaign',
    after: 'If it was not you, nothing has happened: this letter has been dropped.',
    why: '{organisation} sent you this mail because somebody wrote a letter with this address in “{title}”.',
  },
  data: {
    subject: 'What is held on you',
    lead: 'Here is the way to what is held on you.',
    ask: 'The page below shows everything that is held on this address. You can change it, take it with you or have it deleted there.',
    button: 'See what is held on me',
    after: 'The link works for a day. If you did not ask for it, do nothing: nothing has changed.',
    why: '{organisation} sent you this mail because somebody asked for it with this address.',
  },
};

export const ways: WayWords = { data: 'See, change or delete what is held on you', stop: 'Stop these mails' };

export const listMails: ListMailWords = {
  confirm: {
    subject: 'Please confirm your subscription: {title}',
    lead: 'Thank you for subscribing to “{title}”.',
    ask: 'One step is left. Open the page below and press its button; then {organisation} will write to you.',
    button: 'Confirm my subscription',
    after: 'The link works for 7 days. If you did not subscribe, do nothing: nobody will write to you.',
    why: '{organisation} sent you this mail because somebody subscribed with this address.',
  },
  known: {
    subject: 'You are subscribed already: {title}',
    lead: 'You are on the list for “{title}” already.',
    ask: 'Somebody, probably you, subscribed once more with this address. If what was chosen this time is to hold from now on, open the page below and press its button.',
    button: 'See what was chosen',
    after: 'The link works for 7 days. If it was not you, do nothing: everything stays as it is.',
    why: '{organisation} sent you this mail because somebody subscribed with this address.',
  },
  agreed: 'Agreed with {organisation} on {time}:',
  topics: 'Topics: {topics}',
  leave: 'To unsubscribe',
};
