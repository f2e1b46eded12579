import type { Finding, Level } from './finding.js';
import type { Answers, PageFacts } from './page-facts.js';
import { backendRules } from './rules/backend-rules.js';
import { elementRules } from './rules/element-rules.js';
import { lookRules } from './rules/look-rules.js';
import { policyRules } from './rules/policy-rules.js';
import { tagRules } from './rules/tag-rules.js';

const rules = [...tagRules, ...policyRules, ...elementRules, ...backendRules, ...lookRules];
const order: readonly Level[] = ['stops', 'harms', 'hint'];

/** What is wrong with a page, what weighs most first. */
export function diagnose(facts: PageFacts, answers: Answers): Finding[] {
  const found = rules.flatMap((rule) => rule(facts, answers));
  return order.flatMap((level) => found.filter((finding) => finding.level === level));
}
