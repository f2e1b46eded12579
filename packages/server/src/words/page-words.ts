import type { ProblemType, SlipCode } from '@solidarity/contract';

/** The words of the backend's own pages. `{title}`, `{count}`, `{label}` and `{seconds}` are filled in. */
export interface PageWords {
  readonly ask: { readonly title: string; readonly text: string; readonly button: string; readonly note: string };
  /** What the button makes count, so that nobody confirms words that a stranger sent with their address. `{name}` is filled in. */
  readonly signedAs: { readonly name: string; readonly other: string; readonly agreed: string; readonly changed: string };
  readonly confirmed: { readonly title: string; readonly text: string; readonly count: string };
  readonly gone: { readonly title: string; readonly text: string };
  readonly taken: { readonly mailTitle: string; readonly mailText: string; readonly countedTitle: string; readonly countedText: string };
  readonly slips: { readonly title: string; readonly text: string };
  readonly back: string;
  readonly followUp: string;
  readonly problemTitle: string;
  readonly problems: Readonly<Record<ProblemType, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly slip: Readonly<Record<SlipCode, string>>;
}

/** What a page says instead where it is not about a petition. */
export type WordsInstead = Pick<PageWords, 'ask' | 'confirmed' | 'back'> & {
  readonly [Part in 'taken' | 'problems' | 'slip' | 'signedAs']: Partial<PageWords[Part]>;
} & Pick<PageWords, 'fields'>;

/** What a page is about. */
export type PageKind = 'petition' | 'list' | 'letter';

/** What only pages of lists say. `{title}`, `{organisation}` are filled in. */
export interface ListPageWords {
  /** A subscriber has sent the form again. */
  readonly change: PageWords['ask'];
  readonly chosen: string;
  readonly noneChosen: string;
  readonly leave: PageWords['ask'];
  readonly left: { readonly title: string; readonly text: string };
  readonly lost: { readonly title: string; readonly text: string };
  /** What they say instead of the words of a petition. */
  readonly instead: Omit<WordsInstead, 'fields'>;
}

/** What only the pages of letters say. `{title}` and `{subject}` are filled in. */
export interface LetterPageWords {
  readonly ask: PageWords['ask'];
  readonly subject: string;
  readonly sent: { readonly title: string; readonly text: string };
  /** What the answer to a plain form says instead of the words of a petition. */
  readonly instead: Pick<WordsInstead, 'taken' | 'problems' | 'fields' | 'slip'>;
}
