import type { MailJob } from '../rules/entries.js';

/** The words of the mails. `{title}` and `{organisation}` come from the campaign's file; nothing a signer typed ever does. */
export interface MailWords {
  readonly subject: string;
  readonly lead: string;
  readonly ask: string;
  readonly button: string;
  readonly after: string;
  readonly why: string;
}

type ByKind = Readonly<Record<MailJob['kind'], MailWords>>;

const english: ByKind = {
  confirm: {
    subject: 'Please confirm your signature: {title}',
    lead: 'Thank you for signing “{title}”.',
    ask: 'One step is left. Open the page below and press its button; then your signature counts.',
    button: 'Confirm my signature',
    after: 'The link works for 7 days. If you did not sign, do nothing: your address will not be counted.',
    why: '{organisation} sent you this mail because somebody signed with this address.',
  },
  known: {
    subject: 'You have already signed: {title}',
    lead: 'Your signature of “{title}” is already counted. Thank you!',
    ask: 'Somebody, probably you, signed once more with this address. Nothing is left to do.',
    button: 'Back to the campaign',
    after: 'Each person counts once, however often they sign.',
    why: '{organisation} sent you this mail because somebody signed with this address.',
  },
  letter: {
    subject: 'Please confirm your letter: {title}',
    lead: 'Thank you for your letter.',
    ask: 'It has not left yet. Open the page below and press its button; then we send it in your name, and answers come to you.',
    button: 'Send my letter',
    after: 'The link works for 7 days. If you did not write a letter, do nothing: it will not be sent.',
    why: '{organisation} sent you this mail because somebody wrote a letter with this address in “{title}”.',
  },
  written: {
    subject: 'You have already written: {title}',
    lead: 'You have already written to everybody you chose. Thank you!',
    ask: 'Each person writes to the same target once, so nothing was sent this time. Nothing is left to do.',
    button: 'Back to the campaign',
    after: 'If it was not you, nothing has happened: this letter has been dropped.',
    why: '{organisation} sent you this mail because somebody wrote a letter with this address in “{title}”.',
  },
  data: {
    subject: 'What is held on you',
    lead: 'Here is the way to what is held on you.',
    ask: 'The page below shows everything that is held on this address. You can change it, take it with you or have it deleted there.',
    button: 'See what is held on me',
    after: 'The link works for a day. If you did not ask for it, do nothing: nothing has changed.',
    why: '{organisation} sent you this mail because somebody asked for it with this address.',
  },
};

const arabic: ByKind = {
  confirm: {
    subject: 'يرجى تأكيد توقيعك: {title}',
    lead: 'شكرًا لتوقيعك على «{title}».',
    ask: 'بقيت خطوة واحدة. افتح الصفحة أدناه واضغط على الزر، وعندها يُحتسب توقيعك.',
    button: 'تأكيد توقيعي',
    after: 'الرابط صالح لمدة 7 أيام. إذا لم توقّع فلا تفعل شيئًا: لن يُحتسب عنوانك.',
    why: 'أرسلت إليك {organisation} هذه الرسالة لأن شخصًا وقّع باستخدام هذا العنوان.',
  },
  known: {
    subject: 'لقد وقّعت من قبل: {title}',
    lead: 'توقيعك على «{title}» محتسب بالفعل. شكرًا لك!',
    ask: 'وقّع شخص ما، ولعله أنت، مرة أخرى بهذا العنوان. لا يلزمك فعل أي شيء.',
    button: 'العودة إلى الحملة',
    after: 'يُحتسب كل شخص مرة واحدة مهما تكرر توقيعه.',
    why: 'أرسلت إليك {organisation} هذه الرسالة لأن شخصًا وقّع باستخدام هذا العنوان.',
  },
  letter: {
    subject: 'يرجى تأكيد رسالتك: {title}',
    lead: 'شكرًا لك على رسالتك.',
    ask: 'لم تُرسل بعد. افتح الصفحة أدناه واضغط على الزر، وعندها نرسلها باسمك وتصلك الردود أنت.',
    button: 'إرسال رسالتي',
    after: 'الرابط صالح لمدة 7 أيام. إذا لم تكتب رسالة فلا تفعل شيئًا: لن تُرسل.',
    why: 'أرسلت إليك {organisation} هذه الرسالة لأن شخصًا كتب رسالة بهذا العنوان في «{title}».',
  },
  written: {
    subject: 'لقد كتبت من قبل: {title}',
    lead: 'لقد كتبت بالفعل إلى كل من اخترتهم. شكرًا لك!',
    ask: 'يكتب كل شخص مرة واحدة إلى المرسل إليه نفسه، لذلك لم يُرسل شيء هذه المرة. لا يلزمك فعل أي شيء.',
    button: 'العودة إلى الحملة',
    after: 'إذا لم تكن أنت فلم يحدث شيء: لقد أُهملت هذه الرسالة.',
    why: 'أرسلت إليك {organisation} هذه الرسالة لأن شخصًا كتب رسالة بهذا العنوان في «{title}».',
  },
  data: {
    subject: 'ما نحتفظ به عنك',
    lead: 'هذا هو الطريق إلى ما نحتفظ به عنك.',
    ask: 'تعرض الصفحة أدناه كل ما نحتفظ به عن هذا العنوان. يمكنك هناك تغييره أو تنزيله أو طلب حذفه.',
    button: 'عرض ما يُحتفظ به عني',
    after: 'الرابط صالح ليوم واحد. إذا لم تطلبه فلا تفعل شيئًا: لم يتغيّر شيء.',
    why: 'أرسلت إليك {organisation} هذه الرسالة لأن شخصًا طلبها بهذا العنوان.',
  },
};

const byLanguage: Readonly<Record<string, ByKind>> = { en: english, ar: arabic };

export const mailLanguages: readonly string[] = Object.keys(byLanguage);

export const mailWords = (language: string): ByKind => byLanguage[language] ?? english;

interface WayWords {
  readonly data: string;
  readonly stop: string;
}

/** The names of a person's own links, which stand in every mail. */
const englishWays: WayWords = { data: 'See, change or delete what is held on you', stop: 'Stop these mails' };
const waysByLanguage: Readonly<Record<string, WayWords>> = {
  en: englishWays,
  ar: { data: 'عرض ما نحتفظ به عنك أو تغييره أو حذفه', stop: 'إيقاف هذه الرسائل' },
};

export const wayWords = (language: string): WayWords => waysByLanguage[language] ?? englishWays;
