import { openHeaders } from '../http/headers.js';

/** Whatever a page anywhere may load. */
export const assetHeaders: Readonly<Record<string, string>> = {
  ...openHeaders,
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
  'X-Content-Type-Options': 'nosniff',
};

/** A file under its version never changes. */
export const pinnedHeaders: Readonly<Record<string, string>> = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** A page that comes with the tag: it runs and asks for what comes from here, and nobody else may put it in a frame. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': [
    "default-src 'none'",
    ...['script', 'style', 'connect', 'img', 'frame'].map((what) => `${what}-src 'self'`),
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
