import type { Page } from 'playwright-core';

/** A thing on the page as assistive technology is told of it, from Chromium's accessibility tree. */
export interface Told {
  /** Chromium's number of the node behind it. */
  readonly id: number;
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What is typed or chosen. */
  readonly value: string;
  /** `required`, `invalid`, `checked`, `expanded`, `level`, `live`, and whatever else the tree says of it. */
  readonly states: Readonly<Record<string, unknown>>;
  /** All that is written in it. */
  readonly text: string;
  /** The name of the form that it is, or is in; empty outside of one. */
  readonly form: string;
  /** The roles of all that it is in, the outermost first. */
  readonly inside: readonly string[];
}

/** Reads what assistive technology is told of a page: all of it, in the order of reading. The document behind it stays unseen. */
export type ReadTold = () => Promise<readonly Told[]>;

interface Branch {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: Said;
  readonly name?: Said;
  readonly description?: Said;
  readonly value?: Said;
  readonly properties?: readonly { readonly name: string; readonly value: Said }[];
  readonly childIds?: readonly string[];
}
interface Said {
  readonly value?: unknown;
}

export async function openTold(page: Page): Promise<ReadTold> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable'); // without it, each look would number the nodes anew
  return async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return inOrder(nodes);
  };
}

/** The tree as one row. What the tree itself calls ignored is left out, what is in it is not. */
function inOrder(branches: readonly Branch[]): readonly Told[] {
  const known = new Map(branches.map((branch) => [branch.nodeId, branch]));
  const below = ({ childIds = [] }: Branch) => childIds.flatMap((id) => known.get(id) ?? []);
  const textOf = (branch: Branch): string =>
    branch.role?.value === 'StaticText' ? said(branch.name) : below(branch).map(textOf).filter(Boolean).join(' ');
  const tell = (branch: Branch, inside: readonly string[], form: string): readonly Told[] => {
    const told = { ...toldOf(branch), text: textOf(branch), inside, form: said(branch.role) === 'form' ? said(branch.name) : form };
    const within = below(branch).flatMap((child) => tell(child, [...inside, told.role], told.form));
    return branch.ignored || told.role === 'InlineTextBox' ? within : [told, ...within];
  };
  const [root] = branches;
  return root ? tell(root, [], '') : [];
}

const toldOf = ({ backendDOMNodeId = 0, role, name, description, value, properties = [] }: Branch) => ({
  id: backendDOMNodeId,
  role: said(role),
  name: said(name),
  description: said(description),
  value: said(value),
  states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
});

const said = (words: Said | undefined): string => (typeof words?.value === 'string' ? words.value : '');

/** Whatever has the focus; undefined where nothing on the page has it. */
export const focusedOf = (all: readonly Told[]): Told | undefined =>
  all.findLast(({ role, states }) => states['focused'] === true && role !== 'RootWebArea');

/** What is looked for: its role, and its name or the beginning of it; where two are alike, its form. */
export interface Wanted {
  readonly role: string;
  readonly name: string;
  readonly form?: string | undefined;
}

export const isWanted =
  ({ role, name, form }: Wanted) =>
  (told: Told): boolean =>
    told.role === role && told.name.startsWith(name) && (form === undefined || told.form === form);

/** How it is spoken of where it was expected. */
export const spoken = (told: Pick<Told, 'role' | 'name'> | undefined): string =>
  told ? `${told.role} “${told.name.slice(0, 60)}”` : 'nothing';
