import type { ProblemType, SlipCode } from '@solidarity/contract';
import { letterPageWords } from './letter-page-words.js';
import { listPageWords } from './list-page-words.js';

/** The words of the backend's own pages. `{title}`, `{count}`, `{label}` and `{seconds}` are filled in. */
export interface PageWords {
  readonly ask: { readonly title: string; readonly text: string; readonly button: string; readonly note: string };
  /** What the button makes count, so that nobody confirms words that a stranger sent with their address. `{name}` is filled in. */
  readonly signedAs: { readonly name: string; readonly other: string; readonly agreed: string; readonly changed: string };
  readonly confirmed: { readonly title: string; readonly text: string; readonly count: string };
  readonly gone: { readonly title: string; readonly text: string };
  readonly taken: { readonly mailTitle: string; readonly mailText: string; readonly countedTitle: string; readonly countedText: string };
  readonly slips: { readonly title: string; readonly text: string };
  readonly back: string;
  readonly followUp: string;
  readonly problemTitle: string;
  readonly problems: Readonly<Record<ProblemType, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly slip: Readonly<Record<SlipCode, string>>;
}

const english: PageWords = {
  ask: {
    title: 'One step is left',
    text: 'Press the button and your signature of “{title}” counts.',
    button: 'Confirm my signature',
    note: 'You did not sign? Then close this page: nothing has been counted.',
  },
  signedAs: {
    name: 'Signed as: {name}',
    other: 'Is any of this not yours? Then do not press the button: send the form once more.',
    agreed: 'With the button you also agree:',
    changed: 'Since you opened this page, other answers were sent with your address. These hold if you press the button.',
  },
  confirmed: { title: 'Thank you, your signature counts', text: 'You have signed “{title}”.', count: '{count} people have signed so far.' },
  gone: {
    title: 'This link no longer works',
    text: 'Links work for 7 days, and for one day after a campaign has closed. If you still want to take part, go back to the page and send the form once more.',
  },
  taken: {
    mailTitle: 'Now look at your mail',
    mailText:
      'We have sent you a mail. Press the button it leads to, and your signature of “{title}” counts. If it does not come, look among the junk mail.',
    countedTitle: 'Thank you for signing',
    countedText: 'You have signed “{title}”.',
  },
  slips: { title: 'Something is missing', text: 'Nothing has been sent yet. Please go back and look at these fields:' },
  back: 'Back to the campaign',
  followUp: 'See what happens next',
  problemTitle: 'That did not work',
  problems: {
    malformed: 'The form could not be read. Please go back and try again.',
    'origin-refused': 'This campaign does not take signatures from that page.',
    'not-found': 'There is nothing at this address.',
    'unknown-campaign': 'There is no such campaign here.',
    'unknown-list': 'There is no such list here.',
    'wrong-method': 'This address is not a page.',
    closed: 'This campaign has closed and takes no more signatures.',
    'not-open': 'This campaign is not open at the moment.',
    'too-large': 'That is more than the form can take.',
    'unsupported-type': 'The form could not be read. Please go back and try again.',
    invalid: 'Please go back and look at the form once more.',
    'key-reused': 'This form was sent before with other answers. Please load the page again.',
    'too-many': 'That was too often. Please wait a while and try again.',
    broken: 'That is our fault, not yours. Please try again later; you will not be counted twice.',
    'unknown-format': 'This is not to be had in that form.',
    busy: 'We cannot take this just now. Please try again in a moment; you will not be counted twice.',
  },
  fields: {
    givenName: 'Given name',
    familyName: 'Family name',
    email: 'E-mail address',
    country: 'Country',
    postcode: 'Postcode',
    phone: 'Phone number',
    comment: 'Comment',
    hideName: 'Hide my name',
    consents: 'Your consent',
  },
  slip: {
    required: '{label} is needed.',
    type: '{label} cannot be read.',
    'too-long': '{label} is too long.',
    marks: '{label} holds characters that cannot be shown.',
    'web-address': '{label} must not hold a web address.',
    'email-format': '{label} does not look right, for example name@example.org.',
    'email-too-long': '{label} is too long.',
    'email-script': '{label} may only hold Latin letters before the @.',
    country: '{label} is not one that we know.',
    choice: '{label} is not one of the choices.',
    'consent-required': 'Without your consent the signature cannot be taken.',
    'consent-outdated': 'The words you agreed to have changed. Please load the page again.',
    'consent-unknown': 'The form asked for a consent that this campaign does not know.',
    'unknown-field': 'The form holds a field that this campaign does not know.',
    placeholder: '{label} holds a placeholder that nobody has filled in.',
  },
};

