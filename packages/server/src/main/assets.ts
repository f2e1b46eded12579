import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isKnown } from '../http/answers.js';
import { assetHeaders, pageHeaders, pinnedHeaders } from './asset-headers.js';
import { ConfigFault } from './config-fault.js';

const page = '.html';
const types: Readonly<Record<string, string>> = {
  [page]: 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};
/** Formats that are compressed already. */
const packed = new Set(['.png', '.webp', '.woff2']);
type Encoding = 'br' | 'gzip' | 'identity';
type Body = () => Promise<Buffer>;

interface Asset {
  readonly headers: Readonly<Record<string, string>>;
  readonly tag: string;
  readonly bodies: Readonly<Partial<Record<Encoding, Body>>> & { readonly identity: Body };
}

/** Files served from memory by their path, each compressed once, when it is first asked for: all at the start would take a second. */
export type Assets = ReadonlyMap<string, Asset>;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

function once(make: Body): Body {
  let made: Promise<Buffer> | undefined;
  return () => (made ??= make());
}

/**
 * Reads a folder into memory. Tests, types and hidden files stay out; an unknown ending is not served. A page is reached without its
 * ending. The files of the tag are reached under their version too, for pages that keep to it.
 */
export async function readAssets(folder: string): Promise<Assets> {
  const assets = new Map<string, Asset>();
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'an error';
    throw new ConfigFault([
      `SOLIDARITY_ASSETS: expected a folder that can be read, got ${reason} for ${JSON.stringify(folder)}; build the tag first, or remove the setting.`,
    ]);
  });
  for (const entry of found) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    const type = types[extname(entry.name)];
    const isOurs = entry.isFile() && type !== undefined && !path.split('/').some((part) => part.startsWith('.') || part === 'test');
    if (!isOurs) continue;
    const asset = await readAsset(join(entry.parentPath, entry.name), type);
    assets.set(`/${path.endsWith(page) ? path.slice(0, -page.length) : path}`, asset);
  }
  const version = await versionIn(folder);
  if (version !== undefined) addPinned(assets, version);
  return assets;
}

/** The version that the build wrote beside the tag; none where the folder holds something else. */
async function versionIn(folder: string): Promise<string | undefined> {
  try {
    const { version } = JSON.parse(await readFile(join(folder, 'solidarity.json'), 'utf8')) as { version?: unknown };
    return typeof version === 'string' && /^[\w.-]{1,64}$/.test(version) ? version : undefined;
  } catch {
    return undefined;
  }
}

/** A folder of that name that stands there already is left as it is: it holds what pages were promised. */
function addPinned(assets: Map<string, Asset>, version: string): void {
  for (const [path, asset] of [...assets]) {
    const pinned = `/${version}${path}`;
    if (/^\/solidarity\.[\w.-]*js$/.test(path) && !assets.has(pinned)) {
      assets.set(pinned, { ...asset, headers: { ...asset.headers, ...pinnedHeaders } });
    }
  }
}

async function readAsset(path: string, type: string): Promise<Asset> {
  const body = await readFile(path);
  const headers = { 'Content-Type': type, ...(extname(path) === page ? pageHeaders : assetHeaders) };
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const identity = () => Promise.resolve(body);
  if (packed.has(extname(path)) || body.length < 200) return { headers, tag, bodies: { identity } };
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } };
  return { headers, tag, bodies: { identity, br: once(() => brotli(body, quality)), gzip: once(() => gzipped(body, { level: 9 })) } };
}

/** Answers a GET or HEAD of an asset. Says whether there was one. */
export function answerAsset(assets: Assets, path: string, request: IncomingMessage, response: ServerResponse): boolean {
  const asset = assets.get(path);
  if (!asset) return false;
  const { encoding, body } = chosen(String(request.headers['accept-encoding'] ?? ''), asset);
  const etag = `"${asset.tag}-${encoding}"`;
  const headers = {
    ...asset.headers,
    ETag: etag,
    Vary: 'Accept-Encoding',
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  };
  const answer = (bytes: Buffer) =>
    response.writeHead(200, { ...headers, 'Content-Length': bytes.length }).end(request.method === 'HEAD' ? undefined : bytes);
  if (isKnown(request.headers['if-none-match'], etag)) response.writeHead(304, headers).end();
  else void body().then(answer, () => response.destroy());
  return true;
}

/** The name of an encoding that a header takes: not followed by a weight of nought. */
const taking = (name: string) => new RegExp(`(?:^|,)\\s*${name}\\s*(?:;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)`, 'i');
/** Made once: a header may hold thousands of names. */
const taken = { br: taking('br'), gzip: taking('gzip') };
/** Of a header that is longer only this much is read: no browser says more. */
const longestHeader = 200;

function chosen(accepted: string, { bodies }: Asset): { readonly encoding: Encoding; readonly body: Body } {
  const takes = (name: keyof typeof taken) => taken[name].test(accepted.slice(0, longestHeader));
  if (bodies.br && takes('br')) return { encoding: 'br', body: bodies.br };
  if (bodies.gzip && takes('gzip')) return { encoding: 'gzip', body: bodies.gzip };
  return { encoding: 'identity', body: bodies.identity };
}
