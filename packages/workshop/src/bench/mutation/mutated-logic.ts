/** Files of one package, and the tests that may notice what is changed in them. */
export interface MutatedLogic {
  /** A folder below `packages`. */
  readonly name: string;
  /** Below `dist`, without their ending. Each is logic that nothing but its tests would notice. */
  readonly files: readonly string[];
  /** `*`: all of the package. They need no browser, process or socket, and of `node:test` only `describe`, `it` and `test`. */
  readonly tests: readonly string[];
}

const contract: MutatedLogic = {
  name: 'contract',
  files: ['email', 'text', 'signature', 'safe-url', 'letter-template'],
  tests: ['*'],
};

const core: MutatedLogic = {
  name: 'core',
  files: ['done/post', 'done/send', 'done/retry-after', 'done/new-key', 'done/write-json'],
  tests: ['send', 'sending-parts', 'write-json'],
};

/** What the server decides by itself: its tests load no more of it than that. */
const desk: MutatedLogic = {
  name: 'server',
  files: [
    'http/person-export',
    'http/person-links',
    'http/seal',
    'http/web-keys',
    'mail/agreed-notes',
    'main/export-csv',
    'main/node-keys',
    'main/pino-log',
    'rules/alarms',
    'rules/answered-no',
    'rules/campaign',
    'rules/canonical-email',
    'rules/decide-letter',
    'rules/decide-signature',
    'rules/erased-before',
    'rules/granted',
    'rules/guard',
    'rules/hourly-rates',
    'rules/keys',
    'rules/letter',
    'rules/letter-checks',
    'rules/letter-entries',
    'rules/letter-hours',
    'rules/letter-place',
    'rules/limits',
    'rules/log',
    'rules/pressure',
    'rules/proof',
    'rules/receipt',
    'rules/retention',
  ],
  tests: [
    'campaign',
    'canonical-email',
    'decide-letter',
    'decide-signature',
    'export-csv',
    'guard',
    'hourly-rates',
    'keys',
    'kept-signature',
    'letter-checks',
    'letter-pace',
    'log',
    'names-kept',
    'person-rules',
    'pressure',
    'proof-rules',
  ],
};

/** What is seen only with the whole server around it. */
const door: MutatedLogic = {
  name: 'server',
  files: ['http/proof-guard', 'http/retention-rounds'],
  tests: ['proof', 'proof-attacks', 'retention', 'retention-rounds'],
};

export const mutatedLogic: readonly MutatedLogic[] = [contract, core, desk, door];
