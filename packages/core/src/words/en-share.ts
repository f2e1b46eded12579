import type { Translated } from './plural.js';

/** The thank-you asks the same. */
export const shareTitle = 'Ask others to join';

/** What is said where a visitor may share, in English: beside the code that draws it. */
export const enShare = {
  shareTitle,
  share: 'Share',
  shareBy: 'Share by',
  byEmail: 'Email',
  bySms: 'SMS',
  linkHere: 'Link to share',
  copyLink: 'Copy the link',
  copied: 'Copied',
  selected: 'The link is selected: you can copy it now.',
  code: 'QR code',
  codeAlt: 'QR code that leads to {link}',
  codeSave: 'Save the QR code',
  codeMissing: 'The QR code could not be drawn. Please try again.',
  shareCounted: 'We count which of these is pressed, never by whom.',
} as const;

export type ShareWords = Translated<typeof enShare>;
