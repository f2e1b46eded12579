/** What the pages about a person's own data say. `{date}`, `{title}`, `{organisation}` and `{version}` are filled in. */
export interface PersonPageWords {
  readonly ask: { readonly title: string; readonly text: string; readonly label: string; readonly button: string; readonly note: string };
  readonly asked: { readonly title: string; readonly text: string };
  readonly noAddress: string;
  readonly gone: { readonly title: string; readonly text: string; readonly link: string };
  readonly title: string;
  readonly intro: string;
  readonly nothing: string;
  readonly erasedNote: string;
  readonly state: Readonly<
    Record<'pending' | 'confirmed' | 'withdrawn' | 'listPending' | 'listConfirmed' | 'listUnsubscribed' | 'listAsked', string>
  >;
  readonly facts: Readonly<Record<'name' | 'origin' | 'partner' | 'network' | 'language', string>>;
  readonly yes: string;
  readonly no: string;
  readonly receipts: string;
  readonly receipt: { readonly granted: string; readonly refused: string; readonly with: string; readonly where: string };
  readonly basis: Readonly<Record<'consent' | 'soft_opt_in_uk', string>>;
  readonly version: string;
  readonly letters: string;
  readonly letter: Readonly<Record<'unconfirmed' | 'waiting' | 'sent' | 'failed', string>>;
  readonly noText: string;
  readonly withdraw: string;
  readonly leave: string;
  readonly hideName: string;
  readonly all: string;
  readonly download: string;
  readonly stop: { readonly title: string; readonly text: string; readonly button: string; readonly note: string };
  readonly stopped: { readonly title: string; readonly text: string; readonly button: string };
  readonly erase: {
    readonly button: string;
    readonly title: string;
    readonly what: readonly string[];
    readonly now: string;
    readonly back: string;
  };
  readonly erased: { readonly title: string; readonly text: string };
  readonly done: Readonly<Record<'withdraw' | 'hide-name' | 'stop-mails' | 'allow-mails', string>>;
}

const english: PersonPageWords = {
  ask: {
    title: 'What is held on you',
    text: 'Type your e-mail address. If something is held on it, we mail you a link to a page where you can see, change and delete it.',
    label: 'E-mail address',
    button: 'Mail me the link',
    note: 'You need not have an account. The link works for a day.',
  },
  asked: {
    title: 'Now look at your mail',
    text: 'If something is held on this address, a mail is on its way to it. At most three mails go to an address in a day; if none comes, look among the junk mail and try again tomorrow.',
  },
  noAddress: 'This does not look like an e-mail address. One looks like name@example.org.',
  gone: {
    title: 'This link no longer works',
    text: 'Please open the link in the mail once more, as a whole, or have a new one mailed to you.',
    link: 'Mail me a new link',
  },
  title: 'What is held on you',
  intro: 'This is everything that is held here on your e-mail address. Only who can read the mail of this address gets to this page.',
  nothing: 'Nothing is held on this address.',
  erasedNote: 'All was erased on {date}. Only a code is left that cannot be turned back into your address.',
  state: {
    pending: 'Signed on {date}, not confirmed. It does not count, and is deleted after 30 days.',
    confirmed: 'Signed on {date}.',
    withdrawn: 'Taken back on {date}. It does not count, and is deleted after 30 days.',
    listPending: 'Subscribed on {date}, not confirmed. It is deleted after 30 days.',
    listConfirmed: 'Subscribed on {date}.',
    listUnsubscribed: 'Unsubscribed on {date}.',
    listAsked: 'Since then, other choices were sent on {date}. They wait for the button in a mail.',
  },
  facts: { name: 'Name', origin: 'Page', partner: 'Partner', network: 'Network', language: 'Language' },
  yes: 'Yes',
  no: 'No',
  receipts: 'What was agreed to',
  receipt: { granted: 'Yes, on {date}', refused: 'No, on {date}', with: 'With {organisation}', where: 'On {title}' },
  basis: { consent: 'Consent', soft_opt_in_uk: 'Soft opt-in (United Kingdom)' },
  version: 'Version {version}',
  letters: 'Letters',
  letter: { unconfirmed: 'waits for your button', waiting: 'waits to leave', sent: 'sent', failed: 'not sent' },
  noText: 'The text has been deleted.',
  withdraw: 'Take my signature back',
  leave: 'Unsubscribe',
  hideName: 'Hide my name',
  all: 'All of it',
  download: 'Download everything',
  stop: {
    title: 'Stop these mails',
    text: 'Press the button, and nothing is mailed to your address from here any more, whoever signs with it. Subscriptions end.',
    button: 'Stop these mails',
    note: 'Signatures stay as they are. You can let mails come again on the next page, so keep its link.',
  },
  stopped: {
    title: 'Mails are stopped',
    text: 'Nothing is mailed to your address from here any more. To confirm a signature you have to let mails come again.',
    button: 'Let mails come again',
  },
  erase: {
    button: 'Erase everything …',
    title: 'Erase everything?',
    what: [
      'Names, addresses, answers, letters and what was agreed to are deleted at once, in all campaigns and lists here.',
      'What you signed goes on counting, as nobody. If it is not to count, take it back first.',
      'Subscriptions end. Letters that have not left are stopped; those that were sent cannot be called back.',
      'Lists that were handed over before cannot be called back from here; ask the organisation.',
      'A code of your address stays that cannot be turned back into it. What is signed with it again counts once the organisation has looked at it.',
    ],
    now: 'Erase everything now',
    back: 'Back, without erasing',
  },
  erased: {
    title: 'Everything has been erased',
    text: 'Only a code is left that cannot be turned back into your address. If you sign again, it counts once the organisation has looked at it.',
  },
  done: {
    withdraw: 'Your signature has been taken back.',
    'hide-name': 'Your name is hidden.',
    'stop-mails': 'Mails are stopped.',
    'allow-mails': 'Mails come again.',
  },
};

