import { declarationsOf, type Declaration, type Manifest } from './manifest.js';

/** How a framework's types are told of elements that it does not know. */
interface Dialect {
  readonly file: string;
  /** What stands above: the module whose elements are extended. */
  readonly open: string;
  readonly close: string;
  /** The type of an element, given the type of its own attributes. */
  readonly element: (attributes: string) => string;
  /** How a listener to an event is written, if the framework has a word for it. */
  readonly listener?: (event: string) => string;
}

const jsx = (module: string) => `declare module '${module}' {\n  namespace JSX {\n    interface IntrinsicElements {`;

const dialects: readonly Dialect[] = [
  {
    file: 'react.d.ts',
    open: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';\n\n${jsx('react')}`,
    close: '    }\n  }\n}',
    element: (own) => `DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & ${own}`,
    listener: (event) => `on${event}`,
  },
  {
    file: 'preact.d.ts',
    open: `import type { HTMLAttributes } from 'preact';\n\n${jsx('preact')}`,
    close: '    }\n  }\n}',
    element: (own) => `HTMLAttributes<HTMLElement> & ${own}`,
    listener: (event) => `on${event}`,
  },
  {
    file: 'svelte.d.ts',
    open: `import type { HTMLAttributes } from 'svelte/elements';\n\ndeclare module 'svelte/elements' {\n  interface SvelteHTMLElements {`,
    close: '  }\n}',
    element: (own) => `HTMLAttributes<HTMLElement> & ${own}`,
    listener: (event) => `on${event}`,
  },
  {
    file: 'vue.d.ts',
    open: `import type { DefineComponent, HTMLAttributes } from 'vue';\n\ndeclare module 'vue' {\n  interface GlobalComponents {`,
    close: '  }\n}',
    element: (own) => `DefineComponent<HTMLAttributes & ${own}>`,
    // In a template `@solidarity-signed` is a listener; Vue's compiler makes it a property of this name.
    listener: (event) => `on${event.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
  },
];

/** For each framework a file of types: what an element takes, and what it tells. */
export function typesOf(manifest: Manifest): ReadonlyMap<string, string> {
  const elements = declarationsOf(manifest);
  return new Map(dialects.map((dialect) => [dialect.file, typesIn(dialect, elements)]));
}

function typesIn({ open, close, element, listener }: Dialect, elements: readonly Declaration[]): string {
  const classes = [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))].sort();
  const lines = elements.map((declaration) => {
    const attributes = declaration.attributes.map(({ name, description, type }) => ({ name, description, type: written(type.text) }));
    const events = listener
      ? declaration.events.map(({ name, description, type }) => ({
          name: listener(name),
          description,
          type: `(event: ${type.text}) => void`,
        }))
      : [];
    const own = [...attributes, ...events].map(({ name, description, type }) => `/** ${description ?? ''} */\n'${name}'?: ${type};`);
    return `/** ${declaration.description ?? ''} */\n'${declaration.tagName}': ${element(`{\n${own.join('\n')}\n}`)};`;
  });
  return `${open.replace('\n\n', `\nimport type { ${classes.join(', ')} } from '@solidarity/core';\n\n`)}\n${lines.join('\n')}\n${close}\n`;
}

/** Frameworks hand over text as well as what it stands for. */
const written = (type = 'string'): string => ({ boolean: "boolean | '' | 'true' | 'false'", number: 'number | `${number}`' })[type] ?? type;
