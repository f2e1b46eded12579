/** What the pages say that anybody may visit, beside `PageWords`. `{organisation}`, `{goal}`, `{count}` are filled in. */
export interface OpenPageWords {
  readonly signed: Plural;
  readonly letters: Plural;
  readonly goal: string;
  readonly sign: string;
  readonly notNeeded: string;
  readonly mailed: string;
  readonly privacy: string;
  readonly own: string;
  readonly languages: string;
  readonly letter: {
    readonly title: string;
    readonly how: string;
    readonly subject: string;
    readonly to: string;
    readonly body: string;
    readonly send: string;
  };
  readonly missing: { readonly title: string; readonly text: string; readonly list: string };
  readonly frame: { readonly open: string; readonly copy: string };
  readonly badge: BadgeWords;
}

/** What stands below the number of a badge, so without it. */
export interface BadgeWords {
  readonly signed: Plural;
  readonly letters: Plural;
  readonly goal: string;
  /** What the number is of, in the fewest words. */
  readonly label: { readonly signed: string; readonly letters: string };
}

/** `#` is the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const english: OpenPageWords = {
  signed: { one: '# person has signed', other: '# people have signed' },
  letters: { one: '# letter has been sent', other: '# letters have been sent' },
  goal: 'The goal is {goal}.',
  sign: 'Add your name',
  notNeeded: 'optional',
  mailed: 'We send one mail there, so that you can confirm your name.',
  privacy: 'How {organisation} uses your data',
  own: 'More about this at {organisation}',
  languages: 'Languages',
  letter: {
    title: 'The letter',
    how: 'Your browser runs no scripts here, so this page cannot send the letter for you. Copy it, make it your own, and send it by mail or post.',
    subject: 'Subject',
    to: 'To whom',
    body: 'Your letter',
    send: 'Send my letter',
  },
  missing: {
    title: 'There is no such campaign here',
    text: 'The address may have been cut, or the campaign may have moved. Please look at the whole link once more, or ask whoever gave it to you.',
    list: 'There is no such list here',
  },
  frame: { open: 'Take part at this address:', copy: 'Links do not open here. Copy this instead:' },
  badge: {
    signed: { one: 'person has signed', other: 'people have signed' },
    letters: { one: 'letter has been sent', other: 'letters have been sent' },
    goal: 'of {goal}',
    label: { signed: 'signatures', letters: 'letters' },
  },
};

const arabic: OpenPageWords = {
  signed: {
    zero: 'لم يوقّع أحد بعد',
    one: 'وقّع شخص واحد',
    two: 'وقّع شخصان',
    few: 'وقّع # أشخاص',
    many: 'وقّع # شخصًا',
    other: 'وقّع # شخص',
  },
  letters: {
    zero: 'لم تُرسل أي رسالة بعد',
    one: 'أُرسلت رسالة واحدة',
    two: 'أُرسلت رسالتان',
    few: 'أُرسلت # رسائل',
    many: 'أُرسلت # رسالة',
    other: 'أُرسلت # رسالة',
  },
  goal: 'الهدف {goal}.',
  sign: 'أضف اسمك',
  notNeeded: 'اختياري',
  mailed: 'نرسل إليه رسالة واحدة لتؤكّد اسمك.',
  privacy: 'كيف تستخدم {organisation} بياناتك',
  own: 'المزيد عن هذا لدى {organisation}',
  languages: 'اللغات',
  letter: {
    title: 'الرسالة',
    how: 'لا يشغّل متصفحك البرامج النصية هنا، فلا تستطيع هذه الصفحة إرسال الرسالة عنك. انسخها وعدّلها بكلماتك وأرسلها بالبريد الإلكتروني أو العادي.',
    subject: 'الموضوع',
    to: 'إلى من',
    body: 'رسالتك',
    send: 'أرسل رسالتي',
  },
  missing: {
    title: 'لا توجد حملة كهذه هنا',
    text: 'ربما نُسخ العنوان ناقصًا، أو انتقلت الحملة. يرجى مراجعة الرابط كاملًا مرة أخرى، أو سؤال من أعطاك إياه.',
    list: 'لا توجد قائمة كهذه هنا',
  },
  frame: { open: 'شارك عبر هذا العنوان:', copy: 'لا تُفتح الروابط هنا. انسخ هذا بدلًا منها:' },
  badge: {
    signed: { other: 'عدد الموقّعين حتى الآن' },
    letters: { other: 'عدد الرسائل المرسلة حتى الآن' },
    goal: 'من {goal}',
    label: { signed: 'التوقيعات', letters: 'الرسائل' },
  },
};

const byLanguage: Readonly<Record<string, OpenPageWords>> = { en: english, ar: arabic };

export const openPageWords = (language: string): OpenPageWords => byLanguage[language] ?? english;

/** A number in its sentence, apart, so that a page can set the number larger: before it, the number, after it. */
export function counted(plural: Plural, count: number, language: string): readonly [string, string, string] {
  const text = plural[new Intl.PluralRules(language).select(count)] ?? plural.other;
  const [before = '', after] = text.split('#');
  return after === undefined ? [text, '', ''] : [before, new Intl.NumberFormat(language).format(count), after];
}
