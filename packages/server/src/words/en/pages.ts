import type { LetterPageWords, ListPageWords, PageWords } from '../page-words.js';

export const page: PageWords = {
  ask: {
    title: 'One step is left',
    text: 'Press the button and your signature of “{title}” counts.',
    button: 'Confirm my signature',
    note: 'You did not sign? Then close this page: nothing has been counted.',
  },
  signedAs: {
    name: 'Signed as: {name}',
    other: 'Is any of this not yours? Then do not press the button: send the form once more.',
    agreed: 'With the button you also agree:',
    changed: 'Since you opened this page, other answers were sent with your address. These hold if you press the button.',
  },
  confirmed: { title: 'Thank you, your signature counts', text: 'You have signed “{title}”.', count: '{count} people have signed so far.' },
  gone: {
    title: 'This link no longer works',
    text: 'Links work for 7 days, and for one day after a campaign has closed. If you still want to take part, go back to the page and send the form once more.',
  },
  taken: {
    mailTitle: 'Now look at your mail',
    mailText:
      'We have sent you a mail. Press the button it leads to, and your signature of “{title}” counts. If it does not come, look among the junk mail.',
    countedTitle: 'Thank you for signing',
    countedText: 'You have signed “{title}”.',
  },
  slips: { title: 'Something is missing', text: 'Nothing has been sent yet. Please go back and look at these fields:' },
  back: 'Back to the campaign',
  followUp: 'See what happens next',
  problemTitle: 'That did not work',
  problems: {
    malformed: 'The form could not be read. Please go back and try again.',
    'origin-refused': 'This campaign does not take signatures from that page.',
    'not-found': 'There is nothing at this address.',
    'unknown-campaign': 'There is no such campaign here.',
    'unknown-list': 'There is no such list here.',
    'wrong-method': 'This address is not a page.',
    closed: 'This campaign has closed and takes no more signatures.',
    'not-open': 'This campaign is not open at the moment.',
    'too-large': 'That is more than the form can take.',
    'unsupported-type': 'The form could not be read. Please go back and try again.',
    invalid: 'Please go back and look at the form once more.',
    'key-reused': 'This form was sent before with other answers. Please load the page again.',
    'too-many': 'That was too often. Please wait a while and try again.',
    broken: 'That is our fault, not yours. Please try again later; you will not be counted twice.',
    'unknown-format': 'This is not to be had in that form.',
    busy: 'We cannot take this just now. Please try again in a moment; you will not be counted twice.',
  },
  fields: {
    givenName: 'Given name',
    familyName: 'Family name',
    email: 'E-mail address',
    country: 'Country',
    postcode: 'Postcode',
    phone: 'Phone number',
    comment: 'Comment',
    hideName: 'Hide my name',
    consents: 'Your consent',
  },
  slip: {
    required: '{label} is needed.',
    type: '{label} cannot be read.',
    'too-long': '{label} is too long.',
    marks: '{label} holds characters that cannot be shown.',
    'web-address': '{label} must not hold a web address.',
    'email-format': '{label} does not look right, for example name@example.org.',
    'email-too-long': '{label} is too long.',
    'email-script': '{label} may only hold Latin letters before the @.',
    country: '{label} is not one that we know.',
    choice: '{label} is not one of the choices.',
    'consent-required': 'Without your consent the signature cannot be taken.',
    'consent-outdated': 'The words you agreed to have changed. Please load the page again.',
    'consent-unknown': 'The form asked for a consent that this campaign does not know.',
    'unknown-field': 'The form holds a field that this campaign does not know.',
    placeholder: '{label} holds a placeholder that nobody has filled in.',
  },
};

export const listPage: ListPageWords = {
  change: {
    title: 'You are on the list already',
    text: 'Since then, choices for “{title}” were sent with your address. Press the button, and they hold from now on.',
    button: 'Use these choices',
    note: 'You did not send them? Then close this page: nothing changes.',
  },
  chosen: 'Chosen:',
  noneChosen: 'No topic was chosen.',
  leave: {
    title: 'Unsubscribe',
    text: 'Press the button, and {organisation} stops sending you “{title}”.',
    button: 'Unsubscribe',
    note: 'You want to stay? Then close this page: nothing has changed.',
  },
  left: {
    title: 'You have unsubscribed',
    text: '{organisation} no longer sends you “{title}”. You can subscribe again whenever you like.',
  },
  lost: {
    title: 'This link does not work',
    text: 'Please open the link in the mail once more, as a whole. If that does not help, answer the mail and ask to be taken off the list.',
  },
  instead: {
    ask: {
      title: 'One step is left',
      text: 'Press the button, and you get “{title}” by e-mail.',
      button: 'Confirm my subscription',
      note: 'You did not ask for this? Then close this page: nobody will write to you.',
    },
    signedAs: { name: 'Subscribed as: {name}' },
    confirmed: { title: 'Thank you, you are on the list', text: 'You get “{title}” by e-mail.', count: '' },
    taken: {
      mailTitle: 'Now look at your mail',
      mailText:
        'We have sent you a mail. Press the button it leads to, and you get “{title}” by e-mail. If it does not come, look among the junk mail.',
      countedTitle: 'Thank you for subscribing',
      countedText: 'You get “{title}” by e-mail.',
    },
    back: 'Back to the page',
    problems: {
      'origin-refused': 'This list does not take subscriptions from that page.',
      broken: 'That is our fault, not yours. Please try again later; you will not get anything twice.',
      busy: 'We cannot take this just now. Please try again in a moment; you will not get anything twice.',
    },
    slip: {
      'consent-required': 'Without your consent nobody may write to you.',
      'consent-unknown': 'The form asked for a consent that this list does not know.',
      'unknown-field': 'The form holds a field that this list does not know.',
    },
  },
};

export const letterPage: LetterPageWords = {
  ask: {
    title: 'One step is left',
    text: 'Press the button and we send your letter in “{title}”. Answers come to your address.',
    button: 'Send my letter',
    note: 'You did not write a letter? Then close this page: nothing will be sent.',
  },
  subject: 'Subject: {subject}',
  sent: {
    title: 'Thank you, your letter is on its way',
    text: 'It leaves within the next hours: letters go out one after another, so that each is read.',
  },
  instead: {
    taken: {
      mailText:
        'We have sent you a mail. Press the button it leads to, and we send your letter in “{title}”. If it does not come, look among the junk mail.',
    },
    problems: {
      'origin-refused': 'This campaign does not take letters from that page.',
      closed: 'This campaign has closed and takes no more letters.',
      broken: 'That is our fault, not yours. Please try again later; nothing will be sent twice.',
      busy: 'We cannot take this just now. Please try again in a moment; nothing will be sent twice.',
    },
    fields: { targets: 'Recipient', subject: 'Subject', body: 'Letter', opening: 'Opening', closing: 'Closing', channel: 'Mailing by us' },
    slip: { 'consent-required': 'Without your consent the letter cannot be sent.' },
  },
};
