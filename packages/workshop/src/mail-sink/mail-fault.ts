/** Where in a conversation a mail server can say no. */
export type Step = 'connect' | 'sender' | 'receiver' | 'data';

/**
 * How a mail server can fail its sender. A code at a step refuses there, for now (4xx) or for good (5xx). `silent` never greets;
 * `greylist` sends each receiver's first mail away (450); `cut` breaks the connection before the mail is whole; `drop` after it was
 * taken, and `hang` takes it and says nothing, so that the sender cannot know that it arrived; `lose` says nothing and keeps nothing.
 */
export type MailFault = { readonly at: Step; readonly code: number } | 'silent' | 'greylist' | 'cut' | 'drop' | 'hang' | 'lose';

/** What is answered at a step, as `smtp-server` wants it; null lets it pass. */
export function refusalAt(step: Step, fault: MailFault | undefined, isFirst = false): Error | null {
  const code =
    fault === 'greylist' && step === 'receiver' && isFirst ? 450 : typeof fault === 'object' && fault.at === step ? fault.code : 0;
  return code === 0 ? null : Object.assign(new Error(code < 500 ? 'Try again later' : 'Not here'), { responseCode: code });
}
