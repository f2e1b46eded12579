import type { PageWords, WordsInstead } from './page-words.js';

/** What only the pages of letters say. `{title}` and `{subject}` are filled in. */
export interface LetterPageWords {
  readonly ask: PageWords['ask'];
  readonly subject: string;
  readonly sent: { readonly title: string; readonly text: string };
  /** What the answer to a plain form says instead of the words of a petition. */
  readonly instead: Pick<WordsInstead, 'taken' | 'problems' | 'fields' | 'slip'>;
}

const english: LetterPageWords = {
  ask: {
    title: 'One step is left',
    text: 'Press the button and we send your letter in “{title}”. Answers come to your address.',
    button: 'Send my letter',
    note: 'You did not write a letter? Then close this page: nothing will be sent.',
  },
  subject: 'Subject: {subject}',
  sent: {
    title: 'Thank you, your letter is on its way',
    text: 'It leaves within the next hours: letters go out one after another, so that each is read.',
  },
  instead: {
    taken: {
      mailText:
        'We have sent you a mail. Press the button it leads to, and we send your letter in “{title}”. If it does not come, look among the junk mail.',
    },
    problems: {
      'origin-refused': 'This campaign does not take letters from that page.',
      closed: 'This campaign has closed and takes no more letters.',
      broken: 'That is our fault, not yours. Please try again later; nothing will be sent twice.',
      busy: 'We cannot take this just now. Please try again in a moment; nothing will be sent twice.',
    },
    fields: { targets: 'Recipient', subject: 'Subject', body: 'Letter', opening: 'Opening', closing: 'Closing', channel: 'Mailing by us' },
    slip: { 'consent-required': 'Without your consent the letter cannot be sent.' },
  },
};

const arabic: LetterPageWords = {
  ask: {
    title: 'بقيت خطوة واحدة',
    text: 'اضغط على الزر لنرسل رسالتك في «{title}». تصل الردود إلى عنوانك.',
    button: 'إرسال رسالتي',
    note: 'لم تكتب رسالة؟ أغلق هذه الصفحة إذن: لن يُرسل أي شيء.',
  },
  subject: 'الموضوع: {subject}',
  sent: { title: 'شكرًا لك، رسالتك في طريقها', text: 'تُرسل خلال الساعات القادمة: تخرج الرسائل واحدة تلو الأخرى حتى تُقرأ كل منها.' },
  instead: {
    taken: {
      mailText:
        'أرسلنا إليك رسالة بريد. اضغط على الزر الذي تقودك إليه لنرسل رسالتك في «{title}». إذا لم تصل فابحث عنها في البريد غير المرغوب فيه.',
    },
    problems: {
      'origin-refused': 'لا تقبل هذه الحملة رسائل من تلك الصفحة.',
      closed: 'أُغلقت هذه الحملة ولم تعد تقبل الرسائل.',
      broken: 'الخطأ منا لا منك. يرجى المحاولة لاحقًا؛ ولن يُرسل شيء مرتين.',
      busy: 'لا نستطيع استلام هذا الآن. يرجى المحاولة بعد لحظات؛ ولن يُرسل شيء مرتين.',
    },
    fields: {
      targets: 'المرسل إليه',
      subject: 'الموضوع',
      body: 'الرسالة',
      opening: 'الافتتاح',
      closing: 'الختام',
      channel: 'الإرسال عبرنا',
    },
    slip: { 'consent-required': 'لا يمكن إرسال الرسالة دون موافقتك.' },
  },
};

const byLanguage: Readonly<Record<string, LetterPageWords>> = { en: english, ar: arabic };

export const letterPageWords = (language: string): LetterPageWords => byLanguage[language] ?? english;
