import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

/** Swahili. Machine-made; not yet reviewed by a native speaker. */
export const mails: MailsByKind = {
  confirm: {
    subject: 'Tafadhali thibitisha saini yako: {title}',
    lead: 'Asante kwa kutia saini “{title}”.',
    ask: 'Imebaki hatua moja. Fungua ukurasa ulio hapa chini na ubonyeze kitufe chake; ndipo saini yako itahesabiwa.',
    button: 'Thibitisha saini yangu',
    after: 'Kiungo kinafanya kazi kwa siku 7. Ikiwa hukutia saini, usifanye chochote: anwani yako haitahesabiwa.',
    why: 'Umetumiwa barua pepe hii na {organisation} kwa sababu mtu fulani alitia saini kwa anwani hii.',
  },
  known: {
    subject: 'Tayari umetia saini: {title}',
    lead: 'Saini yako kwenye “{title}” tayari imehesabiwa. Asante!',
    ask: 'Mtu fulani, huenda ni wewe, ametia saini tena kwa anwani hii. Huhitaji kufanya chochote zaidi.',
    button: 'Rudi kwenye kampeni',
    after: 'Kila mtu anahesabiwa mara moja, hata akitia saini mara nyingi.',
    why: 'Umetumiwa barua pepe hii na {organisation} kwa sababu mtu fulani alitia saini kwa anwani hii.',
  },
  letter: {
    subject: 'Tafadhali thibitisha barua yako: {title}',
    lead: 'Asante kwa barua yako.',
    ask: 'Bado haijatumwa. Fungua ukurasa ulio hapa chini na ubonyeze kitufe chake; ndipo tutaituma kwa jina lako, na majibu yatakujia wewe.',
    button: 'Tuma barua yangu',
    after: 'Kiungo kinafanya kazi kwa siku 7. Ikiwa hukuandika barua, usifanye chochote: haitatumwa.',
    why: 'Umetumiwa barua pepe hii na {organisation} kwa sababu mtu fulani aliandika barua kwa anwani hii katika “{title}”.',
  },
  written: {
    subject: 'Tayari umeandika: {title}',
    lead: 'Tayari umewaandikia wote uliowachagua. Asante!',
    ask: 'Kila mtu humwandikia mlengwa yuleyule mara moja tu, kwa hiyo safari hii hakuna kilichotumwa. Huhitaji kufanya chochote zaidi.',
    button: 'Rudi kwenye kampeni',
    after: 'Ikiwa si wewe, hakuna kilichotokea: barua hii imetupiliwa mbali.',
    why: 'Umetumiwa barua pepe hii na {organisation} kwa sababu mtu fulani aliandika barua kwa anwani hii katika “{title}”.',
  },
  data: {
    subject: 'Taarifa zinazohifadhiwa kukuhusu',
    lead: 'Hii hapa ni njia ya kufikia taarifa zinazohifadhiwa kukuhusu.',
    ask: 'Ukurasa ulio hapa chini unaonyesha kila kitu kinachohifadhiwa kuhusu anwani hii. Hapo unaweza kukibadilisha, kukipakua au kuomba kifutwe.',
    button: 'Tazama taarifa zinazohifadhiwa kunihusu',
    after: 'Kiungo kinafanya kazi kwa siku moja. Ikiwa hukukiomba, usifanye chochote: hakuna kilichobadilika.',
    why: 'Umetumiwa barua pepe hii na {organisation} kwa sababu mtu fulani aliiomba kwa anwani hii.',
  },
};

export const ways: WayWords = {
  data: 'Tazama, badilisha au futa taarifa zinazohifadhiwa kukuhusu',
  stop: 'Simamisha barua pepe hizi',
};

export const listMails: ListMailWords = {
  confirm: {
    subject: 'Tafadhali thibitisha usajili wako: {title}',
    lead: 'Asante kwa kujiandikisha kwa “{title}”.',
    ask: 'Imebaki hatua moja. Fungua ukurasa ulio hapa chini na ubonyeze kitufe chake; ndipo utaandikiwa na {organisation}.',
    button: 'Thibitisha usajili wangu',
    after: 'Kiungo kinafanya kazi kwa siku 7. Ikiwa hukujiandikisha, usifanye chochote: hakuna atakayekuandikia.',
    why: 'Umetumiwa barua pepe hii na {organisation} kwa sababu mtu fulani alijiandikisha kwa anwani hii.',
  },
  known: {
    subject: 'Tayari umejiandikisha: {title}',
    lead: 'Tayari uko kwenye orodha ya “{title}”.',
    ask: 'Mtu fulani, huenda ni wewe, amejiandikisha tena kwa anwani hii. Ikiwa unataka yaliyochaguliwa safari hii yatumike kuanzia sasa, fungua ukurasa ulio hapa chini na ubonyeze kitufe chake.',
    button: 'Tazama yaliyochaguliwa',
    after: 'Kiungo kinafanya kazi kwa siku 7. Ikiwa si wewe, usifanye chochote: kila kitu kinabaki kilivyo.',
    why: 'Umetumiwa barua pepe hii na {organisation} kwa sababu mtu fulani alijiandikisha kwa anwani hii.',
  },
  agreed: 'Ridhaa iliyotolewa kwa {organisation} tarehe {time}:',
  topics: 'Mada: {topics}',
  leave: 'Kujiondoa',
};
