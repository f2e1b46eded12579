import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { button, card, fillIn, person } from '../petition-form.js';
import { box, element, inline, tagAt, type At, type OddPage } from './odd-page.js';

const built = await readFile(new URL('../../../../packages/embed/dist/solidarity.js', import.meta.url));
const hash = `sha256-${createHash('sha256').update(built).digest('base64')}`;

/** A page whose answer has these headers. */
const headed =
  (headers: (at: At) => Readonly<Record<string, string>>, head = ''): OddPage['page'] =>
  (at) => ({ head: head + tagAt(at), body: element(), headers: headers(at) });
const under = (policy: (backend: string) => string, head = ''): OddPage['page'] =>
  headed(({ backend }) => ({ 'content-security-policy': policy(backend) }), head);
const typed = (names: string, head = ''): OddPage['page'] => under(() => `require-trusted-types-for 'script'${names}`, head);

/** What a page's own server forbids. */
export const underPolicies: readonly OddPage[] = [
  { what: 'allows no style at all', page: under((own) => `default-src 'none'; script-src ${own}; connect-src ${own}`), ends: 'signed' },
  { what: 'allows the tag alone, and none of its parts', page: under(() => `script-src '${hash}'`, ''), ends: 'fallback' },
  { what: 'forbids every form to be sent', page: under(() => `form-action 'none'`), ends: 'signed' },
  {
    what: 'forbids what it does not enforce',
    page: headed(() => ({ 'content-security-policy-report-only': `default-src 'none'` })),
    ends: 'signed',
  },
  { what: 'is a sandbox with scripts', page: under(() => 'sandbox allow-scripts'), ends: 'signed' },
  { what: 'is a sandbox without scripts', page: under(() => 'sandbox allow-forms'), ends: 'fallback' },
  {
    what: 'forbids requests by a line that comes after the tag',
    page: (at) => ({ head: `${tagAt(at, '')}<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`, body: element() }),
    ends: 'fallback',
  },
  { what: 'requires trusted types, by any name', page: typed(''), ends: 'signed' },
  { what: 'requires trusted types, and allows none', page: typed(`; trusted-types 'none'`), ends: 'fallback' },
  { what: 'requires trusted types, and allows others', page: typed('; trusted-types dompurify lit-html'), ends: 'fallback' },
  { what: 'requires trusted types, and allows names twice', page: typed(`; trusted-types solidarity 'allow-duplicates'`), ends: 'signed' },
  {
    what: 'requires trusted types, and has taken our name',
    page: typed('; trusted-types solidarity', inline(`trustedTypes.createPolicy('solidarity', {})`)),
    ends: 'fallback',
  },
  {
    what: 'requires trusted types, and refuses the rest by a policy of its own',
    page: typed('', inline(`trustedTypes.createPolicy('default', { createHTML: () => null, createScriptURL: () => null })`)),
    ends: 'signed',
  },
  { what: 'names trusted types, and requires none', page: under(() => 'trusted-types lit-html'), ends: 'signed' },
  {
    what: 'keeps to itself, away from all other origins',
    page: headed(() => ({ 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' })),
    ends: 'signed',
  },
  {
    what: 'keeps to itself, and names others without their cookies',
    page: headed(() => ({ 'cross-origin-embedder-policy': 'credentialless', 'cross-origin-opener-policy': 'same-origin' })),
    ends: 'signed',
  },
  {
    what: 'forbids whatever a browser can forbid',
    page: headed(() => ({ 'permissions-policy': 'clipboard-write=(), web-share=(), fullscreen=(), sync-xhr=(), unload=()' })),
    ends: 'signed',
  },
  { what: 'tells nobody where it is', page: headed(() => ({ 'referrer-policy': 'no-referrer' })), ends: 'signed' },
  {
    what: 'allows the tag by its hash, and parts by nothing, and is filled in',
    page: (at) => ({
      head: `<script async src="${at.backend}/solidarity.js" integrity="${hash}" crossorigin></script>`,
      body: box(),
      headers: { 'content-security-policy': `script-src '${hash}'` },
    }),
    later: async (page) => {
      await fillIn(page, person('hashed'));
      await button(page).click();
      await card(page).getByRole('alert').filter({ hasText: 'try again' }).waitFor();
    },
    ends: 'fallback',
  },
];
