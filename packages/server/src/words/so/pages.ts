import type { LetterPageWords, ListPageWords, PageWords } from '../page-words.js';

export const page: PageWords = {
  ask: {
    title: 'Hal tallaabo ayaa kuu haray',
    text: 'Guji badhanka, markaas ayaa saxiixaaga “{title}” la tirinayaa.',
    button: 'Xaqiiji saxiixayga',
    note: 'Ma aadan saxiixin? Markaa xir boggan: waxba lama tirin.',
  },
  signedAs: {
    name: 'Waxaa lagu saxiixay magaca: {name}',
    other: 'Halkan ma ku jiraa wax aan adiga kaa iman? Markaa badhanka ha gujin: foomka mar kale dir.',
    agreed: 'Markaad badhanka gujiso, waxaad sidoo kale oggolaanaysaa:',
    changed:
      'Tan iyo markii aad boggan furtay, jawaabo kale ayaa cinwaankaaga lagu soo diray. Kuwaas ayaa lagu dhaqmayaa haddii aad badhanka gujiso.',
  },
  confirmed: {
    title: 'Mahadsanid, saxiixaaga waa la tiriyey',
    text: 'Waxaad saxiixday “{title}”.',
    count: 'Inta qof ee ilaa hadda saxiixday: {count}.',
  },
  gone: {
    title: 'Linkigani ma shaqaynayo hadda ka dib',
    text: 'Linkiyadu waxay shaqeeyaan 7 maalmood, iyo hal maalin marka ololuhu xirmo kaddib. Haddii aad weli rabto inaad ka qayb qaadato, ku noqo bogga oo foomka mar kale dir.',
  },
  taken: {
    mailTitle: 'Hadda fiiri iimaylkaaga',
    mailText:
      'Iimayl ayaan kuu dirnay. Fur bogga uu ku geynayo oo guji badhanka, markaas ayaa saxiixaaga “{title}” la tirinayaa. Haddii uu iman waayo, ka fiiri iimayllada aan la rabin (spam).',
    countedTitle: 'Waad ku mahadsan tahay saxiixa',
    countedText: 'Waxaad saxiixday “{title}”.',
  },
  slips: { title: 'Wax baa dhiman', text: 'Weli waxba lama dirin. Fadlan dib u noqo oo eeg meelahan:' },
  back: 'Ku noqo ololaha',
  followUp: 'Eeg waxa xiga',
  problemTitle: 'Taasi ma shaqayn',
  problems: {
    malformed: 'Foomka lama akhriyi karin. Fadlan dib u noqo oo isku day mar kale.',
    'origin-refused': 'Ololahani saxiixyo kama qaato boggaas.',
    'not-found': 'Cinwaankan waxba ma yaallaan.',
    'unknown-campaign': 'Olole noocaas ah halkan kama jiro.',
    'unknown-list': 'Liis noocaas ah halkan kama jiro.',
    'wrong-method': 'Cinwaankani bog ma aha.',
    closed: 'Ololahan waa la xiray, saxiixyo dambena ma qaato.',
    'not-open': 'Ololahani hadda ma furna.',
    'too-large': 'Taasi way ka badan tahay inta foomku qaadi karo.',
    'unsupported-type': 'Foomka lama akhriyi karin. Fadlan dib u noqo oo isku day mar kale.',
    invalid: 'Fadlan dib u noqo oo mar kale eeg foomka.',
    'key-reused': 'Foomkan hore ayaa jawaabo kale lagu soo diray. Fadlan bogga dib u soo rar.',
    'too-many': 'Marar badan ayaad isku dayday. Fadlan in yar sug oo isku day mar kale.',
    broken: 'Khaladkaasi waa kayaga, adiga ma aha. Fadlan mar dambe isku day; laba jeer lagu tirin maayo.',
    'unknown-format': 'Tan qaabkaas laguma heli karo.',
    busy: 'Tan hadda ma qaadi karno. Fadlan wax yar kaddib isku day mar kale; laba jeer lagu tirin maayo.',
  },
  fields: {
    givenName: 'Magaca koowaad',
    familyName: 'Magaca dambe',
    email: 'Cinwaanka iimaylka',
    country: 'Waddanka',
    postcode: 'Koodka boostada',
    phone: 'Lambarka telefoonka',
    comment: 'Faallo',
    hideName: 'Qari magacayga',
    consents: 'Oggolaanshahaaga',
  },
  slip: {
    required: '{label}: waa loo baahan yahay.',
    type: '{label}: lama akhriyi karo.',
    'too-long': '{label}: aad bay u dheer tahay.',
    marks: '{label}: waxaa ku jira xarfo aan la muujin karin.',
    'web-address': '{label}: waa inaanu ku jirin cinwaan internet.',
    'email-format': '{label}: uma eka mid sax ah; tusaale: name@example.org.',
    'email-too-long': '{label}: aad bay u dheer tahay.',
    'email-script': '{label}: @ ka hor xarfaha Laatiinka oo keliya ayaa la oggol yahay.',
    country: '{label}: ma aha mid aan naqaan.',
    choice: '{label}: kama mid aha waxyaabaha la dooran karo.',
    'consent-required': 'Oggolaanshahaaga la’aantii saxiixa lama qaadi karo.',
    'consent-outdated': 'Ereyadii aad oggolaatay way isbeddeleen. Fadlan bogga dib u soo rar.',
    'consent-unknown': 'Foomku wuxuu weydiiyey oggolaansho aanu ololahani garanayn.',
    'unknown-field': 'Foomka waxaa ku jira meel aanu ololahani garanayn.',
    placeholder: '{label}: waxaa ku jira meel bannaan oo aan cidna buuxin.',
  },
};

