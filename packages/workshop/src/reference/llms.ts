import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Declaration } from './manifest.js';

/** The guides in the order of docs/README.md; the reference and the decisions are listed by themselves. */
const listed = /^- \[(?<title>[^\]]+)\]\((?<path>[^)]+)\)(?:: (?<about>.+))?$/;

/**
 * `llms.txt` (llmstxt.org): what the project is, a line for each guide and each element, for those who read with a program. Its links
 * lead to Markdown, from the folder of the guides and from the root of the documentation's site alike.
 */
export async function llmsOf(root: string, elements: readonly Declaration[]): Promise<string> {
  const contents = await readFile(join(root, 'docs/README.md'), 'utf8');
  const [top = '', ...sections] = contents.split(/^## /m);
  const about = (/\n\n(?<text>[\s\S]+?)\n\n/.exec(top)?.groups?.['text'] ?? '').replaceAll('\n', ' ');
  const parts = sections.map((section) => {
    const [heading = '', ...lines] = section.trimEnd().split('\n');
    const guides = lines.filter((line) => listed.test(line));
    return [`## ${heading}`, (heading === 'Elements' ? elements.map(lineOf) : guides).join('\n')].join('\n\n');
  });
  const decisions = (await readdir(join(root, 'docs/decisions'))).filter((file) => /^\d/.test(file)).sort();
  const titles = await Promise.all(
    decisions.map(async (file) => titleOf(file, await readFile(join(root, 'docs/decisions', file), 'utf8'))),
  );
  return `${[
    '# Solidarity',
    `> ${about}`,
    'One script brings every element: `<script async src="https://sign.example.org/solidarity.js"></script>`, from the backend that the elements then ask. What stands inside an element is its fallback. Attributes may be written with `data-` before, as in `<div data-solidarity="petition" data-campaign="…">`.',
    ...parts,
    titles.join('\n'),
  ].join('\n\n')}\n`;
}

const lineOf = ({ tagName, description = '', attributes, events }: Declaration): string =>
  `- [<${tagName}>](reference/${tagName}.md): ${description.replace(/\s+/g, ' ')} Attributes: ${names(attributes)}. Events: ${names(events)}.`;

const names = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join(', ');

const titleOf = (file: string, text: string): string => `- [${/^# (.+)$/m.exec(text)?.[1] ?? file}](decisions/${file})`;
