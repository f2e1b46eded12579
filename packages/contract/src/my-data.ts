import * as z from 'zod/mini';

/** What a person types who asks for what is held on them. */
export const MyDataInput = z.strictObject({
  email: z.string().check(z.maxLength(1000)),
  /** Of the page. */
  lang: z.optional(z.string().check(z.maxLength(100))),
});
export type MyDataInput = z.infer<typeof MyDataInput>;

/** What people can do with what is held on them. `id` names the signature that `withdraw` and `hide-name` are about. */
export const MyDataAction = z.strictObject({
  do: z.enum(['withdraw', 'hide-name', 'download', 'stop-mails', 'allow-mails', 'erase', 'erase-now']),
  id: z.optional(z.string().check(z.maxLength(64))),
});
export type MyDataAction = z.infer<typeof MyDataAction>;

/** What the button of a link that ends mails sends, or a mail program by one click (RFC 8058). Whatever else comes with it is passed over. */
export const StopMailsInput = z.object({
  do: z.optional(z.string()),
});
export type StopMailsInput = z.infer<typeof StopMailsInput>;
