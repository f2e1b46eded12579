/** What the pages say that anybody may visit, beside `PageWords`. `{organisation}`, `{goal}`, `{count}` are filled in. */
export interface OpenPageWords {
  readonly signed: Plural;
  readonly letters: Plural;
  readonly goal: string;
  readonly sign: string;
  readonly notNeeded: string;
  readonly mailed: string;
  readonly privacy: string;
  readonly own: string;
  readonly languages: string;
  readonly letter: {
    readonly title: string;
    readonly how: string;
    readonly subject: string;
    readonly to: string;
    readonly body: string;
    readonly send: string;
  };
  readonly missing: { readonly title: string; readonly text: string; readonly list: string };
  readonly frame: { readonly open: string; readonly copy: string };
  readonly badge: BadgeWords;
}

/** What stands below the number of a badge, so without it. */
export interface BadgeWords {
  readonly signed: Plural;
  readonly letters: Plural;
  readonly goal: string;
  /** What the number is of, in the fewest words. */
  readonly label: { readonly signed: string; readonly letters: string };
}

/** `#` is the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What the pages about a person's own data say. `{date}`, `{title}`, `{organisation}` and `{version}` are filled in. */
export interface PersonPageWords {
  readonly ask: { readonly title: string; readonly text: string; readonly label: string; readonly button: string; readonly note: string };
  readonly asked: { readonly title: string; readonly text: string };
  readonly noAddress: string;
  readonly gone: { readonly title: string; readonly text: string; readonly link: string };
  readonly title: string;
  readonly intro: string;
  readonly nothing: string;
  readonly erasedNote: string;
  readonly state: Readonly<
    Record<'pending' | 'confirmed' | 'withdrawn' | 'listPending' | 'listConfirmed' | 'listUnsubscribed' | 'listAsked', string>
  >;
  readonly facts: Readonly<Record<'name' | 'origin' | 'partner' | 'network' | 'language', string>>;
  readonly yes: string;
  readonly no: string;
  readonly receipts: string;
  readonly receipt: { readonly granted: string; readonly refused: string; readonly with: string; readonly where: string };
  readonly basis: Readonly<Record<'consent' | 'soft_opt_in_uk', string>>;
  readonly version: string;
  readonly letters: string;
  readonly letter: Readonly<Record<'unconfirmed' | 'waiting' | 'sent' | 'failed', string>>;
  readonly noText: string;
  readonly withdraw: string;
  readonly leave: string;
  readonly hideName: string;
  readonly all: string;
  readonly download: string;
  readonly stop: { readonly title: string; readonly text: string; readonly button: string; readonly note: string };
  readonly stopped: { readonly title: string; readonly text: string; readonly button: string };
  readonly erase: {
    readonly button: string;
    readonly title: string;
    readonly what: readonly string[];
    readonly now: string;
    readonly back: string;
  };
  readonly erased: { readonly title: string; readonly text: string };
  readonly done: Readonly<Record<'withdraw' | 'hide-name' | 'stop-mails' | 'allow-mails', string>>;
}
