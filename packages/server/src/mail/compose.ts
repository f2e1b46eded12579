import { directionOf, type Campaign } from '@solidarity/contract';
import { escapeHtml } from '../rules/escape-html.js';
import { nearestLanguage } from '../rules/language.js';
import type { MailJob } from '../rules/entries.js';
import { agreedNotes } from './agreed-notes.js';
import type { Mail } from './mail.js';
import { languageTags, wordsIn } from '../words/languages.js';
import type { MailWords } from '../words/mail-words.js';

/** What a mail is written from beside its job. `link` leads to the button, or back to the campaign; a campaign may have no page. */
export interface MailContext {
  readonly campaign: Campaign;
  readonly from: Mail['from'];
  readonly link: string | undefined;
  /** The receiver's own links. */
  readonly ways: Ways;
}

/** Where a person sees what is held on them, and where they stop mails. */
export interface Ways {
  /** Nothing where the mail's own link leads there. */
  readonly data: string | undefined;
  readonly stop: string;
}

/** Writes the mail of a job. The only address in it beside the link is the receiver's own. */
export function composeMail(job: MailJob, context: MailContext): Mail {
  const language = nearestLanguage(languageTags, context.campaign.language);
  const { consents = [] } = job;
  const at = consents.at(-1)?.at;
  const notes = at === undefined ? [] : agreedNotes({ at, consents }, context.campaign, language);
  return mailOf(job, wordsIn(language).mails[job.kind], { ...context, language, notes });
}

interface Written extends MailContext {
  readonly language: string;
  /** Paragraphs after the button. */
  readonly notes?: readonly string[];
}

/** A mail in these words. */
export function mailOf(job: MailJob, words: MailWords, { campaign, from, link, ways, language, notes = [] }: Written): Mail {
  const put = filled(words, campaign);
  const own = ownLinks(ways, language);
  return {
    to: job.email,
    from,
    subject: put.subject,
    text: textOf(put, link, notes, own),
    html: htmlOf(put, { link, language, from: from.name, notes, own }),
    messageId: `<${job.signature}.${job.id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    language,
  };
}

function filled(words: MailWords, { words: { title }, organisation }: Campaign): MailWords {
  const put = (text: string) => text.replace(/\{(title|organisation)\}/g, (_, name: string) => (name === 'title' ? title : organisation));
  return {
    subject: put(words.subject).replace(/\s+/g, ' '),
    lead: put(words.lead),
    ask: put(words.ask),
    button: put(words.button),
    after: put(words.after),
    why: put(words.why),
  };
}

interface OwnLink {
  readonly text: string;
  readonly href: string;
}

function ownLinks({ data, stop }: Ways, language: string): OwnLink[] {
  const words = wordsIn(language).ways;
  return [...(data === undefined ? [] : [{ text: words.data, href: data }]), { text: words.stop, href: stop }];
}

const textOf = (
  { lead, ask, button, after, why }: MailWords,
  link: string | undefined,
  notes: readonly string[],
  own: readonly OwnLink[],
): string => {
  const last = [why, ...own.map(({ text, href }) => `${text}:\n${href}`)].join('\n\n');
  return [lead, ask, ...(link === undefined ? [] : [`${button}:\n${link}`]), ...notes, after, `-- \n${last}`].join('\n\n') + '\n';
};

/** No image, no font, no style sheet from anywhere: nothing tells when or where the mail is read. */
function htmlOf(
  words: MailWords,
  {
    link,
    language,
    from,
    notes,
    own,
  }: { link: string | undefined; language: string; from: string; notes: readonly string[]; own: readonly OwnLink[] },
): string {
  const direction = directionOf(language);
  const align = direction === 'rtl' ? 'right' : 'left';
  const paragraph = (text: string, style = '') => `<p style="margin:0 0 18px;${style}">${escapeHtml(text)}</p>`;
  const button =
    link === undefined
      ? ''
      : `<p style="margin:28px 0"><a href="${escapeHtml(link)}" style="display:inline-block;padding:14px 26px;border-radius:8px;background:#0b5cad;color:#ffffff;font-weight:bold;text-decoration:none">${escapeHtml(words.button)}</a></p>` +
        `<p style="margin:0 0 18px;font-size:13px;color:#57606a;word-break:break-all" dir="ltr">${escapeHtml(link)}</p>`;
  return (
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(words.subject)}</title></head>` +
    `<body style="margin:0;padding:24px 12px;background:#f2f4f7"><div style="max-width:560px;margin:0 auto;padding:32px;border-radius:12px;background:#ffffff;color:#1f2328;font:16px/1.6 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;text-align:${align}">` +
    `<p style="margin:0 0 24px;font-size:13px;font-weight:bold;color:#57606a">${escapeHtml(from)}</p>` +
    paragraph(words.lead, 'font-size:20px;line-height:1.4;font-weight:bold') +
    paragraph(words.ask) +
    button +
    notes.map((note) => paragraph(note, 'font-size:14px;overflow-wrap:anywhere')).join('') +
    paragraph(words.after, 'font-size:14px;color:#57606a') +
    `<p style="margin:28px 0 0;padding-top:18px;border-top:1px solid #d8dee4;font-size:13px;color:#57606a">${escapeHtml(words.why)}</p>` +
    own
      .map(
        ({ text, href }) =>
          `<p style="margin:8px 0 0;font-size:13px"><a href="${escapeHtml(href)}" style="color:#57606a">${escapeHtml(text)}</a></p>`,
      )
      .join('') +
    `</div></body></html>\n`
  );
}
