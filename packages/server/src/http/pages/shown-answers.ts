import { directionOf, topicPrefix } from '@solidarity/contract';
import type { Asked } from '../../rules/entries.js';
import { grantedIn } from '../../rules/granted.js';
import { markup, type Markup } from '../../rules/markup.js';
import { nameIn } from '../../rules/name-in.js';
import { answerFacts } from './answer-facts.js';
import { filled, type PageContext } from './campaign-page.js';

/** What a button makes count or hold. Anybody can send answers with anybody's address, so a page shows them before it is pressed. */
export interface Shown {
  /** Nothing where nothing waits any more. */
  readonly asked: Asked | undefined;
  /** Stands for just these answers; comes back with the button. */
  readonly seal: string | undefined;
  /** Other answers were shown before. */
  readonly isChanged?: boolean;
}

interface ShownParts {
  readonly lines: readonly string[];
  readonly answers?: Markup;
  readonly seal?: string;
  readonly mark?: 'stop';
}

/** Names first, then every answer and the exact words of each optional consent, then what to do where they are another's. Topics of lists are told elsewhere. */
export function shownAnswers(
  { campaign, language, words }: PageContext,
  { asked, seal, isChanged }: Shown,
  ...alsoNamed: string[]
): ShownParts {
  const names = [...new Set([...alsoNamed, nameIn(asked?.person ?? {})])].filter((name) => name !== '');
  const said = Object.entries(asked?.person ?? {}).filter(([name]) => !name.startsWith(topicPrefix));
  const facts = answerFacts(Object.fromEntries(said), campaign, language);
  const needed = new Set(campaign.consents.filter(({ required }) => required).map(({ purpose }): string => purpose));
  const agreed = grantedIn(asked?.consents ?? []).filter(({ purpose }) => !needed.has(purpose));
  const { name: as, other, agreed: alsoAgreed, changed } = words.signedAs;
  return {
    lines: [...(isChanged ? [changed] : []), ...names.map((name) => filled(as, { name }))],
    ...(names.length + facts.length + agreed.length > 0 && {
      answers: markup`${facts.length > 0 && markup`<dl>${facts}</dl>\n`}${agreed.length > 0 && markup`<p>${alsoAgreed}</p>\n`}${agreed.map(
        ({ text, language: tag }) => markup`<blockquote lang="${tag}" dir="${directionOf(tag)}">${text}</blockquote>\n`,
      )}<p>${other}</p>`,
    }),
    ...(seal !== undefined && { seal }),
    ...(isChanged && { mark: 'stop' as const }),
  };
}
