import type { Finding, Rule } from '../finding.js';
import { isOurs, type Answers, type PageFacts } from '../page-facts.js';

/** The script itself: whether it is there, once, and as it was written. */
export const tagRules: readonly Rule[] = [isThere, isThereOnce, isNotHeldBack, isNotPinnedToWhatChanges, isSafeToLoad];

function isThere({ tags, elements, frames, seenBy, managers }: PageFacts, answers: Answers): Finding[] {
  // A tag that ran may be gone from the page: tag managers take scripts out again.
  if (tags.length > 0 || seenBy === 'browser' || (elements.length === 0 && frames.some((frame) => isOurs(frame, answers)))) return [];
  const said = 'The script of Solidarity is not in the source of this page';
  if (managers.length > 0)
    return [
      {
        code: 'tag-managed',
        level: 'hint',
        where: managers[0],
        said: `${said}; a tag manager may bring it.`,
        todo: 'Open the page with ?solidarity-doctor behind its address: if a panel opens, the script came.',
      },
    ];
  if (elements.length === 0)
    return [
      {
        code: 'nothing-here',
        level: 'stops',
        said: `${said}, and neither is an element.`,
        todo: 'Paste the snippet again. If it is gone after saving, your editor deletes it: choose your editor in the builder, which gives a form that stays.',
      },
    ];
  return [
    {
      code: 'tag-missing',
      level: 'stops',
      said: `${said}. The element is there, so only its fallback shows.`,
      todo: 'Somebody with the right to add scripts must add it, once for the whole site: in the theme, in “header scripts”, or by the plugin.',
    },
  ];
}

function isThereOnce({ tags }: PageFacts): Finding[] {
  const addresses = [...new Set(tags.map(({ address }) => address))];
  if (tags.length < 2) return [];
  return [
    {
      code: 'tag-twice',
      level: addresses.length > 1 ? 'harms' : 'hint',
      where: addresses.join(' and '),
      said:
        addresses.length > 1
          ? `The script is in this page ${tags.length} times, from different addresses. The first one is used, whichever that is.`
          : `The script is in this page ${tags.length} times. It runs once; the others do nothing.`,
      todo: 'Keep one. It serves every element of the page.',
    },
  ];
}

function isNotHeldBack({ tags }: PageFacts): Finding[] {
  return tags.flatMap(({ address, heldBy }) =>
    heldBy === undefined
      ? []
      : [
          {
            code: 'tag-held',
            level: 'harms' as const,
            where: address,
            said: `The script is held back by ${heldBy}. Until it is let go, only the fallback shows.`,
            todo: 'Exclude solidarity.js there. It sets no cookies and stores nothing before somebody acts; data-cfasync="false" on the script keeps Cloudflare away.',
          },
        ],
  );
}

function isNotPinnedToWhatChanges({ tags }: PageFacts): Finding[] {
  return tags
    .filter(({ address, integrity }) => integrity !== undefined && !/\d+\.\d+\.\d+/.test(address))
    .map(({ address }) => ({
      code: 'tag-integrity',
      level: 'harms',
      where: address,
      said: 'The script has an integrity check, but its address is one whose file changes with each release. With the next one it stops.',
      todo: 'Leave integrity out, or use an address that names a version.',
    }));
}

function isSafeToLoad({ tags, address, policies }: PageFacts): Finding[] {
  if (!address.startsWith('https:') || policies.some((policy) => policy.includes('upgrade-insecure-requests'))) return [];
  return tags
    .filter((tag) => tag.address.startsWith('http:'))
    .map((tag) => ({
      code: 'tag-open',
      level: 'stops',
      where: tag.address,
      said: 'The page is on https and the script on http. Browsers do not load it.',
      todo: `Write https: ${tag.address.replace('http:', 'https:')}`,
    }));
}
