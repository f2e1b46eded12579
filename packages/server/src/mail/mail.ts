/** One mail to one person. */
export interface Mail {
  /** One address, never a list. */
  readonly to: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** Only of mails that this backend writes by itself; a letter is a person's and is plain text. */
  readonly html?: string;
  /** Whom an answer goes to, where it is not `from`. */
  readonly replyTo?: { readonly name: string; readonly address: string };
  /** Stable over retries, so that a mail server can drop a repeat. */
  readonly messageId: string;
  readonly language: string;
  /** Where one click ends the subscription that this mail is about (RFC 8058). Only in mails to people who are on the list. */
  readonly unsubscribe?: string;
}

/** Hands a mail to a mail server. Resolves when the server took it; rejects with `MailRefused` where it never will. */
export interface MailPort {
  send(mail: Mail): Promise<void>;
  close?(): Promise<void>;
}

/** The mail server said no for good (a 5xx answer about this address or message). Anything else is worth another try. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  /** Whether it was the receiver that was refused, and not what this one mail says. */
  readonly isAboutReceiver: boolean;
  constructor(message: string, { isAboutReceiver = true, ...options }: ErrorOptions & { readonly isAboutReceiver?: boolean } = {}) {
    super(message, options);
    this.isAboutReceiver = isAboutReceiver;
  }
}
