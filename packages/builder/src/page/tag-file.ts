import type { TagFile } from '../snippet/snippet-input.js';

type Pinned = Extract<TagFile, { kind: 'pinned' }>;

/** What the build wrote beside the tag: its version, and the hash of its bytes. Nothing where a backend does not serve it. */
export async function readTagFile(backend: string): Promise<Pinned | undefined> {
  try {
    const response = await fetch(new URL('solidarity.json', backend));
    const { version, integrity } = (await response.json()) as Readonly<Record<string, unknown>>;
    return typeof version === 'string' && typeof integrity === 'string' ? { kind: 'pinned', version, integrity } : undefined;
  } catch {
    return undefined;
  }
}
