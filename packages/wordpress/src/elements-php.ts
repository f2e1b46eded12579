import { usualHeight } from '@solidarity/builder';
import { elementNames, subjectOf, type ElementName } from '@solidarity/contract/options';
import { blockOptions, type BlockOption } from './block-options.js';
import { blockWords } from './block-words.js';

/** The table that the plugin works by, as a PHP file: in it words stand as WordPress's translators find them. */
export function elementsPhp(): string {
  return `<?php
/** Generated from what the contract says of each element: change that, then run \`npm run generate -w @solidarity/wordpress\`. */

defined( 'ABSPATH' ) || exit;

return array(
${elementNames.map(elementPhp).join('')});
`;
}

function elementPhp(element: ElementName): string {
  const { title, fallback } = blockWords[element];
  const options = Object.entries(blockOptions(element)).map(optionPhp);
  return `	'${element}' => array(
		'title'    => ${words(title)},
		'about'    => ${quote(subjectOf[element])},
		'fallback' => ${words(fallback)},
		'height'   => ${quote(`${usualHeight[element]}rem`)},
		'options'  => array(
${options.join('')}		),
	),
`;
}

function optionPhp([name, { kind, words: known, label, help }]: [string, BlockOption]): string {
  return `			${quote(name)} => array(
				'kind'  => ${quote(kind)},
				'words' => array(${known.length > 0 ? ` ${known.map(quote).join(', ')} ` : ''}),
				'label' => ${words(label)},
				'help'  => ${words(help)},
			),
`;
}

const words = (text: string): string => `__( ${quote(text)}, 'solidarity' )`;
const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
