import type { MailWords } from './mail-words.js';

/** The words of the mails about lists. `{time}`, `{topics}` and `{organisation}` are filled in. */
export interface ListMailWords extends Readonly<Record<'confirm' | 'known', MailWords>> {
  /** Stands before the exact words of each consent. */
  readonly agreed: string;
  readonly topics: string;
  readonly leave: string;
}

const english: ListMailWords = {
  confirm: {
    subject: 'Please confirm your subscription: {title}',
    lead: 'Thank you for subscribing to “{title}”.',
    ask: 'One step is left. Open the page below and press its button; then {organisation} will write to you.',
    button: 'Confirm my subscription',
    after: 'The link works for 7 days. If you did not subscribe, do nothing: nobody will write to you.',
    why: '{organisation} sent you this mail because somebody subscribed with this address.',
  },
  known: {
    subject: 'You are subscribed already: {title}',
    lead: 'You are on the list for “{title}” already.',
    ask: 'Somebody, probably you, subscribed once more with this address. If what was chosen this time is to hold from now on, open the page below and press its button.',
    button: 'See what was chosen',
    after: 'The link works for 7 days. If it was not you, do nothing: everything stays as it is.',
    why: '{organisation} sent you this mail because somebody subscribed with this address.',
  },
  agreed: 'Agreed with {organisation} on {time}:',
  topics: 'Topics: {topics}',
  leave: 'To unsubscribe',
};

const arabic: ListMailWords = {
  confirm: {
    subject: 'يرجى تأكيد اشتراكك: {title}',
    lead: 'شكرًا لاشتراكك في «{title}».',
    ask: 'بقيت خطوة واحدة. افتح الصفحة أدناه واضغط على الزر، وعندها تراسلك {organisation}.',
    button: 'تأكيد اشتراكي',
    after: 'الرابط صالح لمدة 7 أيام. إذا لم تشترك فلا تفعل شيئًا: لن يراسلك أحد.',
    why: 'أرسلت إليك {organisation} هذه الرسالة لأن شخصًا اشترك باستخدام هذا العنوان.',
  },
  known: {
    subject: 'أنت مشترك بالفعل: {title}',
    lead: 'أنت مشترك بالفعل في «{title}».',
    ask: 'اشترك شخص ما، ولعله أنت، مرة أخرى بهذا العنوان. إذا أردت العمل بما اختير هذه المرة فافتح الصفحة أدناه واضغط على الزر.',
    button: 'عرض ما اختير',
    after: 'الرابط صالح لمدة 7 أيام. إذا لم تكن أنت فلا تفعل شيئًا: يبقى كل شيء كما هو.',
    why: 'أرسلت إليك {organisation} هذه الرسالة لأن شخصًا اشترك باستخدام هذا العنوان.',
  },
  agreed: 'ما تمت الموافقة عليه مع {organisation} في {time}:',
  topics: 'الموضوعات: {topics}',
  leave: 'لإلغاء الاشتراك',
};

const byLanguage: Readonly<Record<string, ListMailWords>> = { en: english, ar: arabic };

export const listMailWords = (language: string): ListMailWords => byLanguage[language] ?? english;
