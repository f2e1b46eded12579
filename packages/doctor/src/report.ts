import type { Finding, Level } from './finding.js';

const titles: Readonly<Record<Level, string>> = {
  stops: 'Nobody can take part until this is mended',
  harms: 'Some cannot take part, or something is lost',
  hint: 'Good to know',
};

/** The findings under one level, with what it means. */
export interface Chapter {
  readonly level: Level;
  readonly title: string;
  readonly findings: readonly Finding[];
}

export function chaptersOf(findings: readonly Finding[]): Chapter[] {
  return (Object.keys(titles) as Level[])
    .map((level) => ({ level, title: titles[level], findings: findings.filter((one) => one.level === level) }))
    .filter((chapter) => chapter.findings.length > 0);
}

export const allWell = 'Nothing is wrong that can be seen from here.';

/** All of it as plain text, to be read in a terminal or sent in a mail. */
export function reportText(address: string, findings: readonly Finding[]): string {
  const chapters = chaptersOf(findings).map(({ title, findings: those }) => [title, ...those.map(findingText)].join('\n\n'));
  // What a page wrote must not command a terminal.
  return [`Solidarity on ${address}`, ...(chapters.length > 0 ? chapters : [allWell])].join('\n\n').replace(/[^\P{C}\n]/gu, '');
}

const findingText = ({ where, said, todo }: Finding) => [...(where ? [`  ${where}`] : []), `  ${said}`, `  → ${todo}`].join('\n');
