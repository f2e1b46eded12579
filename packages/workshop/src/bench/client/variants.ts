/** One page of the comparison: what stands in the partner's page, and the script that brings it to life. */
export interface Variant {
  readonly name: string;
  readonly script?: string;
  /** HTML; `backend`: base address of the backend. */
  readonly widget: (backend: string) => string;
  /** Whether there is a form to wait for, to fill in and to send. */
  readonly hasForm: boolean;
}

/** As the builder's snippet reserves it. */
const reserved = 'style="display:block;min-height:60rem"';
const petition = (backend: string) =>
  `<solidarity-petition campaign="asylum" backend="${backend}" ${reserved}><a href="${backend}/v1/campaigns/asylum">Sign the petition</a></solidarity-petition>`;
const counter = (backend: string) =>
  `<solidarity-counter campaign="asylum" backend="${backend}" style="display:block;min-height:2rem"></solidarity-counter>`;
const peer = (backend: string) => `<div data-backend="${backend}/v1/campaigns/asylum" ${reserved}></div>`;

export const blank: Variant = { name: 'blank', widget: () => `<div ${reserved}></div>`, hasForm: false };
export const handWritten: Variant = { name: 'hand-written', script: 'hand-written.js', widget: peer, hasForm: true };
export const react: Variant = { name: 'react', script: 'react.js', widget: peer, hasForm: true };
export const ours: Variant = { name: 'petition', script: 'solidarity.js', widget: petition, hasForm: true };
export const oursWithCount: Variant = {
  name: 'petition and counter',
  script: 'solidarity.js',
  widget: (backend) => counter(backend) + petition(backend),
  hasForm: true,
};
export const counters: Variant = {
  name: 'five counters',
  script: 'solidarity.js',
  widget: (backend) => counter(backend).repeat(5),
  hasForm: false,
};

export const compared: readonly Variant[] = [blank, handWritten, ours, oursWithCount, react];
