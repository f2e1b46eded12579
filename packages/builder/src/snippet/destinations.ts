import type { Form } from './forms.js';
import type { Left } from './left.js';
import type { Sieve } from './sieves.js';

/** Who pastes decides what is kept. */
export interface Road {
  readonly who: Who;
  /** What the snippet passes on its way to the page, in order; none where what is pasted is published as it is. */
  readonly through: readonly Sieve[];
  readonly left: Left;
}

export type Who = 'anyone' | 'wp-editor' | 'wp-author' | 'full-html' | 'div-allowed' | 'basic-html' | 'visual-editor' | 'no-editor';

export interface Destination {
  readonly form: Form;
  readonly roads: readonly Road[];
}

const asItIs: readonly Road[] = [{ who: 'anyone', through: [], left: 'works' }];

/** Where a snippet may be pasted, most asked for first, and the form that is kept there. */
export const destinations = {
  wordpress: {
    form: 'blocks',
    roads: [
      { who: 'wp-editor', through: ['wp-paste', 'wp-blocks'], left: 'works' },
      { who: 'wp-author', through: ['wp-paste', 'wp-blocks', 'kses'], left: 'box' },
    ],
  },
  'wordpress-classic': {
    form: 'box',
    roads: [
      { who: 'wp-editor', through: ['wp-autop'], left: 'works' },
      { who: 'wp-author', through: ['kses', 'wp-autop'], left: 'box' },
    ],
  },
  'wordpress-author': { form: 'address', roads: [{ who: 'anyone', through: ['wp-paste', 'wp-blocks', 'kses'], left: 'address' }] },
  'wordpress-plugin': { form: 'shortcode', roads: [{ who: 'anyone', through: ['wp-paste', 'wp-blocks', 'kses'], left: 'shortcode' }] },
  drupal: {
    form: 'box',
    roads: [
      { who: 'full-html', through: ['ckeditor-full'], left: 'works' },
      { who: 'div-allowed', through: ['ckeditor-div', 'drupal-div'], left: 'box' },
      { who: 'basic-html', through: ['ckeditor', 'drupal-basic'], left: 'link' },
    ],
  },
  joomla: {
    form: 'bare',
    roads: [
      { who: 'visual-editor', through: ['tinymce6', 'joomla'], left: 'box' },
      { who: 'no-editor', through: ['joomla'], left: 'box' },
    ],
  },
  squarespace: { form: 'box', roads: asItIs },
  wix: { form: 'box', roads: asItIs },
  webflow: { form: 'box', roads: asItIs },
  ghost: { form: 'box', roads: asItIs },
  'tag-manager': {
    form: 'bare',
    roads: [
      { who: 'no-editor', through: [], left: 'box' },
      { who: 'visual-editor', through: ['tinymce7'], left: 'box' },
    ],
  },
  html: { form: 'tag', roads: asItIs },
  visual: {
    form: 'link',
    roads: (['tinymce8', 'ckeditor', 'quill', 'tiptap'] as const).map(
      (sieve) => ({ who: 'anyone', through: [sieve], left: 'link' }) as const,
    ),
  },
  email: { form: 'badge', roads: [{ who: 'anyone', through: [], left: 'picture' }] },
} as const satisfies Readonly<Record<string, Destination>>;

export type DestinationId = keyof typeof destinations;
export const destinationIds = Object.keys(destinations) as readonly DestinationId[];
export const destinationOf = (id: DestinationId): Destination => destinations[id];
