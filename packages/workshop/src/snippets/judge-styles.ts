import type { Declaration } from '../reference/manifest.js';

/** What may stand before a part or a state: an element by its name, and whatever narrows it down. */
const selectors = /(?<element>solidarity-[a-z]+)(?<rest>(?:\[[^\]]*\]|::?[a-z-]+(?:\((?:[^()]|\([^()]*\))*\))?)*)/g;

/** What is wrong with a style sheet, a sentence each: elements, parts, states and variables that there are not. */
export function judgeStyles(css: string, elements: readonly Declaration[]): string[] {
  const known = new Set(elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)));
  const variables = [...css.matchAll(/--solidarity-[\w-]+/g)].map(([name]) => name);
  const named = [...css.replaceAll(/--[\w-]+/g, '').matchAll(selectors)].flatMap(({ groups }) => {
    const { element: tagName = '', rest = '' } = groups ?? {};
    const element = elements.find((one) => one.tagName === tagName);
    if (!element) return [`<${tagName}>: there is no such element`];
    return [...missing(tagName, 'part', rest, element.cssParts), ...missing(tagName, 'state', rest, element.cssStates)];
  });
  return [...named, ...variables.filter((name) => !known.has(name)).map((name) => `${name}: no element has this variable`)];
}

const missing = (tagName: string, kind: 'part' | 'state', rest: string, known: readonly { readonly name: string }[]): string[] =>
  [...rest.matchAll(new RegExp(`:${kind}\\(([^)]*)\\)`, 'g'))]
    .flatMap(([, names = '']) => names.trim().split(/\s+/))
    .filter((name) => !known.some((one) => one.name === name))
    .map((name) => `<${tagName}>: has no ${kind} ${name}`);
