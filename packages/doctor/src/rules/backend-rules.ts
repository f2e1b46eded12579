import type { Finding, Rule } from '../finding.js';
import { missingFrom } from '../policy/allows.js';
import { parsePolicies } from '../policy/parse-policy.js';
import { answerKey, type Answer, type Answers, type ElementFact, type PageFacts } from '../page-facts.js';

/** What the backends say of what the elements are about. */
export const backendRules: readonly Rule[] = [
  (facts, answers) =>
    facts.elements.filter(({ name, id }) => name !== undefined && id !== undefined).flatMap((element) => judge(element, facts, answers)),
];

function judge(element: ElementFact, facts: PageFacts, answers: Answers): Finding[] {
  const { where, about, id, backend } = element;
  // Without a tag in sight there is more to say than that.
  if (!backend && facts.tags.length === 0) return [];
  if (!backend)
    return [
      {
        code: 'backend-missing',
        level: 'stops',
        where,
        said: 'It does not know its backend: the script’s own address tells it, and there is none.',
        todo: 'Write backend="https://…" into the element.',
      },
    ];
  const answer = answers.get(answerKey(element) ?? '');
  switch (answer?.kind) {
    case undefined:
      return [];
    case 'silent':
      // The policy says already why nothing can answer.
      if (parsePolicies(facts.policies).some((policy) => missingFrom(policy, 'connect', backend, facts.address))) return [];
      return [
        {
          code: 'backend-silent',
          level: 'stops',
          where,
          said: `Nothing answers at ${backend}.`,
          todo: 'See whether the address is right and the service runs. An ad blocker or a firewall may stand between.',
        },
      ];
    case 'foreign':
      return [
        {
          code: 'backend-wrong',
          level: 'stops',
          where,
          said: `What answers at ${backend} is no backend of Solidarity (status ${answer.status}).`,
          todo: 'Write the address of the backend: the part before “/v1/…”. Without it, the folder that the script came from is taken.',
        },
      ];
    case 'unknown':
      return [
        {
          code: 'subject-unknown',
          level: 'stops',
          where,
          said: `${backend} has no ${about} “${id}”.`,
          todo: `Compare the id with the ${about}’s own, letter by letter.`,
        },
      ];
    case 'known':
      return known(element, answer);
  }
}

function known({ where, about, language, live }: ElementFact, answer: Extract<Answer, { kind: 'known' }>): Finding[] {
  const found: Finding[] = [];
  if (live?.isAlive && !live.isDrawn)
    found.push({
      code: 'element-undrawn',
      level: 'stops',
      where,
      said: `The backend knows the ${about}, but the element shows only its fallback.`,
      todo: 'Look in the browser’s console for a line that begins with the element’s name.',
    });
  if (!answer.hasPrivacyPolicy)
    found.push({
      code: 'privacy-missing',
      level: 'harms',
      where,
      said: `The ${about} has no address of a privacy policy. People must be able to read what becomes of their data before they give it.`,
      todo: 'Set privacyPolicy in the file of the campaign or list.',
    });
  if (answer.state !== 'open')
    found.push({
      code: 'not-open',
      level: 'hint',
      where,
      said: `The ${about} is ${answer.state}: nobody can take part now.`,
      todo: 'Nothing, if that is meant.',
    });
  const [base] = (language ?? '').toLowerCase().split('-');
  if (base && answer.languages.length > 0 && !answer.languages.some((one) => one.split('-')[0] === base))
    found.push({
      code: 'language-missing',
      level: 'hint',
      where,
      said: `It stands in “${language}”, and the ${about} has words in ${answer.languages.join(', ')} only.`,
      todo: `Write its words in that language, or set lang on the element.`,
    });
  return found;
}
