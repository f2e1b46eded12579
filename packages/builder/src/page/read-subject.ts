/** What was typed as a campaign, read: an id, or why it is none. */
export type ReadSubject =
  | { readonly kind: 'empty' }
  | { readonly kind: 'id'; readonly id: string }
  /** An address on another site: of another backend, which has a page like this one, or of the campaign's organisation. */
  | { readonly kind: 'elsewhere'; readonly origin: string; readonly isBackend: boolean }
  | { readonly kind: 'no-id'; readonly suggestion: string | undefined };

const idForm = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** Addresses of a backend that name a campaign or a list. */
const inPath = /\/(?:c|embed|v1\/campaigns|v1\/lists)\/([a-z0-9-]+)/i;

/** An address whose scheme was left out, as browsers show it: a name with a dot, or this machine, or a path on the backend. */
const schemeless = /^(?:localhost|\d+(?:\.\d+){3}|(?:[^\s/?#:.@]+\.)+\p{L}[^\s/?#:.@]*)(?::\d+)?(?:[/?#]|$)/iu;

function addressIn(text: string, backend: string): URL | undefined {
  const written = schemeless.test(text) ? `//${text}` : text;
  return /^(?:https?:\/)?\//i.test(written) && URL.canParse(written, backend) ? new URL(written, backend) : undefined;
}

/** Reads an id, the address of a campaign's page, or a whole snippet somebody was sent. `backend`: base address of this page's backend. */
export function readSubject(typed: string, backend: string): ReadSubject {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (idForm.test(text)) return { kind: 'id', id: text };
  const inSnippet = /(?:campaign|list)\s*=\s*["'“”]?([a-z0-9-]+)/i.exec(text)?.[1];
  if (inSnippet !== undefined && /[<[]/.test(text)) return named(inSnippet);
  const address = addressIn(text, backend);
  if (address) {
    const id = inPath.exec(address.pathname)?.[1];
    if (address.origin !== new URL(backend).origin) return { kind: 'elsewhere', origin: address.origin, isBackend: id !== undefined };
    return id === undefined ? { kind: 'no-id', suggestion: undefined } : named(id);
  }
  return { kind: 'no-id', suggestion: suggestionOf(text) };
}

function named(id: string): ReadSubject {
  return idForm.test(id) ? { kind: 'id', id } : { kind: 'no-id', suggestion: suggestionOf(id) };
}

/** The same in small letters, with hyphens for spaces, where that is an id. */
function suggestionOf(text: string): string | undefined {
  const id = text
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '');
  return idForm.test(id) && text.length <= 64 ? id : undefined;
}
