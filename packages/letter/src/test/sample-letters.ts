const longWords = `Dear Ms Lind,

I write to you as a neighbour and as a voter. Each winter people arrive in our town who left everything behind: a nurse, a welder, two sisters who want to finish school. They wait for months to learn whether they may stay, and while they wait they may not work.

My own grandparents came the same way. They were met at the station by strangers with blankets, and they never forgot it. “Bread & tea – that was 50% of it,” my grandmother used to say; “the rest was a hand on the shoulder.” I want us to be those strangers again.

There is a fair plan on the table. It would decide within six months, let people work while they wait, and keep families together. It costs less than what we do now, and it treats people as people. Teachers, doctors and councils ask for it; so do employers who cannot find hands.

Three things are in your power:
1. speak for the plan in the debate next month;
2. ask the minister when families will be reunited;
3. visit the welcome centre in our street and listen.

I know that your post is full and your day is short. A letter like this one takes minutes to read, and a law lasts for decades. Please tell me what you will do, and please do not answer with a form. I shall read what you write to my class, and they will ask me whether you meant it. They have been practising how to ask hard questions politely, and they are rather good at it by now.

`;
const closing = 'Yours sincerely,\nAda Byron';

/** 1,416 characters, as many as the letter that the field's own campaign sent. */
export const longLetter = `${longWords.trimEnd().slice(0, 1416 - closing.length - 2)}\n\n${closing}`;

const arabicWords = `السيدة روزا ليند المحترمة،

أكتب إليكم بصفتي جارًا لأناس تركوا كل شيء خلفهم. ينتظرون شهورًا طويلة ولا يُسمح لهم بالعمل، وأطفالهم يسألون متى يعودون إلى المدرسة.

أرجو أن تدعموا خطة عادلة تلمّ شمل العائلات وتنظر في كل طلب خلال ستة أشهر.
هذا ممكن، وهو أقل كلفة مما نفعله اليوم، وهو قبل كل شيء إنساني.

مع خالص التقدير،
ليلى`;

/** 300 characters of Arabic. */
export const arabicLetter = arabicWords.slice(0, 300);

/** One line in each of several scripts, with what is hard to carry. */
export const scripts: Readonly<Record<string, string>> = {
  arabic: 'السلام عليكم ورحمة الله',
  hebrew: 'שָׁלוֹם עֲלֵיכֶם',
  persian: 'می‌خواهم بنویسم',
  urdu: 'آپ کا شکریہ',
  ukrainian: 'Доброго дня, пані Лінд',
  chinese: '尊敬的議員：您好。',
  japanese: '拝啓　ますますご清栄のこととお慶び申し上げます。',
  hindi: 'नमस्ते, क्‍षमा करें',
  tamil: 'வணக்கம், நிலா',
  amharic: 'ሰላም ለእርስዎ ይሁን።',
  polish: 'Zażółć gęślą jaźń – 100% & więcej?',
  emoji: 'With 👩‍👩‍👧‍👦 and 🇺🇦',
};
