export const galleryElements = ['petition', 'counter', 'letter', 'newsletter', 'share'] as const;
type GalleryElement = (typeof galleryElements)[number];

/** One state of one element, as the gallery shows it under `/gallery/{element}/{state}`. */
export interface GalleryState {
  readonly element: GalleryElement;
  readonly state: string;
  readonly title: string;
  /** What a person sees. */
  readonly sees: string;
}

const petition = (state: string, title: string, sees: string): GalleryState => ({ element: 'petition', state, title, sees });
const counter = (state: string, title: string, sees: string): GalleryState => ({ element: 'counter', state, title, sees });
const letter = (state: string, title: string, sees: string): GalleryState => ({ element: 'letter', state, title, sees });
const newsletter = (state: string, title: string, sees: string): GalleryState => ({ element: 'newsletter', state, title, sees });
const share = (state: string, title: string, sees: string): GalleryState => ({ element: 'share', state, title, sees });

/** Every state that an element can show, in the order in which a person would meet them. */
export const galleryStates: readonly GalleryState[] = [
  petition('loading', 'Loading', 'The room the form will take, before the campaign has come.'),
  petition('unavailable', 'Unavailable', 'The campaign cannot be had: the page’s own fallback, and a way to try again.'),
  petition('ready', 'Ready', 'The form: what is asked, the fields, the unticked consents, one button.'),
  petition('every-field', 'Every field', 'Each field an element knows, and four of the campaign’s own.'),
  petition('delivered-and-open', 'Delivered and open', 'When and where it was handed over, and that one can still sign.'),
  petition('slip', 'A slip', 'A summary of what to mend, with the focus on it, and a line at each field.'),
  petition('mail-hint', 'A mistyped mail domain', 'A suggestion at the field, which does not block.'),
  petition('sending', 'Sending', 'The form at rest and a busy button, still focusable.'),
  petition('offline', 'Offline', 'The signature waits for the connection and is sent by itself.'),
  petition('slow', 'Slow', 'It takes longer than it should; trying again will not count twice.'),
  petition('waiting', 'Waiting', 'The backend asks for patience; a countdown runs until the next try.'),
  petition('busy', 'Busy', 'The backend asks for more patience than anyone has in front of a form.'),
  petition('refused', 'Refused', 'The backend does not take it, and why as far as it says.'),
  petition('broken', 'Broken', 'Something failed at the other end; everything typed is still there.'),
  petition('check-your-mail', 'Check your mail', 'One more step: the mail that was sent, send again, change the address.'),
  petition('counted', 'Counted', 'Thank you, the signature counts, and what comes next.'),
  petition('unconfirmed', 'Counted at once', 'A campaign without confirmation by mail: thank you straight away.'),
  petition('share', 'Share', 'After thanks: the next person to ask.'),
  petition('upcoming', 'Upcoming', 'When signing opens.'),
  petition('paused', 'Paused', 'Signing rests for a while, and why.'),
  petition('closed', 'Closed', 'The final count, where it went, and what follows.'),
  petition('won', 'Won', 'What was asked has been granted; thank you.'),
  petition('test', 'Try-out', 'A visible ribbon: nothing here is stored or counted.'),
  petition('unknown-campaign', 'Unknown campaign', 'The page’s own fallback, which works without the element.'),
  counter('loading', 'Loading', 'Rows of fixed height, no number yet.'),
  counter('ready', 'A number', 'How many people have signed, in full.'),
  counter('compact', 'Compact', 'The number in short, as “1.1 million”.'),
  counter('goal', 'With a goal', 'The number, and a bar towards the next goal.'),
  counter('country', 'From a country', 'How many of them from one country.'),
  counter('sums', 'Sums', 'Online, on paper and imported, on demand.'),
  counter('stale', 'Stale', 'The last known number and when it was true.'),
  counter('hidden', 'Below its least', 'Nothing: the number is smaller than the page wants to show.'),
  counter('closed', 'Closed', 'The final number, without a goal.'),
  counter('unknown-campaign', 'Unknown campaign', 'The page’s own fallback.'),
  letter('loading', 'Loading', 'The page’s own fallback under the heading, before the campaign has come.'),
  letter('unavailable', 'Unavailable', 'The campaign cannot be had: the page’s own fallback, and a way to try again.'),
  letter('find', 'Find', 'One question: where somebody is at home.'),
  letter('list', 'Find by list', 'One button, which brings the whole list.'),
  letter('slip', 'A slip', 'Nothing was typed: a summary, with the focus on it.'),
  letter('looking', 'Looking', 'A busy button while the backend looks.'),
  letter('none', 'Nobody found', 'Nobody is known there: the campaign’s page, the fallback, and the question again.'),
  letter('down', 'Lookup down', 'The backend cannot look now: the same ways on, and trying again.'),
  letter('areas', 'Several areas', 'One postcode, several areas: which is meant.'),
  letter('choose', 'Choose', 'Everybody who can be written to, and why somebody cannot.'),
  letter('choose-missing', 'Nobody chosen', 'A line that asks to choose.'),
  letter('write', 'Write', 'A sheet: locked opening and closing, the writer’s part between, questions to begin with.'),
  letter('own-words', 'Their own words', 'How many words are the writer’s.'),
  letter('unfilled', 'A gap left open', 'What still stands in brackets, listed; the letter goes nowhere.'),
  letter('you', 'Who writes', 'A name; more only where the backend mails.'),
  letter('you-mailed', 'Who writes, mailed', 'Where the backend mails: an address to confirm, the consent, and a way to do without.'),
  letter('preview', 'Preview', 'The letter as it will be read, with the writer’s name under it.'),
  letter('hand-over', 'Hand over', 'The ways in order of fit for this letter.'),
  letter('too-long', 'Too long for an address', 'Copy, then open: the address keeps who and what about.'),
  letter('asked', 'Did you send it?', 'It is asked, never taken for granted.'),
  letter('check-your-mail', 'Check your mail', 'The backend mails only for who confirms.'),
  letter('counted', 'Thanks', 'Thank you, and what comes next.'),
  letter('share', 'Share', 'After thanks: the next person to ask.'),
  letter('test', 'Try-out', 'A visible ribbon: nothing here is counted.'),
  letter('unknown-campaign', 'No letter', 'The campaign has no letter, or there is none: the page’s own fallback.'),
  newsletter('loading', 'Loading', 'The field for the address, before the list has come.'),
  newsletter('unavailable', 'Unavailable', 'The list cannot be had: the page’s own fallback, and a way to try again.'),
  newsletter('ready', 'Ready', 'The address, what comes by mail, topics and language to choose, the unticked consent, one button.'),
  newsletter(
    'other-language',
    'Another language',
    'What a visitor gets who chooses one: all of it, with the consent to be read and given anew.',
  ),
  newsletter('slip', 'A slip', 'A summary of what to mend, with the focus on it, and a line at each field.'),
  newsletter('sending', 'Sending', 'The form at rest and a busy button, still focusable.'),
  newsletter('offline', 'Offline', 'It waits for the connection and is sent by itself.'),
  newsletter('busy', 'Busy', 'The backend asks for more patience than anyone has in front of a form.'),
  newsletter('refused', 'Refused', 'The backend does not take it.'),
  newsletter('broken', 'Broken', 'Something failed at the other end; everything typed is still there.'),
  newsletter('check-your-mail', 'Check your mail', 'One more step: the same words for whoever is new and whoever is on the list already.'),
  newsletter('subscribed', 'Subscribed', 'Thank you, for who comes back from the mailed button; nothing more is asked.'),
  newsletter('test', 'Try-out', 'A visible ribbon: nothing here is kept.'),
  newsletter('unknown-list', 'Unknown list', 'The page’s own fallback, which works without the element.'),
  share('ready', 'Ready', 'What is shared, a link for each network, the link itself, a QR code.'),
  share('device-sheet', 'With the device’s sheet', 'Where the device has a share sheet of its own, a button for it comes first.'),
  share('chosen', 'Chosen networks', 'Only those that the page names, in its order.'),
  share('this-page', 'Without its campaign', 'The campaign cannot be had: this page’s own address is shared.'),
  share('copied', 'Copied', 'That the link was copied.'),
  share('selected', 'Selected', 'The page may not write to the clipboard: the link stands selected.'),
  share('code', 'QR code', 'The code, black on white in any theme, and a way to save it.'),
  share('test', 'Try-out', 'A visible ribbon: nothing here is counted.'),
  share('unknown-campaign', 'Unknown campaign', 'The page’s own fallback.'),
];

export function galleryAddress({ element, state }: Pick<GalleryState, 'element' | 'state'>): string {
  return `/gallery/${element}/${state}`;
}
