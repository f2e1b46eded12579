import type { ElementName, Mistake } from '@solidarity/contract/options';
import type { ContrastFact } from './contrast/measure-contrast.js';

/** What is known of a page, whoever looked at it. */
export interface PageFacts {
  readonly address: string;
  /** `source`: as its server sends it, before any script. `browser`: as it stands there now. */
  readonly seenBy: 'source' | 'browser';
  readonly tags: readonly TagFact[];
  readonly elements: readonly ElementFact[];
  /** Frames that may hold a page of a backend: only its answer tells. */
  readonly frames: readonly FrameFact[];
  /** Content security policies, each as one text. */
  readonly policies: readonly string[];
  /** Scripts that may bring the tag later, where it is not in the source itself. */
  readonly managers: readonly string[];
}

/** One script element that is the tag, or was. */
export interface TagFact {
  readonly address: string;
  /** What its `type` says; undefined where it says nothing. */
  readonly type: string | undefined;
  readonly nonce: boolean;
  readonly integrity: string | undefined;
  /** What holds it back from running as it was written. */
  readonly heldBy: string | undefined;
}

/** One element, or the box that holds its place. */
export interface ElementFact {
  /** As an editor would find it: `<solidarity-petition campaign="x">`. */
  readonly where: string;
  /** Undefined where there is no element of that name. */
  readonly name: ElementName | undefined;
  readonly about: 'campaign' | 'list';
  /** The id of what it is about. */
  readonly id: string | undefined;
  readonly backend: string | undefined;
  readonly isTest: boolean;
  /** What is shown while the element cannot be. */
  readonly fallback: 'way' | 'text' | 'none';
  readonly isSelfClosed: boolean;
  /** The language of its place. */
  readonly language: string | undefined;
  readonly mistakes: readonly Mistake[];
  /** Only in a browser. */
  readonly live?: LiveFact | undefined;
}

export interface LiveFact {
  /** Whether the tag brought it to life. */
  readonly isAlive: boolean;
  /** Whether it shows itself, and not its fallback alone. */
  readonly isDrawn: boolean;
  readonly contrasts: readonly ContrastFact[];
}

export interface FrameFact {
  readonly address: string;
  readonly backend: string;
  readonly about: 'campaign';
  readonly id: string;
  /** The words of its `sandbox`; undefined where it has none. */
  readonly sandbox: readonly string[] | undefined;
}

/** What a backend says of one campaign or list. */
export type Answer =
  | { readonly kind: 'known'; readonly state: string; readonly hasPrivacyPolicy: boolean; readonly languages: readonly string[] }
  | { readonly kind: 'unknown' }
  /** Something answers there, and it is no backend of ours. `status`: of HTTP. */
  | { readonly kind: 'foreign'; readonly status: number }
  | { readonly kind: 'silent' };

/** Answers by `answerKey`. */
export type Answers = ReadonlyMap<string, Answer>;

/** By what answers are found. */
export const answerKey = ({ backend, about, id }: Pick<ElementFact, 'backend' | 'about' | 'id'>): string | undefined =>
  backend && id ? `${backend} ${about} ${id}` : undefined;

/** Whether a backend of ours stands behind a frame; its address alone could be anybody's. */
export const isOurs = (frame: FrameFact, answers: Answers): boolean =>
  ['known', 'unknown'].includes(answers.get(answerKey(frame) ?? '')?.kind ?? '');
