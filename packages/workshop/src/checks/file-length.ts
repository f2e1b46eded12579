import type { Check } from './check.js';
import { sourceFiles } from './source-files.js';

const aim = 120;
const never = 300;

/** One idea a file. Above the aim a file is named; above the limit it is a finding. */
export const check: Check = async (root, note = () => {}) => {
  const long = (await sourceFiles(root, ['.ts', '.mjs', '.js']))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > aim)
    .sort((a, b) => b.lines - a.lines);
  for (const { path, lines } of long) note(`${lines} lines (aim: ${aim})  ${path}`);
  return long.filter(({ lines }) => lines > never).map(({ path, lines }) => `${path} has ${lines} lines; split what is over ${never}.`);
};
