import type { PageWords, WordsInstead } from './page-words.js';

/** What only pages of lists say. `{title}`, `{organisation}` are filled in. */
export interface ListPageWords {
  /** A subscriber has sent the form again. */
  readonly change: PageWords['ask'];
  readonly chosen: string;
  readonly noneChosen: string;
  readonly leave: PageWords['ask'];
  readonly left: { readonly title: string; readonly text: string };
  readonly lost: { readonly title: string; readonly text: string };
  /** What they say instead of the words of a petition. */
  readonly instead: Omit<WordsInstead, 'fields'>;
}

const english: ListPageWords = {
  change: {
    title: 'You are on the list already',
    text: 'Since then, choices for “{title}” were sent with your address. Press the button, and they hold from now on.',
    button: 'Use these choices',
    note: 'You did not send them? Then close this page: nothing changes.',
  },
  chosen: 'Chosen:',
  noneChosen: 'No topic was chosen.',
  leave: {
    title: 'Unsubscribe',
    text: 'Press the button, and {organisation} stops sending you “{title}”.',
    button: 'Unsubscribe',
    note: 'You want to stay? Then close this page: nothing has changed.',
  },
  left: {
    title: 'You have unsubscribed',
    text: '{organisation} no longer sends you “{title}”. You can subscribe again whenever you like.',
  },
  lost: {
    title: 'This link does not work',
    text: 'Please open the link in the mail once more, as a whole. If that does not help, answer the mail and ask to be taken off the list.',
  },
  instead: {
    ask: {
      title: 'One step is left',
      text: 'Press the button, and you get “{title}” by e-mail.',
      button: 'Confirm my subscription',
      note: 'You did not ask for this? Then close this page: nobody will write to you.',
    },
    signedAs: { name: 'Subscribed as: {name}' },
    confirmed: { title: 'Thank you, you are on the list', text: 'You get “{title}” by e-mail.', count: '' },
    taken: {
      mailTitle: 'Now look at your mail',
      mailText:
        'We have sent you a mail. Press the button it leads to, and you get “{title}” by e-mail. If it does not come, look among the junk mail.',
      countedTitle: 'Thank you for subscribing',
      countedText: 'You get “{title}” by e-mail.',
    },
    back: 'Back to the page',
    problems: {
      'origin-refused': 'This list does not take subscriptions from that page.',
      broken: 'That is our fault, not yours. Please try again later; you will not get anything twice.',
      busy: 'We cannot take this just now. Please try again in a moment; you will not get anything twice.',
    },
    slip: {
      'consent-required': 'Without your consent nobody may write to you.',
      'consent-unknown': 'The form asked for a consent that this list does not know.',
      'unknown-field': 'The form holds a field that this list does not know.',
    },
  },
};

const arabic: ListPageWords = {
  change: {
    title: 'أنت مشترك بالفعل',
    text: 'أُرسلت بعد ذلك اختيارات تخصّ «{title}» باستخدام عنوانك. اضغط على الزر ليُعمل بها من الآن.',
    button: 'اعتماد هذه الاختيارات',
    note: 'لم ترسلها؟ أغلق هذه الصفحة إذن: لن يتغيّر شيء.',
  },
  chosen: 'الاختيارات:',
  noneChosen: 'لم يُختر أي موضوع.',
  leave: {
    title: 'إلغاء الاشتراك',
    text: 'اضغط على الزر لتتوقف {organisation} عن إرسال «{title}» إليك.',
    button: 'إلغاء الاشتراك',
    note: 'تريد البقاء؟ أغلق هذه الصفحة إذن: لم يتغيّر شيء.',
  },
  left: {
    title: 'أُلغي اشتراكك',
    text: 'لن ترسل إليك {organisation} «{title}» بعد الآن. يمكنك الاشتراك مجددًا متى شئت.',
  },
  lost: {
    title: 'هذا الرابط لا يعمل',
    text: 'يرجى فتح الرابط الموجود في الرسالة كاملًا مرة أخرى. وإذا لم ينجح ذلك فردّ على الرسالة واطلب حذفك من القائمة.',
  },
  instead: {
    ask: {
      title: 'بقيت خطوة واحدة',
      text: 'اضغط على الزر لتصلك «{title}» بالبريد الإلكتروني.',
      button: 'تأكيد اشتراكي',
      note: 'لم تطلب ذلك؟ أغلق هذه الصفحة إذن: لن يراسلك أحد.',
    },
    signedAs: { name: 'الاشتراك باسم: {name}' },
    confirmed: { title: 'شكرًا لك، تم اشتراكك', text: 'ستصلك «{title}» بالبريد الإلكتروني.', count: '' },
    taken: {
      mailTitle: 'تفقّد بريدك الآن',
      mailText:
        'أرسلنا إليك رسالة. اضغط على الزر الذي تقودك إليه لتصلك «{title}» بالبريد الإلكتروني. إذا لم تصل فابحث عنها في البريد غير المرغوب فيه.',
      countedTitle: 'شكرًا لاشتراكك',
      countedText: 'ستصلك «{title}» بالبريد الإلكتروني.',
    },
    back: 'العودة إلى الصفحة',
    problems: {
      'origin-refused': 'لا تقبل هذه القائمة اشتراكات من تلك الصفحة.',
      broken: 'الخطأ منا لا منك. يرجى المحاولة لاحقًا؛ ولن يصلك شيء مرتين.',
      busy: 'لا نستطيع استلام هذا الآن. يرجى المحاولة بعد لحظات؛ ولن يصلك شيء مرتين.',
    },
    slip: {
      'consent-required': 'لا يجوز لأحد مراسلتك دون موافقتك.',
      'consent-unknown': 'طلب النموذج موافقة لا تعرفها هذه القائمة.',
      'unknown-field': 'يحتوي النموذج على حقل لا تعرفه هذه القائمة.',
    },
  },
};

const byLanguage: Readonly<Record<string, ListPageWords>> = { en: english, ar: arabic };

export const listPageWords = (language: string): ListPageWords => byLanguage[language] ?? english;
