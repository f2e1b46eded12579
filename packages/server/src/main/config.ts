import { resolve, sep } from 'node:path';
import { webAddress } from '@solidarity/contract';
import * as z from 'zod';
import { defaultLimits, limitsFrom, type Limits } from '../rules/limits.js';
import { proofSettings, type ProofSetting } from '../rules/proof.js';
import { senderFrom, type Sender } from '../rules/sender.js';
import { canBeFolder } from './can-be-folder.js';
import { ConfigFault } from './config-fault.js';
import { expectations, sentence } from './expectations.js';
import { trustedProxies, type TrustedProxies } from './trusted-proxies.js';
import { unknownLines } from './unknown-names.js';

/** How a backend is set up. Each value comes from the variable of the environment named beside it. */
export interface Config {
  /** PORT; 0 takes a free one. */
  readonly port: number;
  /** HOST */
  readonly host: string;
  /** SOLIDARITY_DATA: folder of the database and the secret. */
  readonly data: string;
  /** DATABASE_URL: a PostgreSQL database; unless told, a file in the data folder. */
  readonly databaseUrl: string | undefined;
  /** SOLIDARITY_CAMPAIGNS: folder of campaign files; `campaigns` within the data folder unless told. */
  readonly campaigns: string;
  /** SOLIDARITY_LISTS: folder of the files of lists; `lists` within the data folder unless told. */
  readonly lists: string;
  /** SOLIDARITY_SECRET; kept in the data folder unless told. */
  readonly secret: string | undefined;
  /** SOLIDARITY_PUBLIC_URL: where people reach the backend; `http://localhost:<port>` unless told. */
  readonly publicUrl: string | undefined;
  /** SOLIDARITY_ASSETS: folder that the script tag is served from. */
  readonly assets: string | undefined;
  /** SOLIDARITY_PROOF: when proof of work is wanted. */
  readonly proof: ProofSetting;
  /** SMTP_URL */
  readonly smtpUrl: string | undefined;
  /** MAIL_FROM */
  readonly from: Sender | undefined;
  /** TRUST_PROXY: proxies whose word for where a request comes from is believed; none unless told. */
  readonly trustProxy: TrustedProxies | undefined;
  /** SOLIDARITY_LIMITS: how much may come before it is held. */
  readonly limits: Limits;
  /** ALERT_TO: who is told by mail of a flood. */
  readonly alertTo: string | undefined;
}

const Path = z
  .string()
  .min(1)
  .max(4096)
  .transform((path) => resolve(path));

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().max(65_535))
    .default(8787),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/)
    .default('127.0.0.1'),
  SOLIDARITY_DATA: Path.default(() => resolve('solidarity-data')),
  DATABASE_URL: z.string().refine(isPostgresUrl).optional(),
  SOLIDARITY_CAMPAIGNS: Path.optional(),
  SOLIDARITY_LISTS: Path.optional(),
  SOLIDARITY_ASSETS: Path.optional(),
  SOLIDARITY_SECRET: z.string().min(32).max(1024).optional(),
  SOLIDARITY_PUBLIC_URL: z
    .string()
    .refine((value) => webAddress(value) !== undefined && !/[?#]/.test(value))
    .optional(),
  SOLIDARITY_PROOF: z.enum(proofSettings).default('auto'),
  SMTP_URL: z.string().refine(isSmtpUrl).optional(),
  MAIL_FROM: z
    .string()
    .transform((value, context) => senderFrom(value) ?? (context.addIssue('sender'), z.NEVER))
    .optional(),
  TRUST_PROXY: z
    .string()
    .transform((value, context) => trustedProxies(value) ?? (context.addIssue('proxies'), z.NEVER))
    .optional(),
  SOLIDARITY_LIMITS: z
    .string()
    .transform((value, context) => limitsFrom(value) ?? (context.addIssue('limits'), z.NEVER))
    .default(defaultLimits),
  ALERT_TO: z
    .string()
    .transform((value, context) => senderFrom(value)?.address ?? (context.addIssue('address'), z.NEVER))
    .optional(),
});

/** Reads the environment. An empty variable is the same as none. Looks whether folders can be folders. Throws `ConfigFault` with every slip at once. */
export function configFrom(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.keys(expectations).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
  const parsed = Environment.safeParse(given);
  const unknown = unknownLines(environment, Object.keys(expectations));
  const wrong = parsed.success ? [] : parsed.error.issues.map(({ path }) => sentence(String(path[0]), given));
  if (!parsed.success || unknown.length > 0) throw new ConfigFault([...unknown, ...new Set(wrong)]);
  const config = configOf(parsed.data);
  const folders: [string, string][] = Object.entries({
    SOLIDARITY_DATA: config.data,
    SOLIDARITY_CAMPAIGNS: config.campaigns,
    SOLIDARITY_LISTS: config.lists,
  });
  const notFolders = folders
    .filter(([, path]) => !canBeFolder(path))
    .filter(([, path], _, all) => !all.some(([, above]) => path.startsWith(above + sep)));
  if (notFolders.length > 0) throw new ConfigFault(notFolders.map(([name, path]) => sentence(name, { [name]: path })));
  return config;
}

function configOf(data: z.infer<typeof Environment>): Config {
  return {
    port: data.PORT,
    host: data.HOST,
    data: data.SOLIDARITY_DATA,
    databaseUrl: data.DATABASE_URL,
    campaigns: data.SOLIDARITY_CAMPAIGNS ?? resolve(data.SOLIDARITY_DATA, 'campaigns'),
    lists: data.SOLIDARITY_LISTS ?? resolve(data.SOLIDARITY_DATA, 'lists'),
    assets: data.SOLIDARITY_ASSETS,
    secret: data.SOLIDARITY_SECRET,
    publicUrl: data.SOLIDARITY_PUBLIC_URL,
    proof: data.SOLIDARITY_PROOF,
    smtpUrl: data.SMTP_URL,
    from: data.MAIL_FROM,
    trustProxy: data.TRUST_PROXY,
    limits: data.SOLIDARITY_LIMITS,
    alertTo: data.ALERT_TO,
  };
}

function isSmtpUrl(value: string): boolean {
  return /^smtps?:\/\//.test(value) && URL.canParse(value) && new URL(value).hostname !== '';
}

function isPostgresUrl(value: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(value) && URL.canParse(value) && new URL(value).pathname.length > 1;
}
