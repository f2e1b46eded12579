/** Runs in the editors' page: what is left of some HTML once each editor has taken it and given it back. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { autop } from '@wordpress/autop';
import { RawHTML, createElement } from '@wordpress/element';
import { parse, pasteHandler, registerBlockType, serialize, setFreeformContentHandlerName, type Block } from '@wordpress/blocks';
import type * as CKEditor from 'ckeditor5';
import type Quill from 'quill';
import type { Sieve } from '../snippet/sieves.js';

interface TinyMce {
  init(options: object): Promise<readonly { setContent(html: string): void; getContent(): string; remove(): void }[]>;
}
/** Editors that come as scripts. */
const {
  CKEDITOR,
  Quill: QuillEditor,
  ...tinymces
} = window as unknown as Record<'tinymce6' | 'tinymce7' | 'tinymce8', TinyMce> & {
  CKEDITOR: typeof CKEditor;
  Quill: typeof Quill;
};

function place(): HTMLElement {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  return element;
}

/** As it comes, with nothing allowed that is not allowed by itself. */
const tinymce = (version: 'tinymce6' | 'tinymce7' | 'tinymce8') => async (html: string) => {
  const target = document.createElement('textarea');
  place().append(target);
  const found = tinymces[version];
  Object.assign(window, { tinymce: found });
  const options = { target, license_key: 'gpl', skin: false, content_css: false, promotion: false, plugins: '' };
  const [editor] = await found.init(options);
  editor?.setContent(html);
  const left = editor?.getContent() ?? '';
  editor?.remove();
  return left;
};

type Allowed = CKEditor.GeneralHtmlSupportConfig['allow'];

/** `allowed` is what an administrator lets through besides what the editor knows. */
const ckeditor = (allowed: Allowed) => async (html: string) => {
  const { ClassicEditor, Essentials, Paragraph, Bold, Link, List, Heading, SourceEditing, GeneralHtmlSupport } = CKEDITOR;
  const editor = await ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Link, List, Heading, SourceEditing, ...(allowed ? [GeneralHtmlSupport] : [])],
    ...(allowed && { htmlSupport: { allow: allowed } }),
  });
  editor.setData(html);
  const left = editor.getData();
  await editor.destroy();
  return left;
};

const quill = (html: string) => {
  const editor = new QuillEditor(place());
  editor.clipboard.dangerouslyPasteHTML(html);
  return editor.getSemanticHTML();
};

/** The blocks that a paste may become. */
function registerBlocks(): void {
  for (const [name, attribute] of Object.entries({ 'core/html': 'content', 'core/freeform': 'content' })) {
    registerBlockType(name, {
      apiVersion: 3,
      title: name,
      category: 'text',
      attributes: { [attribute]: { type: 'string', source: 'raw' } },
      supports: { customClassName: false, className: false, html: false },
      // Its content as it is, as the block of WordPress saves it.
      save: ({ attributes }: { attributes: Record<string, string> }) => createElement(RawHTML, { children: attributes[attribute] ?? '' }),
    } as never);
  }
  setFreeformContentHandlerName('core/freeform');
}

/** Ctrl+V into an empty paragraph, then what is stored. The editor takes an address alone for a block of its own. */
function paste(text: string): string {
  const blocks = pasteHandler({ HTML: '', plainText: text, mode: /^https?:\S+$/.test(text) ? 'BLOCKS' : 'AUTO' });
  return typeof blocks === 'string' ? blocks : serialize(blocks as Block[]);
}

registerBlocks();
const pass: Readonly<Partial<Record<Sieve, (html: string) => string | Promise<string>>>> = {
  tinymce6: tinymce('tinymce6'),
  tinymce7: tinymce('tinymce7'),
  tinymce8: tinymce('tinymce8'),
  ckeditor: ckeditor(undefined),
  'ckeditor-div': ckeditor([{ name: 'div', attributes: [{ key: /^data-.+$/, value: true }] }]),
  'ckeditor-full': ckeditor([{ name: /.*/, attributes: true, classes: true, styles: true }]),
  quill,
  tiptap: (html) => new Editor({ element: place(), extensions: [StarterKit], content: html }).getHTML(),
  'wp-paste': paste,
  'wp-blocks': (text) => serialize(parse(text)),
  'wp-autop': (html) => autop(html),
};
Object.assign(window, { pass });
