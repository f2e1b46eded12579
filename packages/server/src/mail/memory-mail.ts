import type { Mail, MailPort } from './mail.js';

/** Keeps mails instead of sending them: the mail server of a test or of a demo in a page. */
export interface MemoryMail extends MailPort {
  /** Oldest first. */
  readonly sent: readonly Mail[];
}

export function memoryMail(): MemoryMail {
  const sent: Mail[] = [];
  return {
    sent,
    async send(mail) {
      sent.push(mail);
    },
  };
}
