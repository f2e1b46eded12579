import type { Page } from 'playwright-core';
import type { HostFile } from '../host-site.js';

/** Where the tag stands, and a site to put pages on. */
export interface At {
  readonly backend: string;
  /** Serves a file on the partner's site. Answers its address. */
  put(file: HostFile): string;
}

/** A page that an embedding has to live on. */
export interface OddPage {
  /** Reads on after "a page that". */
  readonly what: string;
  /** The whole of it, or its head and body; `headers` are the answer's. */
  readonly page: (at: At) => {
    readonly html?: string;
    readonly head?: string;
    readonly body?: string;
    readonly headers?: HostFile['headers'];
  };
  /** What stands between it and the network. */
  readonly first?: (page: Page, at: At) => Promise<unknown>;
  /** What its own scripts, or a visitor, do once it has loaded. */
  readonly later?: (page: Page, at: At) => Promise<unknown>;
  /** Whether a visitor can sign by the element, has signed by it, sees at least its form, or sees the link that stands in its place. */
  readonly ends: 'signed' | 'thanked' | 'form' | 'fallback';
  /** Whether all this goes on in the innermost frame. */
  readonly isFramed?: boolean;
  /** A page that breaks what scripts are made of may hear of it on its console. */
  readonly mayThrow?: boolean;
}

export const tagAt = ({ backend }: At, how = 'async', query = ''): string =>
  `<script ${how} src="${backend}/solidarity.js${query}"></script>`;

export const inline = (code: string): string => `<script>${code}</script>`;

export const link = '<a class="fallback" href="https://common-shelter.example/">Sign on their page</a>';

/** The form that editors keep. `inside` is its fallback. */
export const box = (options = 'data-campaign="protect-asylum"', inside = link): string =>
  `<div data-solidarity="petition" ${options}>${inside}</div>`;

/** The form for developers. */
export const element = (options = 'campaign="protect-asylum"', inside = link): string =>
  `<solidarity-petition ${options}>${inside}</solidarity-petition>`;