const arabic: PageWords = {
  ask: {
    title: 'بقيت خطوة واحدة',
    text: 'اضغط على الزر ليُحتسب توقيعك على «{title}».',
    button: 'تأكيد توقيعي',
    note: 'لم توقّع؟ أغلق هذه الصفحة إذن: لم يُحتسب أي شيء.',
  },
  signedAs: {
    name: 'التوقيع باسم: {name}',
    other: 'أفي ما سبق شيء ليس منك؟ لا تضغط على الزر إذن، بل أرسل النموذج مرة أخرى.',
    agreed: 'وبالضغط على الزر توافق أيضًا على ما يلي:',
    changed: 'بعد أن فتحت هذه الصفحة أُرسلت إجابات أخرى باستخدام عنوانك. هذه هي التي يُعمل بها إذا ضغطت على الزر.',
  },
  confirmed: { title: 'شكرًا لك، توقيعك محتسب', text: 'لقد وقّعت على «{title}».', count: 'عدد الموقّعين حتى الآن: {count}' },
  gone: {
    title: 'لم يعد هذا الرابط صالحًا',
    text: 'الروابط صالحة لمدة 7 أيام، وليوم واحد بعد إغلاق الحملة. إذا كنت لا تزال تريد المشاركة فارجع إلى الصفحة وأرسل النموذج مرة أخرى.',
  },
  taken: {
    mailTitle: 'تفقّد بريدك الآن',
    mailText:
      'أرسلنا إليك رسالة. اضغط على الزر الذي تقودك إليه ليُحتسب توقيعك على «{title}». إذا لم تصل فابحث عنها في البريد غير المرغوب فيه.',
    countedTitle: 'شكرًا لتوقيعك',
    countedText: 'لقد وقّعت على «{title}».',
  },
  slips: { title: 'هناك شيء ناقص', text: 'لم يُرسل أي شيء بعد. يرجى الرجوع ومراجعة هذه الحقول:' },
  back: 'العودة إلى الحملة',
  followUp: 'ما الذي سيحدث بعد ذلك',
  problemTitle: 'لم ينجح ذلك',
  problems: {
    malformed: 'تعذّرت قراءة النموذج. يرجى الرجوع والمحاولة مرة أخرى.',
    'origin-refused': 'لا تقبل هذه الحملة توقيعات من تلك الصفحة.',
    'not-found': 'لا يوجد شيء في هذا العنوان.',
    'unknown-campaign': 'لا توجد حملة كهذه هنا.',
    'unknown-list': 'لا توجد قائمة كهذه هنا.',
    'wrong-method': 'هذا العنوان ليس صفحة.',
    closed: 'أُغلقت هذه الحملة ولم تعد تقبل التوقيعات.',
    'not-open': 'هذه الحملة غير مفتوحة حاليًا.',
    'too-large': 'هذا أكثر مما يستطيع النموذج استقباله.',
    'unsupported-type': 'تعذّرت قراءة النموذج. يرجى الرجوع والمحاولة مرة أخرى.',
    invalid: 'يرجى الرجوع ومراجعة النموذج مرة أخرى.',
    'key-reused': 'أُرسل هذا النموذج من قبل بإجابات أخرى. يرجى إعادة تحميل الصفحة.',
    'too-many': 'كان ذلك أكثر من اللازم. يرجى الانتظار قليلًا ثم المحاولة مرة أخرى.',
    broken: 'الخطأ منا لا منك. يرجى المحاولة لاحقًا؛ ولن تُحتسب مرتين.',
    'unknown-format': 'هذا غير متاح بتلك الصيغة.',
    busy: 'لا نستطيع استلام هذا الآن. يرجى المحاولة بعد لحظات؛ ولن تُحتسب مرتين.',
  },
  fields: {
    givenName: 'الاسم الأول',
    familyName: 'اسم العائلة',
    email: 'البريد الإلكتروني',
    country: 'البلد',
    postcode: 'الرمز البريدي',
    phone: 'رقم الهاتف',
    comment: 'تعليق',
    hideName: 'إخفاء اسمي',
    consents: 'موافقتك',
  },
  slip: {
    required: '{label}: مطلوب.',
    type: '{label}: تتعذّر قراءته.',
    'too-long': '{label}: أطول من اللازم.',
    marks: '{label}: يحتوي على رموز لا يمكن عرضها.',
    'web-address': '{label}: يجب ألا يحتوي على عنوان موقع.',
    'email-format': '{label}: لا يبدو صحيحًا، مثل name@example.org.',
    'email-too-long': '{label}: أطول من اللازم.',
    'email-script': '{label}: لا يُقبل قبل @ إلا الحروف اللاتينية.',
    country: '{label}: ليس من البلدان التي نعرفها.',
    choice: '{label}: ليس من الخيارات.',
    'consent-required': 'لا يمكن قبول التوقيع دون موافقتك.',
    'consent-outdated': 'تغيّر النص الذي وافقت عليه. يرجى إعادة تحميل الصفحة.',
    'consent-unknown': 'طلب النموذج موافقة لا تعرفها هذه الحملة.',
    'unknown-field': 'يحتوي النموذج على حقل لا تعرفه هذه الحملة.',
    placeholder: '{label}: يحتوي على موضع لم يُملأ بعد.',
  },
};

const byLanguage: Readonly<Record<string, PageWords>> = { en: english, ar: arabic };

export const pageLanguages: readonly string[] = Object.keys(byLanguage);

/** What a page says instead where it is not about a petition. */
export type WordsInstead = Pick<PageWords, 'ask' | 'confirmed' | 'back'> & {
  readonly [Part in 'taken' | 'problems' | 'slip' | 'signedAs']: Partial<PageWords[Part]>;
} & Pick<PageWords, 'fields'>;

/** What a page is about. */
export type PageKind = 'petition' | 'list' | 'letter';

export function pageWords(language: string, kind: PageKind = 'petition'): PageWords {
  const words = byLanguage[language] ?? english;
  if (kind === 'petition') return words;
  const instead: Partial<WordsInstead> = (kind === 'list' ? listPageWords : letterPageWords)(language).instead;
  const { signedAs, taken, problems, fields, slip } = words;
  return {
    ...words,
    ...instead,
    signedAs: { ...signedAs, ...instead.signedAs },
    taken: { ...taken, ...instead.taken },
    problems: { ...problems, ...instead.problems },
    fields: { ...fields, ...instead.fields },
    slip: { ...slip, ...instead.slip },
  };
}
