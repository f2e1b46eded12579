import { basename } from 'node:path';
import type { Check } from './check.js';
import { rules } from './forbidden-rules.js';
import { lineAt, withoutComments } from './parsed-source.js';
import { sourceFiles, type SourceFile } from './source-files.js';

/** Holds every source against a table of what is never written. */
export const check: Check = async (root) => (await sourceFiles(root)).flatMap((file) => [...misnamed(file), ...forbiddenIn(file)]);

function misnamed({ path }: SourceFile): string[] {
  return /\b(?:utils?|helpers?|common|manager)\b/i.test(basename(path)) ? [`${path}: name a file by what it does.`] : [];
}

function forbiddenIn(file: SourceFile): string[] {
  const code = withoutComments(file);
  return rules
    .filter(({ where }) => where(file.path))
    .flatMap(({ pattern, why, unless, inComments }) => {
      const text = inComments ? file.text : code;
      return [...text.matchAll(pattern)]
        .filter(({ index }) => !unless?.test(text.slice(Math.max(0, index - 200), index)))
        .map(({ 0: found, index }) => `${file.path}:${lineAt(text, index)}: ${found.trim()}: ${why}`);
    });
}
