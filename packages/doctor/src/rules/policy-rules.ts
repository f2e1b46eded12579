import { missingFrom, type Missing } from '../policy/allows.js';
import { parsePolicies, type Policy } from '../policy/parse-policy.js';
import type { Finding, Rule } from '../finding.js';
import type { PageFacts } from '../page-facts.js';

/** What the page's content security policy lets in, with the exact line where it does not. */
export const policyRules: readonly Rule[] = [
  (facts) => {
    const policies = parsePolicies(facts.policies);
    return [...policies.flatMap((policy) => [...scripts(policy, facts), ...requests(policy, facts)]), ...trustedTypes(policies)];
  },
];

function scripts(policy: Policy, { tags, address: page, seenBy }: PageFacts): Finding[] {
  // Whoever looks from inside was let in, with the tag and as one of its parts.
  if (seenBy === 'browser') return [];
  const judged = tags.map(({ address, nonce: hasNonce, integrity }) => {
    const missing = [address, ...partOf(address)]
      .map((file) => missingFrom(policy, 'script', file, page, { hasNonce, integrity }))
      .find(Boolean);
    return { address, missing };
  });
  return once(judged).map(({ address, missing }) => ({
    code: 'policy-script',
    level: 'stops',
    where: address,
    said: 'The content security policy of this page does not let the script in, or the parts that it brings.',
    todo:
      'line' in missing
        ? `Change the policy to: ${missing.line}`
        : 'Give the script the nonce that the page’s own scripts have: <script nonce="…" …>.',
  }));
}

/** Beside the tag stand its parts, which a policy that names the one file does not let in. */
const partOf = (tag: string): string[] => (/\.all\.js/.test(tag) ? [] : [new URL('solidarity.done.js', tag).href]);

function requests(policy: Policy, { elements, address: page }: PageFacts): Finding[] {
  const backends = [...new Set(elements.flatMap(({ backend }) => backend ?? []))];
  return once(backends.map((address) => ({ address, missing: missingFrom(policy, 'connect', address, page) }))).map(
    ({ address, missing }) => ({
      code: 'policy-connect',
      level: 'stops',
      where: address,
      said: 'The content security policy of this page does not let the elements speak to their backend.',
      todo: 'line' in missing ? `Change the policy to: ${missing.line}` : '',
    }),
  );
}

/** One policy may demand them, and another one name them. */
function trustedTypes(policies: readonly Policy[]): Finding[] {
  if (!policies.some((policy) => policy.has('require-trusted-types-for'))) return [];
  const naming = policies.flatMap((policy) => policy.get('trusted-types') ?? []);
  const isNamed = policies.every((policy) => {
    const names = policy.get('trusted-types');
    return !names || names.includes('solidarity') || names.includes('*');
  });
  if (isNamed) return [];
  const line = ['trusted-types', ...naming.filter((name) => name !== "'none'"), 'solidarity'].join(' ');
  return [
    {
      code: 'policy-types',
      level: 'stops',
      said: 'The page allows only some Trusted Types policies, and not the one of Solidarity.',
      todo: `Change the policy to: ${line};`,
    },
  ];
}

/** Those that something is missing for, each address once. */
function once<Judged extends { readonly address: string; readonly missing: Missing | undefined }>(judged: readonly Judged[]) {
  const missing = judged.filter((one): one is Judged & { readonly missing: Missing } => one.missing !== undefined);
  return missing.filter((one, index) => missing.findIndex(({ address }) => address === one.address) === index);
}
