import type { PageWords } from './page-words.js';

/** What only the pages of letters say. `{title}` and `{subject}` are filled in. */
export interface LetterPageWords {
  readonly ask: PageWords['ask'];
  readonly subject: string;
  readonly sent: { readonly title: string; readonly text: string };
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
};

const byLanguage: Readonly<Record<string, LetterPageWords>> = { en: english, ar: arabic };

export const letterPageWords = (language: string): LetterPageWords => byLanguage[language] ?? english;
