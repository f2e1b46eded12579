/** Editors and filters that a snippet passes. Each of them is in `src/e2e`, and every claim about one is a test. */
export const sieves = [
  'tinymce6',
  'tinymce7',
  'tinymce8',
  'ckeditor',
  'ckeditor-div',
  'ckeditor-full',
  'quill',
  'tiptap',
  'wp-paste',
  'wp-blocks',
  'wp-autop',
  'kses',
  'drupal-basic',
  'drupal-div',
  'joomla',
] as const;
export type Sieve = (typeof sieves)[number];
