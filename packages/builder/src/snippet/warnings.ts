import { words } from '../words/snippet.js';
import { isPlain, type Form } from './forms.js';
import { themeStyle } from '../colour/theme.js';
import type { SnippetInput } from './snippet-input.js';

/** What does not work, or not for everybody: of the place first, then of what was chosen. */
export function warningsOf({ destination, element, options, theme = {}, tagFile, backend }: SnippetInput, form: Form): string[] {
  const { campaign: _campaign, list: _list, lang: _lang, ...said } = options;
  const isColoured = Object.keys(themeStyle(theme)).length > 0;
  return [
    ...words.warnings[destination],
    ...(isPlain(form) && (isColoured || Object.keys(said).length > 0) ? [words.leftBehind] : []),
    ...(form === 'address' && element === 'newsletter' ? [words.staysLink] : []),
    ...(form === 'address' && (element === 'counter' || element === 'share') ? [words.wholePage] : []),
    ...(form === 'shortcode' && isColoured ? [words.colourlessCode] : []),
    ...(destination === 'email' && element === 'newsletter' ? [words.noPicture] : []),
    ...(tagFile?.kind === 'pinned' && !isPlain(form) && form !== 'shortcode' ? [words.pinned] : []),
    ...(/^http:\/\/(?!localhost|127\.)/.test(backend) ? [words.open] : []),
  ];
}
