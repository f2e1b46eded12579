import type { SignatureEntry } from './entries.js';
import { listIdOf } from './list-key.js';

/**
 * Who had everything erased may count still, as nobody whom a new signature could be compared with: it is held. A list counts those
 * who get mail, so there they begin anew.
 */
export const heldIfErased = (entry: SignatureEntry, isErased: boolean): SignatureEntry =>
  isErased && listIdOf(entry.campaign) === undefined ? { ...entry, held: entry.held ?? 'erased-before' } : entry;
