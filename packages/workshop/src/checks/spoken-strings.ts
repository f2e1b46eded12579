import { Visitor, type Expression } from 'oxc-parser';
import { parse } from './parsed-source.js';
import type { SourceFile } from './source-files.js';
import { looksLikeMarkup, readMarkup, textOf, type Spoken } from './spoken-markup.js';

const letter = /\p{L}/u;
/** Two words in a row, that are no selector; what is one word alone is most often a name of the code's own. */
const sentence = /^(?![.#:[]\S).*\p{L}{2,}[,.:]? \p{L}/su;
const showingProperty = /^(?:textContent|innerText|title|placeholder|alt|ariaLabel|ariaDescription)$/;
const showingAttribute = /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|placeholder|alt)$/;
const showingCall = /^(?:createTextNode|setCustomValidity|append|prepend|before|after|replaceWith|replaceChildren|alert|confirm|prompt)$/;
/** Tells a developer, or makes a style sheet. */
const unseen = /^(?:console\.\w+|(?:.*[.#])?(?:warn\w*|log)|(?:\w+\.)*\w*Error|(?:\w+\.)?css)$/;

/**
 * Strings with letters that a file shows: in templates of markup, in what is assigned or put into the page to be read, and every
 * sentence that is not told to a developer. A single word that takes a longer way into the page is not found.
 */
export function spokenIn(file: SourceFile): Spoken[] {
  const found = new Map<number, Spoken>();
  const silent: { readonly start: number; readonly end: number }[] = [];
  const source = ({ start, end }: { start: number; end: number }) => file.text.slice(start, end);
  const add = ({ text, start }: Spoken) => letter.test(text) && found.set(start, { text: text.trim(), start });
  const isSilent = (start: number) => silent.some((span) => span.start <= start && start < span.end);

  new Visitor({
    CallExpression(node) {
      if (unseen.test(source(node.callee))) silent.push(node);
      const name = source(node.callee).split('.').at(-1) ?? '';
      const values = node.arguments.flatMap((one) => (one.type === 'SpreadElement' ? [] : [valuesOf(one)]));
      if (showingCall.test(name)) values.flat().forEach(add);
      if (name === 'setAttribute' && showingAttribute.test(values[0]?.[0]?.text ?? '')) values[1]?.forEach(add);
    },
    NewExpression(node) {
      if (unseen.test(source(node.callee))) silent.push(node);
    },
    AssignmentExpression({ left, right }) {
      if (left.type !== 'MemberExpression' || !showingProperty.test(source(left.property))) return;
      valuesOf(right).forEach(add);
    },
    TaggedTemplateExpression(node) {
      if (unseen.test(source(node.tag))) silent.push(node);
    },
    Literal({ value, start }) {
      if (typeof value === 'string' && sentence.test(value) && !isSilent(start)) add({ text: value, start });
    },
    TemplateLiteral(node) {
      if (isSilent(node.start)) return;
      const tag = /[\w.]*$/.exec(file.text.slice(0, node.start))?.[0] ?? '';
      if (/\b(?:html|svg|markup)$/.test(tag) || looksLikeMarkup(node)) {
        const { texts, shown } = readMarkup(node);
        texts.forEach(add);
        shown.flatMap(valuesOf).forEach(add);
      } else if (node.quasis.some((quasi) => sentence.test(textOf(quasi)))) {
        valuesOf(node).forEach(add);
      }
    },
  }).visit(parse(file).program);
  return [...found.values()];
}

/** The strings that an expression can turn out to be, as far as they are written in it. */
function valuesOf(node: Expression): Spoken[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [{ text: node.value, start: node.start }] : [];
  if (node.type === 'TemplateLiteral') {
    if (looksLikeMarkup(node)) return [];
    return [{ text: node.quasis.map(textOf).join('…'), start: node.start }, ...node.expressions.flatMap(valuesOf)];
  }
  return within(node).flatMap(valuesOf);
}

/** The expressions out of which another takes its value as it is. */
function within(node: Expression): Expression[] {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate];
  if (node.type === 'LogicalExpression') return [node.left, node.right];
  if (node.type === 'BinaryExpression') return node.operator === '+' ? [node.left, node.right] : [];
  if (node.type === 'ParenthesizedExpression' || node.type === 'TSAsExpression') return [node.expression];
  if (node.type === 'ArrayExpression') return node.elements.flatMap((one) => (one && one.type !== 'SpreadElement' ? [one] : []));
  return [];
}
