import type { Check } from './check.js';
import { runTool } from './run-tool.js';

/** Every file is as the formatter writes it. `npm run format` mends what this finds. */
export const check: Check = (root) =>
  runTool(root, 'node_modules/prettier/bin/prettier.cjs', ['--check', '--cache', '--log-level=warn', '.']);
