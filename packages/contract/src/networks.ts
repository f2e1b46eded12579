/** Ways to share, a closed list: the share sheet of the device, networks, and what a visitor takes along by hand. */
export const networks = [
  'sheet',
  'whatsapp',
  'facebook',
  'x',
  'bluesky',
  'threads',
  'mastodon',
  'linkedin',
  'telegram',
  'reddit',
  'email',
  'sms',
  'copy',
  'qr',
] as const;
export type Network = (typeof networks)[number];
