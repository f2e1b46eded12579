import { lineOf } from './spoken-lines.js';
import { focusedOf, type Told } from './told.js';

/** Hears what changes between two looks at the page. */
export class Ear {
  /** Said, and not yet asked for. */
  readonly heard: string[] = [];
  /** What the reader itself brought the focus to. */
  isAt = 0;
  #page = '';
  readonly #live = new Map<number, string>();

  takesIn(all: readonly Told[]): void {
    const [root] = all;
    const [address] = String(root?.states['url']).split('#');
    const page = `${root?.id} ${address} ${root?.name}`; // each process numbers its pages from the same number on
    if (root?.name && page !== this.#page) {
      this.#page = page;
      this.isAt = 0;
      this.#live.clear();
      this.heard.push(`${root.name}, page`);
    }
    for (const told of all) this.#listen(told);
    const here = focusedOf(all);
    if (here && here.id !== this.isAt) {
      this.isAt = here.id;
      this.heard.push(lineOf(here));
    }
  }

  /** A region that was not there before is not listened to yet: what it is born with goes unheard, unless it is an alert. */
  #listen({ id, role, text, states }: Told): void {
    if (states['live'] === undefined || role === 'timer') return;
    const before = this.#live.get(id) ?? (role === 'alert' ? '' : text);
    this.#live.set(id, text);
    if (text !== before && text !== '') this.heard.push(`${text}, ${role}`);
  }
}
