import type { Translated } from './plural.js';

/** What is said to somebody who has written a letter, in English: beside the code that says it. */
export const enHandOver = {
  stuckText: 'This campaign’s letter cannot be sent: {what} is missing.',
  previewTitle: 'Read it once more',
  sendIt: 'Send it',
  handOverTitle: 'Send it',
  letterOf: 'Letter {n} of {all}',
  'way.backend': 'Send it from here',
  'way.mail-app': 'Open in my mail app',
  'way.gmail': 'Open in Gmail',
  'way.outlook': 'Open in Outlook.com',
  'way.outlook-work': 'Open in Outlook for work or school',
  'way.share': 'Share it to an app',
  'way.copy': 'Copy the letter',
  'way.print': 'Print it',
  'way.docx': 'Save it for Word',
  'way.txt': 'Save it as text',
  copiesFirst: 'Copies the text first, which is too long. Paste it into the message.',
  copiedLetter: 'The letter is copied. Paste it where you write.',
  copyByHand: 'The letter is selected: copy it with your keyboard or a long press.',
  savedFile: 'The file is in your downloads.',
  wayFailed: 'That did not work. Please try another way.',
  askedTitle: 'Did you send it?',
  askedText: 'We cannot see that. Only your answer is counted.',
  yesSent: 'Yes, it is sent',
  notYet: 'Not yet',
} as const;

export type HandOverWords = Translated<typeof enHandOver>;
