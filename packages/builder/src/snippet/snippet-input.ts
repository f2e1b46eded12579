import type { ElementName } from '@solidarity/contract/options';
import type { Theme } from '../colour/theme.js';
import type { DestinationId } from './destinations.js';

/** Which file of the tag a page loads. */
export type TagFile =
  /** The one that the backend serves now: mistakes in it are mended without anybody touching the page. */
  | { readonly kind: 'evergreen' }
  /** Exactly this one, refused by the browser if a byte differs. `integrity` as in `sha384-…`. */
  | { readonly kind: 'pinned'; readonly version: string; readonly integrity: string };

/** All that a snippet depends on. */
export interface SnippetInput {
  readonly element: ElementName;
  /** As `writeOptions` gives them, the campaign or list among them. */
  readonly options: Readonly<Record<string, string>>;
  readonly destination: DestinationId;
  /** Base address of the backend. */
  readonly backend: string;
  readonly tagFile?: TagFile;
  readonly theme?: Theme;
  /** Room that is kept until the element stands, in rem. */
  readonly height?: number;
  /** What the link says that shows where the element cannot; the element's usual words unless told. */
  readonly linkText?: string;
}
