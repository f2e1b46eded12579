import { missingFrom, type Missing } from '../policy/allows.js';
import { parsePolicies, type Policy } from '../policy/parse-policy.js';
import type { Finding, Rule } from '../finding.js';
import type { PageFacts } from '../page-facts.js';

/** What the page's content security policy lets in, with the exact line where it does not. */
export const policyRules: readonly Rule[] = [
  (facts) => policiesOf(facts).flatMap((policy) => [...scripts(policy, facts), ...requests(policy, facts), ...trustedTypes(policy)]),
];

const policiesOf = ({ policies }: PageFacts): Policy[] => policies.flatMap(parsePolicies);

function scripts(policy: Policy, { tags, address: page }: PageFacts): Finding[] {
  const judged = tags.map(({ address, nonce }) => {
    const missing = [address, ...partOf(address)].map((file) => missingFrom(policy, 'script', file, page, nonce)).find(Boolean);
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

function trustedTypes(policy: Policy): Finding[] {
  const names = policy.get('trusted-types');
  if (!policy.has('require-trusted-types-for') || !names || names.includes('solidarity') || names.includes('*')) return [];
  const line = ['trusted-types', ...names.filter((name) => name !== "'none'"), 'solidarity'].join(' ');
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
