import { resolve } from 'node:path';
import { webAddress } from '@solidarity/contract';
import * as z from 'zod';
import { senderFrom, type Sender } from '../rules/sender.js';
import { ConfigFault } from './config-fault.js';

/** How a backend is set up. Each value comes from the variable of the environment named beside it. */
export interface Config {
  /** PORT; 0 takes a free one. */
  readonly port: number;
  /** HOST */
  readonly host: string;
  /** SOLIDARITY_DATA: folder of the database and the secret. */
  readonly data: string;
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
  /** SMTP_URL */
  readonly smtpUrl: string | undefined;
  /** MAIL_FROM */
  readonly from: Sender | undefined;
}

/** What one variable must be. `isSecret` values are never shown again. */
interface Expectation {
  readonly expected: string;
  readonly remedy: string;
  readonly isSecret?: boolean;
}

const expectations: Readonly<Record<string, Expectation>> = {
  PORT: { expected: 'a whole number from 0 to 65535', remedy: 'choose a free port such as 8787' },
  HOST: { expected: 'a host name or IP address', remedy: 'use 127.0.0.1 behind a proxy on this machine, 0.0.0.0 for all networks' },
  SOLIDARITY_DATA: { expected: 'the path of a folder', remedy: 'name a folder on a local disk' },
  SOLIDARITY_CAMPAIGNS: { expected: 'the path of a folder', remedy: 'name the folder that holds the campaign files' },
  SOLIDARITY_LISTS: { expected: 'the path of a folder', remedy: 'name the folder that holds the files of lists' },
  SOLIDARITY_ASSETS: { expected: 'the path of a folder', remedy: 'name the folder that holds solidarity.js' },
  SOLIDARITY_SECRET: { expected: 'at least 32 characters', remedy: 'make one with: openssl rand -base64 48', isSecret: true },
  SOLIDARITY_PUBLIC_URL: {
    expected: 'an http(s) address without credentials, query or fragment',
    remedy: 'give the address that people reach, such as https://sign.example.org',
  },
  SMTP_URL: {
    expected: 'an address that begins with smtp:// or smtps://',
    remedy: 'ask your mail provider; the form is smtps://user:password@host:465',
    isSecret: true,
  },
  MAIL_FROM: { expected: 'an address, or a name and an address', remedy: 'write it as: Example Charity <sign@example.org>' },
  TRUST_PROXY: { expected: 'nothing yet', remedy: 'remove it; the name is kept for a later version' },
};

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
  SOLIDARITY_CAMPAIGNS: Path.optional(),
  SOLIDARITY_LISTS: Path.optional(),
  SOLIDARITY_ASSETS: Path.optional(),
  SOLIDARITY_SECRET: z.string().min(32).max(1024).optional(),
  SOLIDARITY_PUBLIC_URL: z
    .string()
    .refine((value) => webAddress(value) !== undefined && !/[?#]/.test(value))
    .optional(),
  SMTP_URL: z.string().refine(isSmtpUrl).optional(),
  MAIL_FROM: z
    .string()
    .transform((value, context) => senderFrom(value) ?? (context.addIssue('sender'), z.NEVER))
    .optional(),
  TRUST_PROXY: z.undefined().optional(),
});

/** Reads the environment. An empty variable is the same as none. Throws `ConfigFault` with every slip at once. */
export function configFrom(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.keys(expectations).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new ConfigFault([...new Set(parsed.error.issues.map(({ path }) => sentence(String(path[0]), given)))]);
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    data: data.SOLIDARITY_DATA,
    campaigns: data.SOLIDARITY_CAMPAIGNS ?? resolve(data.SOLIDARITY_DATA, 'campaigns'),
    lists: data.SOLIDARITY_LISTS ?? resolve(data.SOLIDARITY_DATA, 'lists'),
    assets: data.SOLIDARITY_ASSETS,
    secret: data.SOLIDARITY_SECRET,
    publicUrl: data.SOLIDARITY_PUBLIC_URL,
    smtpUrl: data.SMTP_URL,
    from: data.MAIL_FROM,
  };
}

function sentence(name: string, given: Readonly<Record<string, string>>): string {
  const { expected = 'another value', remedy = 'see the README', isSecret = false } = expectations[name] ?? {};
  const came = given[name] ?? '';
  return `${name}: expected ${expected}, got ${isSecret ? `${came.length} characters` : JSON.stringify(came.slice(0, 100))}; ${remedy}.`;
}

function isSmtpUrl(value: string): boolean {
  return /^smtps?:\/\//.test(value) && URL.canParse(value) && new URL(value).hostname !== '';
}
