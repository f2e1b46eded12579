/** What is mutated, by package: files below `dist`, without their ending. Each is logic that nothing but its tests would notice. */
export const mutatedLogic: Readonly<Record<string, readonly string[]>> = {
  contract: ['email', 'text', 'signature', 'safe-url', 'letter-template'],
  core: ['done/post', 'done/send', 'done/retry-after', 'done/new-key', 'done/write-json'],
  server: [
    'http/web-keys',
    'main/export-csv',
    'main/node-keys',
    'main/pino-log',
    'rules/campaign',
    'rules/canonical-email',
    'rules/decide-signature',
    'rules/log',
    'rules/receipt',
  ],
};

/** The tests that may kill a mutant, by package: those that need neither another process nor a socket. */
export const killers: Readonly<Record<string, readonly string[]>> = {
  contract: ['*'],
  core: ['send', 'sending-parts', 'write-json'],
  server: ['campaign', 'canonical-email', 'decide-signature', 'export-csv', 'keys', 'kept-signature', 'log', 'signing'],
};
