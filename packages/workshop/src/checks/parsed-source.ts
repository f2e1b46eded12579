import { parseSync, Visitor, type ParseResult } from 'oxc-parser';
import type { SourceFile } from './source-files.js';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** `import type`, `export type ... from` and `import('x').Y` in a type: gone once compiled. */
  readonly typeOnly: boolean;
}

/** What a file imports, from every form of import that names its module by a literal. */
export function importsOf(file: SourceFile): Import[] {
  const { module, program } = parse(file);
  const found: Import[] = [];
  const add = (specifier: string, start: number, typeOnly: boolean) => found.push({ specifier, line: lineAt(file.text, start), typeOnly });
  for (const { moduleRequest, start } of module.staticImports) {
    add(moduleRequest.value, start, /^import\s+type\b/.test(file.text.slice(start)));
  }
  for (const { entries, start } of module.staticExports) {
    const from = entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (from) add(from.value, start, /^export\s+type\b/.test(file.text.slice(start)));
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const literal = /^(['"])(.*)\1$/.exec(file.text.slice(moduleRequest.start, moduleRequest.end))?.[2];
    if (literal !== undefined) add(literal, start, false);
  }
  new Visitor({
    TSImportType: ({ source, start }) => add(source.value, start, true),
  }).visit(program);
  return found;
}

/** A regular expression that is written as a literal; one that is made at run time is not found. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly start: number;
}

export function patternsOf(file: SourceFile): Pattern[] {
  const found: Pattern[] = [];
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) found.push({ source: node.regex.pattern, flags: node.regex.flags, start: node.start });
    },
  }).visit(parse(file).program);
  return found;
}

/** The lines on which a module does something as soon as it is imported. */
export function sideEffectsOf(file: SourceFile): number[] {
  const silent = /^(?:Import|Export|Variable|Function|Class|TS|Empty)/;
  return parse(file)
    .program.body.filter(({ type }) => !silent.test(type))
    .map(({ start }) => lineAt(file.text, start));
}

/** The text with every comment blanked out; lines stay where they are. */
export function withoutComments(file: SourceFile): string {
  let text = file.text;
  for (const { start, end } of parse(file).comments) {
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
  }
  return text;
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

export function parse({ path, text }: SourceFile): ParseResult {
  const result = parseSync(path, text);
  const [error] = result.errors;
  if (error) throw new Error(`${path} does not parse: ${error.message}`);
  return result;
}
