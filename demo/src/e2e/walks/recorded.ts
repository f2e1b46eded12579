import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { GalleryState } from '../../gallery-states.js';
import { galleryStates } from '../../gallery-states.js';

const writes = process.env['WALKS'] === 'write';
const pathOf = (element: string) => fileURLToPath(new URL(`../../../src/e2e/walks/${element}.txt`, import.meta.url));

/** What is recorded of an element, a section for each of its states, under the name of the state. */
export interface Recorded {
  /** Fails unless `lines` are what is recorded of the state. With `WALKS=write` in the environment they are recorded instead. */
  hold(state: string, lines: readonly string[]): void;
  /** The lines of a state. */
  of(state: string): readonly string[];
  /** Fails where something is recorded of a state that is not there; or writes. */
  end(): Promise<void>;
}

export async function openRecorded(element: GalleryState['element']): Promise<Recorded> {
  const kept = writes ? '' : await readFile(pathOf(element), 'utf8');
  const sections = new Map<string, readonly string[]>();
  for (const [head = '', ...lines] of kept
    .split(/^## /m)
    .slice(1)
    .map((section) => section.trimEnd().split('\n')))
    sections.set(head, lines);
  const states = galleryStates.filter((one) => one.element === element).map(({ state }) => state);
  return {
    of: (state) => sections.get(state) ?? [],
    hold: (state, lines) => {
      if (writes) sections.set(state, lines);
      else assert.deepEqual(lines, sections.get(state), `walks/${element}.txt has something else of ${state}; WALKS=write records it anew`);
    },
    end: async () => {
      if (!writes) return assert.deepEqual([...sections.keys()], states);
      const written = states.map((state) => `## ${state}\n${(sections.get(state) ?? []).join('\n')}\n`);
      await writeFile(pathOf(element), `${head(element)}\n${written.join('\n')}`);
    },
  };
}

const head = (
  element: string,
) => `<solidarity-${element}> in each of its states: what it says aloud until it is there, where the focus is then, and what Tab comes to.
Read from Chromium’s accessibility tree by demo/src/e2e/every-state.ts. CONTRIBUTING.md says how this file is written anew.
`;
