import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Check } from './check.js';
import { lineAt } from './parsed-source.js';
import { sourceFiles } from './source-files.js';

/** Parts of addresses that EasyPrivacy and Fanboy's annoyance list block anywhere (read November 2026), and near neighbours of them. */
const blocked = [
  /\/count\?/,
  /\/counter[/.?]/,
  /\/stats?[/.?]|\/stats?$/,
  /\/statistics\b/,
  /\/events?\?/,
  /\/collect\b/,
  /\/track/,
  /\/beacon\b/,
  /\/api\/(?:v\d\/)?(?:ping|log|stat|metrics)\b/,
  /\/(?:metrics|impressions?|geoip|analytics|telemetry)\b/,
  /embed-log|fingerprint|share-?counter|sharetools/,
  /newsletter-?sign-?up|newsletter-subscription|signup_widget/,
  /\/(?:share|btn)-email\b/,
  /\/(?:icons\/newsletter|social\/newsletters_)/,
  /[?&](?:ref|pid|event|track|utm_[a-z]+)=/,
];

/** Every list hides light-DOM elements whose class or id speaks of consent. Shadow roots are out of its reach. */
const hidden = /\b(?:class|className|id)\s*=\s*(["'`])(?:(?!\1)[^<>])*consent/gi;
const lightDom = /^(?:demo\/|packages\/embed\/src\/|packages\/server\/src\/)/;

/** Holds the names that travel over the network, and those in the light DOM, against the filter lists. */
export const check: Check = async (root) => [
  ...(await addresses(root)).flatMap((address) => blockedIn(address)),
  ...(await sourceFiles(root, ['.ts', '.html']))
    .filter(({ path }) => lightDom.test(path))
    .flatMap(({ path, text }) => {
      return [...text.matchAll(hidden)].map(({ 0: found, index }) => `${path}:${lineAt(text, index)}: ${found}: ad filters hide it.`);
    }),
];

export function blockedIn(address: string): string[] {
  const rule = blocked.find((pattern) => pattern.test(address));
  return rule ? [`${address}: ad filters block ${rule.source}; choose another name.`] : [];
}

/** One sample address a file that the tag loads, and for each route and query parameter. */
async function addresses(root: string): Promise<string[]> {
  const dist = join(root, 'packages/embed/dist');
  const files = existsSync(dist) ? readdirSync(dist).filter((name) => /\.(?:m?js|css|json)$/.test(name)) : [];
  return [...files.map((file) => `https://backend.example/${file}`), ...(await routeAddresses(root))];
}

async function routeAddresses(root: string): Promise<string[]> {
  const contract = join(root, 'packages/contract/dist/routes.js');
  const { routes } = (await import(pathToFileURL(contract).href)) as {
    routes: Record<string, { path: string; query?: Record<string, string> }>;
  };
  return Object.values(routes).flatMap(({ path, query = {} }) => {
    const address = `https://backend.example${path.replace(/\{\w+\}/g, 'x')}`;
    const parameters = Object.keys(query).flatMap((name) => [`${address}?${name}=1`, `${address}?x=1&${name}=1`]);
    return [address, ...parameters];
  });
}