export const listPage: ListPageWords = {
  change: {
    title: 'Horeba liiska waad ugu jirtay',
    text: 'Wixii markaas ka dambeeyey, xulashooyin ku saabsan “{title}” ayaa cinwaankaaga lagu soo diray. Guji badhanka, hadda laga bilaabona kuwaas ayaa lagu dhaqmayaa.',
    button: 'Isticmaal xulashooyinkan',
    note: 'Adigu ma soo dirin? Markaa xir boggan: waxba isma beddelayaan.',
  },
  chosen: 'La doortay:',
  noneChosen: 'Mawduuc lama dooran.',
  leave: {
    title: 'Liiska ka bax',
    text: 'Guji badhanka, hay’adda {organisation} waxay joojinaysaa inay kuu soo dirto “{title}”.',
    button: 'Liiska ka bax',
    note: 'Ma rabtaa inaad sii joogto? Markaa xir boggan: waxba isma beddelin.',
  },
  left: {
    title: 'Liiska waad ka baxday',
    text: 'Hay’adda {organisation} mar dambe kuuma soo dirto “{title}”. Mar kasta oo aad rabto waad isdiiwaangelin kartaa.',
  },
  lost: {
    title: 'Linkigani ma shaqaynayo',
    text: 'Fadlan linkiga iimaylka ku jira mar kale fur, isagoo dhan. Haddii taasi wax tari waydo, ka jawaab iimaylka oo codso in liiska lagaa saaro.',
  },
  instead: {
    ask: {
      title: 'Hal tallaabo ayaa kuu haray',
      text: 'Guji badhanka, waxaad iimayl ku heli doontaa “{title}”.',
      button: 'Xaqiiji isdiiwaangelintayda',
      note: 'Tan ma aadan dalban? Markaa xir boggan: cidna kuuma soo qori doonto.',
    },
    signedAs: { name: 'Waxaa lagu diiwaangeliyey magaca: {name}' },
    confirmed: { title: 'Mahadsanid, liiska waad ku jirtaa', text: 'Waxaad iimayl ku heli doontaa “{title}”.', count: '' },
    taken: {
      mailTitle: 'Hadda fiiri iimaylkaaga',
      mailText:
        'Iimayl ayaan kuu dirnay. Fur bogga uu ku geynayo oo guji badhanka, markaas ayaad iimayl ku heli doontaa “{title}”. Haddii uu iman waayo, ka fiiri iimayllada aan la rabin (spam).',
      countedTitle: 'Waad ku mahadsan tahay isdiiwaangelinta',
      countedText: 'Waxaad iimayl ku heli doontaa “{title}”.',
    },
    back: 'Ku noqo bogga',
    problems: {
      'origin-refused': 'Liiskani isdiiwaangelin kama qaato boggaas.',
      broken: 'Khaladkaasi waa kayaga, adiga ma aha. Fadlan mar dambe isku day; waxba laba jeer kuuma iman doonaan.',
      busy: 'Tan hadda ma qaadi karno. Fadlan wax yar kaddib isku day mar kale; waxba laba jeer kuuma iman doonaan.',
    },
    slip: {
      'consent-required': 'Oggolaanshahaaga la’aantii cidna kuuma soo qori karto.',
      'consent-unknown': 'Foomku wuxuu weydiiyey oggolaansho aanu liiskani garanayn.',
      'unknown-field': 'Foomka waxaa ku jira meel aanu liiskani garanayn.',
    },
  },
};

export const letterPage: LetterPageWords = {
  ask: {
    title: 'Hal tallaabo ayaa kuu haray',
    text: 'Guji badhanka, waxaan diraynaa warqaddaada ololaha “{title}”. Jawaabuhu waxay kuugu imanayaan cinwaankaaga.',
    button: 'Dir warqaddayda',
    note: 'Warqad ma aadan qorin? Markaa xir boggan: waxba lama diri doono.',
  },
  subject: 'Mawduuca: {subject}',
  sent: {
    title: 'Mahadsanid, warqaddaadu way socotaa',
    text: 'Waxay bixi doontaa saacadaha soo socda gudahood: warqadaha mid mid ayaa loo diraa, si mid kasta loo akhriyo.',
  },
  instead: {
    taken: {
      mailText:
        'Iimayl ayaan kuu dirnay. Fur bogga uu ku geynayo oo guji badhanka, markaas ayaan diraynaa warqaddaada ololaha “{title}”. Haddii uu iman waayo, ka fiiri iimayllada aan la rabin (spam).',
    },
    problems: {
      'origin-refused': 'Ololahani warqado kama qaato boggaas.',
      closed: 'Ololahan waa la xiray, warqado dambena ma qaato.',
      broken: 'Khaladkaasi waa kayaga, adiga ma aha. Fadlan mar dambe isku day; waxba laba jeer lama diri doono.',
      busy: 'Tan hadda ma qaadi karno. Fadlan wax yar kaddib isku day mar kale; waxba laba jeer lama diri doono.',
    },
    fields: {
      targets: 'Cidda ay ku socoto',
      subject: 'Mawduuca',
      body: 'Warqadda',
      opening: 'Bilowga',
      closing: 'Gunaanadka',
      channel: 'Annaga oo dirna',
    },
    slip: { 'consent-required': 'Oggolaanshahaaga la’aantii warqadda lama diri karo.' },
  },
};
