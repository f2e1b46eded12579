import type { Snippet } from '../snippet/snippet.js';
import type { Choice } from './choice.js';
import type { Copied, Told } from './copying.js';
import type { SubjectState } from './subject-check.js';

export type Width = 'phone' | 'computer';
export type Scheme = 'light' | 'dark';
export interface View {
  readonly width: Width;
  readonly scheme: Scheme;
  /** Whether the options that few need are open. */
  readonly more: boolean;
}

/** What the parts of the page are drawn from, and how they say what an editor did. */
export interface Bench {
  readonly choice: Choice;
  readonly subject: SubjectState;
  /** Mistakes in options, by name. */
  readonly mistakes: Readonly<Record<string, string>>;
  /** Absent until campaign and place are known. */
  readonly snippet: Snippet | undefined;
  /** Whether the backend says which file of the tag it serves. */
  readonly canPin: boolean;
  readonly view: View;
  /** What became of the last copy. */
  readonly told: Told | undefined;
  choose(part: Partial<Choice>): void;
  look(view: Partial<View>): void;
  askAgain(): void;
  copy(what: Copied, text: string, rich?: string): void;
}