const arabic: PersonPageWords = {
  ask: {
    title: 'ما نحتفظ به عنك',
    text: 'اكتب بريدك الإلكتروني. إذا كنا نحتفظ بشيء عنه فسنرسل إليك رابطًا إلى صفحة يمكنك فيها رؤيته وتغييره وحذفه.',
    label: 'البريد الإلكتروني',
    button: 'أرسلوا إليّ الرابط',
    note: 'لا تحتاج إلى حساب. الرابط صالح ليوم واحد.',
  },
  asked: {
    title: 'تفقّد بريدك الآن',
    text: 'إذا كنا نحتفظ بشيء عن هذا العنوان فهناك رسالة في طريقها إليه. لا تُرسل إلى العنوان الواحد أكثر من ثلاث رسائل في اليوم؛ إذا لم تصل فابحث عنها في البريد غير المرغوب فيه وحاول غدًا مرة أخرى.',
  },
  noAddress: 'لا يبدو هذا عنوان بريد إلكتروني، مثل name@example.org.',
  gone: {
    title: 'لم يعد هذا الرابط صالحًا',
    text: 'يرجى فتح الرابط الموجود في الرسالة كاملًا مرة أخرى، أو طلب رابط جديد.',
    link: 'أرسلوا إليّ رابطًا جديدًا',
  },
  title: 'ما نحتفظ به عنك',
  intro: 'هذا كل ما نحتفظ به هنا عن بريدك الإلكتروني. لا يصل إلى هذه الصفحة إلا من يستطيع قراءة بريد هذا العنوان.',
  nothing: 'لا نحتفظ بأي شيء عن هذا العنوان.',
  erasedNote: 'حُذف كل شيء في {date}. لم يبق إلا رمز لا يمكن استعادة عنوانك منه.',
  state: {
    pending: 'وُقّع في {date} ولم يؤكَّد. لا يُحتسب، ويُحذف بعد 30 يومًا.',
    confirmed: 'وُقّع في {date}.',
    withdrawn: 'سُحب في {date}. لا يُحتسب، ويُحذف بعد 30 يومًا.',
    listPending: 'طُلب الاشتراك في {date} ولم يؤكَّد. يُحذف بعد 30 يومًا.',
    listConfirmed: 'بدأ الاشتراك في {date}.',
    listUnsubscribed: 'أُلغي الاشتراك في {date}.',
    listAsked: 'أُرسلت بعد ذلك اختيارات أخرى في {date}. وهي تنتظر الزر الذي تقود إليه الرسالة.',
  },
  facts: { name: 'الاسم', origin: 'الصفحة', partner: 'الشريك', network: 'الشبكة', language: 'اللغة' },
  yes: 'نعم',
  no: 'لا',
  receipts: 'ما تمت الموافقة عليه',
  receipt: { granted: 'نعم، في {date}', refused: 'لا، في {date}', with: 'مع {organisation}', where: 'في {title}' },
  basis: { consent: 'موافقة', soft_opt_in_uk: 'موافقة ضمنية (المملكة المتحدة)' },
  version: 'الإصدار {version}',
  letters: 'الرسائل',
  letter: { unconfirmed: 'تنتظر الزر', waiting: 'تنتظر الإرسال', sent: 'أُرسلت', failed: 'لم تُرسل' },
  noText: 'حُذف النص.',
  withdraw: 'سحب توقيعي',
  leave: 'إلغاء الاشتراك',
  hideName: 'إخفاء اسمي',
  all: 'كل شيء',
  download: 'تنزيل كل شيء',
  stop: {
    title: 'إيقاف هذه الرسائل',
    text: 'اضغط على الزر ولن يُرسل من هنا أي شيء إلى عنوانك بعد الآن، أيًّا كان من يوقّع به. وتنتهي الاشتراكات.',
    button: 'إيقاف هذه الرسائل',
    note: 'تبقى التوقيعات كما هي. يمكنك السماح بالرسائل من جديد في الصفحة التالية، فاحتفظ برابطها.',
  },
  stopped: {
    title: 'الرسائل متوقفة',
    text: 'لن يُرسل من هنا أي شيء إلى عنوانك. لتأكيد توقيع عليك السماح بالرسائل من جديد.',
    button: 'السماح بالرسائل من جديد',
  },
  erase: {
    button: 'حذف كل شيء…',
    title: 'هل تريد حذف كل شيء؟',
    what: [
      'تُحذف فورًا الأسماء والعناوين والإجابات والرسائل وما تمت الموافقة عليه، في كل الحملات والقوائم هنا.',
      'يبقى ما وقّعت عليه محتسبًا دون أي اسم. إذا لم ترد ذلك فاسحبه أولًا.',
      'تنتهي الاشتراكات. وتُوقف الرسائل التي لم تُرسل، أما التي أُرسلت فلا يمكن استعادتها.',
      'القوائم التي سُلّمت من قبل لا يمكن استعادتها من هنا؛ اسأل المنظمة.',
      'يبقى رمز لا يمكن استعادة عنوانك منه. وأي توقيع جديد بعنوانك لا يُحتسب إلا بعد أن تراجعه المنظمة.',
    ],
    now: 'احذفوا كل شيء الآن',
    back: 'رجوع دون حذف',
  },
  erased: {
    title: 'حُذف كل شيء',
    text: 'لم يبق إلا رمز لا يمكن استعادة عنوانك منه. وإذا وقّعت من جديد فلن يُحتسب توقيعك إلا بعد أن تراجعه المنظمة.',
  },
  done: {
    withdraw: 'سُحب توقيعك.',
    'hide-name': 'أُخفي اسمك.',
    'stop-mails': 'أُوقفت الرسائل.',
    'allow-mails': 'سُمح بالرسائل من جديد.',
  },
};

const byLanguage: Readonly<Record<string, PersonPageWords>> = { en: english, ar: arabic };

export const personPageWords = (language: string): PersonPageWords => byLanguage[language] ?? english;
