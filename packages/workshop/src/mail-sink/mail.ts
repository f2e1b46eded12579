import PostalMime from 'postal-mime';

/** A mail as it came over the wire. */
export interface Mail {
  /** From the envelope: what the sending server said, not what the message claims. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** In the order of the message; names in lower case. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly html: string;
  /** Every web address in the text, then those in the HTML alone, once each. */
  readonly links: readonly string[];
  readonly at: Date;
}

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/** Reads the message that came in an envelope. */
export async function readMail(envelope: Envelope, message: Uint8Array): Promise<Mail> {
  const { subject = '', headers, text = '', html = '' } = await PostalMime.parse(message);
  return {
    ...envelope,
    subject,
    headers: headers.map(({ key, value }) => ({ name: key, value })),
    text,
    html,
    links: [...new Set([...linksIn(text), ...linksIn(html).map(decoded)])],
    at: new Date(),
  };
}

function linksIn(text: string): string[] {
  return text.match(/https?:\/\/[^\s"'<>]+/g) ?? [];
}

function decoded(attribute: string): string {
  return attribute.replaceAll('&amp;', '&');
}
