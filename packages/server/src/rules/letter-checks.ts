import { parseEmail, templateFaults, webAddress, type CampaignFile } from '@solidarity/contract';
import type { CampaignSlip } from './campaign-checks.js';
import { senderFrom } from './sender.js';

/** What does not hold together in the letter of a campaign file. */
export function letterSlips(file: CampaignFile): CampaignSlip[] {
  const { letter, languages, words } = file;
  const [first = ''] = languages;
  if (!letter) {
    return languages
      .filter((language) => words[language]?.letter)
      .map((language) => ({ path: ['words', language, 'letter'], expected: 'expected no letter here, or how it leaves in /letter' }));
  }
  const slips: CampaignSlip[] = [...targetSlips(letter), ...mailSlips(file), ...textSlips(file)];
  if (!words[first]?.letter)
    slips.push({ path: ['words', first, 'letter'], expected: `expected the letter in the first language, "${first}"` });
  if (letter.channels?.includes('backend') && !letter.mail)
    slips.push({ path: ['letter', 'mail'], expected: 'expected how letters are mailed, since "backend" stands in /letter/channels' });
  return slips;
}

type Setup = NonNullable<CampaignFile['letter']>;

function targetSlips({ targets, find }: Setup): CampaignSlip[] {
  const path = ['letter', 'targets'];
  if ('file' in targets) {
    const isBelow = !/^(?:[/\\]|[a-z]:)/i.test(targets.file) && !targets.file.split(/[/\\]/).includes('..');
    // Beside campaign files every .json is taken for one of them.
    const isTable = /\.csv$|[/\\][^/\\]+\.json$/i.test(targets.file);
    return isBelow && isTable
      ? []
      : [
          {
            path: [...path, 'file'],
            expected: 'expected a .csv file beside the campaign file, or a .csv or .json file in a folder below it',
          },
        ];
  }
  const [key, address] = 'service' in targets ? ['service', targets.service] : ['address', targets.address];
  const slips: CampaignSlip[] = [];
  if (address !== undefined && (webAddress(address) === undefined || address.includes('#')))
    slips.push({ path: [...path, key], expected: 'expected an http(s) address without credentials or fragment' });
  if ('ukParliament' in targets && find !== 'postcode')
    slips.push({ path: ['letter', 'find'], expected: 'expected "postcode": the UK Parliament is asked by nothing else' });
  return slips;
}

/** What is wrong with the templates, by the place of each. */
function textSlips({ languages, words }: CampaignFile): CampaignSlip[] {
  return languages.flatMap((language) => {
    const letter = words[language]?.letter;
    if (!letter) return [];
    const at = (...rest: PropertyKey[]): PropertyKey[] => ['words', language, 'letter', ...rest];
    const slipsOf = (text: string, path: PropertyKey[], part: 'locked' | 'editable'): CampaignSlip[] =>
      templateFaults(text, part).map((fault) => ({
        path,
        expected: `expected ${fault.expected} at character ${fault.at + 1}, where ${JSON.stringify(fault.got)} stands`,
      }));
    return [
      ...letter.subjects.flatMap((subject, index) => slipsOf(subject, at('subjects', index), 'editable')),
      ...slipsOf(letter.opening, at('opening'), 'locked'),
      ...letter.paragraphs.flatMap((paragraph, index) =>
        typeof paragraph === 'string'
          ? slipsOf(paragraph, at('paragraphs', index), 'editable')
          : paragraph.flatMap((variant, nth) => slipsOf(variant, at('paragraphs', index, nth), 'editable')),
      ),
      ...slipsOf(letter.closing, at('closing'), 'locked'),
    ];
  });
}

function mailSlips({ letter, confirmation }: CampaignFile): CampaignSlip[] {
  const mail = letter?.mail;
  if (!mail) return [];
  const slips: CampaignSlip[] = [];
  const path = ['letter', 'mail'];
  if (confirmation !== 'mail')
    slips.push({ path: ['confirmation'], expected: 'expected "mail": a letter is mailed only once its writer has confirmed' });
  if (!senderFrom(mail.from))
    slips.push({
      path: [...path, 'from'],
      expected: 'expected an address, or a name and an address: Example Charity <letters@example.org>',
    });
  if (mail.editor !== undefined && !('address' in parseEmail(mail.editor)))
    slips.push({ path: [...path, 'editor'], expected: 'expected one e-mail address' });
  if (mail.hours && mail.hours[0] >= mail.hours[1])
    slips.push({ path: [...path, 'hours'], expected: 'expected the first hour before the second, such as [8, 18]' });
  if (mail.timeZone !== undefined && !isTimeZone(mail.timeZone))
    slips.push({ path: [...path, 'timeZone'], expected: 'expected a time zone such as "Europe/London"' });
  return slips;
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
