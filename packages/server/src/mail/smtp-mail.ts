import { createTransport } from 'nodemailer';
import { MailRefused, type MailPort } from './mail.js';

/** What a mail server says about one receiver or one message, as against about us: our log-in, our sender, our connection. */
const aboutTheMail = new Set(['RCPT TO', 'DATA']);

/** Sends by SMTP. `url`: `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte. */
export function smtpMail(url: string): MailPort {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    maxMessages: 100,
    // The outbox tries again; a pool that does too would hold its batch up.
    maxRequeues: 0,
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, from, replyTo, subject, text, html, messageId, language, unsubscribe }) {
      try {
        await transport.sendMail({
          // Objects, never strings, also for the envelope that is made of them: strings are read as lists of receivers.
          to: { name: '', address: to },
          from: { name: from.name, address: from.address },
          ...(replyTo && { replyTo: { name: replyTo.name, address: replyTo.address } }),
          subject,
          text,
          ...(html !== undefined && { html }),
          messageId,
          headers: {
            'Content-Language': language,
            // A letter is written by a person, who waits for an answer.
            ...(replyTo === undefined && { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }),
            ...(unsubscribe !== undefined && {
              'List-Unsubscribe': `<${unsubscribe}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
          },
        });
      } catch (error) {
        const refused = commandRefused(error);
        if (refused === undefined) throw error;
        const isAboutReceiver = refused === 'RCPT TO';
        throw new MailRefused('the mail server refused the receiver or the mail for good', { cause: error, isAboutReceiver });
      }
    },
    async close() {
      transport.close();
    },
  };
}

/** The command that was answered with never, as far as it was about the mail. */
function commandRefused(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { responseCode, command } = error as { responseCode?: unknown; command?: unknown };
  const isFinal = typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600;
  return isFinal && typeof command === 'string' && aboutTheMail.has(command) ? command : undefined;
}
