import type { Check } from './check.js';
import { runTool } from './run-tool.js';

/** The linter, with the types at hand: floating promises and `any` are errors. Its rules are in .oxlintrc.json. */
export const check: Check = (root) => runTool(root, 'node_modules/oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '--format=unix']);
