/**
 * What a frame and the page around it say to each other. Ours: the frame sends `{type: 'solidarity-height', height}` in CSS
 * pixels, the page may send `{type: 'solidarity-ready'}` to hear it again. WordPress's own, so that its pages need no script of
 * ours: `{message, value, secret}`, where the secret stands in the frame's address.
 */

/** As WordPress's own frames look for it: ten letters or digits behind the last `secret=`. */
export const secretIn = (hash: string): string | undefined => /.*secret=([\d\w]{10})/.exec(hash)?.[1];

/** What is sent when the frame's height is to be known, to whoever understands which. */
export function heightMessages(height: number, secret: string | undefined): readonly object[] {
  const own = { type: 'solidarity-height', height };
  return secret === undefined ? [own] : [own, { message: 'height', value: height, secret }];
}

export const linkMessage = (value: string, secret: string) => ({ message: 'link', value, secret }) as const;

/** Whether the page around says that it listens now. */
export function isReady(data: unknown, secret: string | undefined): boolean {
  const { type, message, secret: told } = fieldsOf(data);
  return type === 'solidarity-ready' || (message === 'ready' && secret !== undefined && told === secret);
}

const bounds = { least: 20, most: 20_000 } as const;

/** The height that a frame tells of; undefined where the message is another, or no height that a frame can have. */
export function heightIn(data: unknown): number | undefined {
  const { type, height } = fieldsOf(data);
  const isHeight = type === 'solidarity-height' && Number.isInteger(height);
  return isHeight && Number(height) >= bounds.least && Number(height) <= bounds.most ? Number(height) : undefined;
}

const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> =>
  data !== null && typeof data === 'object' ? (data as Readonly<Record<string, unknown>>) : {};
