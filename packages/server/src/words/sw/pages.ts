import type { LetterPageWords, ListPageWords, PageWords } from '../page-words.js';

export const page: PageWords = {
  ask: {
    title: 'Imebaki hatua moja',
    text: 'Bonyeza kitufe, na saini yako kwenye “{title}” itahesabiwa.',
    button: 'Thibitisha saini yangu',
    note: 'Hukutia saini? Basi funga ukurasa huu: hakuna kilichohesabiwa.',
  },
  signedAs: {
    name: 'Jina la saini: {name}',
    other: 'Je, kuna chochote hapa ambacho si chako? Basi usibonyeze kitufe: tuma fomu tena.',
    agreed: 'Kwa kubonyeza kitufe, unatoa ridhaa pia kwa haya:',
    changed: 'Tangu ulipofungua ukurasa huu, majibu mengine yametumwa kwa anwani yako. Hayo ndiyo yatakayotumika ukibonyeza kitufe.',
  },
  confirmed: {
    title: 'Asante, saini yako imehesabiwa',
    text: 'Umetia saini “{title}”.',
    count: 'Idadi ya waliotia saini hadi sasa: {count}.',
  },
  gone: {
    title: 'Kiungo hiki hakifanyi kazi tena',
    text: 'Viungo hufanya kazi kwa siku 7, na kwa siku moja baada ya kampeni kufungwa. Ikiwa bado unataka kushiriki, rudi kwenye ukurasa na utume fomu tena.',
  },
  taken: {
    mailTitle: 'Sasa angalia barua pepe yako',
    mailText:
      'Tumekutumia barua pepe. Fungua ukurasa inakoelekeza na ubonyeze kitufe, na saini yako kwenye “{title}” itahesabiwa. Isipofika, angalia kwenye barua taka.',
    countedTitle: 'Asante kwa kutia saini',
    countedText: 'Umetia saini “{title}”.',
  },
  slips: { title: 'Kuna kitu kinakosekana', text: 'Bado hakuna kilichotumwa. Tafadhali rudi na uangalie sehemu hizi:' },
  back: 'Rudi kwenye kampeni',
  followUp: 'Tazama kitakachofuata',
  problemTitle: 'Haikufaulu',
  problems: {
    malformed: 'Fomu haikuweza kusomeka. Tafadhali rudi na ujaribu tena.',
    'origin-refused': 'Kampeni hii haipokei saini kutoka ukurasa huo.',
    'not-found': 'Hakuna kitu kwenye anwani hii.',
    'unknown-campaign': 'Hakuna kampeni kama hiyo hapa.',
    'unknown-list': 'Hakuna orodha kama hiyo hapa.',
    'wrong-method': 'Anwani hii si ukurasa.',
    closed: 'Kampeni hii imefungwa na haipokei saini tena.',
    'not-open': 'Kampeni hii haiko wazi kwa sasa.',
    'too-large': 'Hiyo ni zaidi ya fomu inavyoweza kupokea.',
    'unsupported-type': 'Fomu haikuweza kusomeka. Tafadhali rudi na ujaribu tena.',
    invalid: 'Tafadhali rudi na uangalie fomu tena.',
    'key-reused': 'Fomu hii ilitumwa hapo awali ikiwa na majibu mengine. Tafadhali pakia ukurasa upya.',
    'too-many': 'Umejaribu mara nyingi mno. Tafadhali subiri kidogo kisha ujaribu tena.',
    broken: 'Hilo ni kosa letu, si lako. Tafadhali jaribu tena baadaye; hutahesabiwa mara mbili.',
    'unknown-format': 'Hii haipatikani katika muundo huo.',
    busy: 'Hatuwezi kupokea hili kwa sasa. Tafadhali jaribu tena baada ya muda mfupi; hutahesabiwa mara mbili.',
  },
  fields: {
    givenName: 'Jina la kwanza',
    familyName: 'Jina la ukoo',
    email: 'Anwani ya barua pepe',
    country: 'Nchi',
    postcode: 'Msimbo wa posta',
    phone: 'Nambari ya simu',
    comment: 'Maoni',
    hideName: 'Ficha jina langu',
    consents: 'Ridhaa yako',
  },
  slip: {
    required: '{label}: inahitajika.',
    type: '{label}: haisomeki.',
    'too-long': '{label}: ni ndefu mno.',
    marks: '{label}: ina herufi ambazo haziwezi kuonyeshwa.',
    'web-address': '{label}: haipaswi kuwa na anwani ya tovuti.',
    'email-format': '{label}: haionekani sawa; mfano: name@example.org.',
    'email-too-long': '{label}: ni ndefu mno.',
    'email-script': '{label}: kabla ya @ herufi za Kilatini tu zinaruhusiwa.',
    country: '{label}: si mojawapo ya zile tunazozijua.',
    choice: '{label}: si mojawapo ya machaguo.',
    'consent-required': 'Bila ridhaa yako, saini haiwezi kupokelewa.',
    'consent-outdated': 'Maneno uliyoyaridhia yamebadilika. Tafadhali pakia ukurasa upya.',
    'consent-unknown': 'Fomu iliomba ridhaa ambayo kampeni hii haiijui.',
    'unknown-field': 'Fomu ina sehemu ambayo kampeni hii haiijui.',
    placeholder: '{label}: ina nafasi ambayo hakuna aliyeijaza.',
  },
};

export const listPage: ListPageWords = {
  change: {
    title: 'Tayari uko kwenye orodha',
    text: 'Tangu wakati huo, machaguo ya “{title}” yametumwa kwa anwani yako. Bonyeza kitufe, na yatatumika kuanzia sasa.',
    button: 'Tumia machaguo haya',
    note: 'Hukuyatuma? Basi funga ukurasa huu: hakuna kitakachobadilika.',
  },
  chosen: 'Yaliyochaguliwa:',
  noneChosen: 'Hakuna mada iliyochaguliwa.',
  leave: {
    title: 'Jiondoe kwenye orodha',
    text: 'Bonyeza kitufe, na hutatumiwa tena “{title}” na {organisation}.',
    button: 'Jiondoe',
    note: 'Unataka kubaki? Basi funga ukurasa huu: hakuna kilichobadilika.',
  },
  left: {
    title: 'Umejiondoa',
    text: 'Hutatumiwa tena “{title}” na {organisation}. Unaweza kujiandikisha tena wakati wowote upendao.',
  },
  lost: {
    title: 'Kiungo hiki hakifanyi kazi',
    text: 'Tafadhali fungua tena kiungo kilicho kwenye barua pepe, chote kizima. Kama hilo halisaidii, jibu barua pepe hiyo na uombe kuondolewa kwenye orodha.',
  },
  instead: {
    ask: {
      title: 'Imebaki hatua moja',
      text: 'Bonyeza kitufe, na utapata “{title}” kwa barua pepe.',
      button: 'Thibitisha usajili wangu',
      note: 'Hukuomba hili? Basi funga ukurasa huu: hakuna atakayekuandikia.',
    },
    signedAs: { name: 'Jina la usajili: {name}' },
    confirmed: { title: 'Asante, uko kwenye orodha', text: 'Utapata “{title}” kwa barua pepe.', count: '' },
    taken: {
      mailTitle: 'Sasa angalia barua pepe yako',
      mailText:
        'Tumekutumia barua pepe. Fungua ukurasa inakoelekeza na ubonyeze kitufe, na utapata “{title}” kwa barua pepe. Isipofika, angalia kwenye barua taka.',
      countedTitle: 'Asante kwa kujiandikisha',
      countedText: 'Utapata “{title}” kwa barua pepe.',
    },
    back: 'Rudi kwenye ukurasa',
    problems: {
      'origin-refused': 'Orodha hii haipokei usajili kutoka ukurasa huo.',
      broken: 'Hilo ni kosa letu, si lako. Tafadhali jaribu tena baadaye; hutapata kitu chochote mara mbili.',
      busy: 'Hatuwezi kupokea hili kwa sasa. Tafadhali jaribu tena baada ya muda mfupi; hutapata kitu chochote mara mbili.',
    },
    slip: {
      'consent-required': 'Bila ridhaa yako, hakuna anayeruhusiwa kukuandikia.',
      'consent-unknown': 'Fomu iliomba ridhaa ambayo orodha hii haiijui.',
      'unknown-field': 'Fomu ina sehemu ambayo orodha hii haiijui.',
    },
  },
};

export const letterPage: LetterPageWords = {
  ask: {
    title: 'Imebaki hatua moja',
    text: 'Bonyeza kitufe, na tutatuma barua yako katika “{title}”. Majibu yatakuja kwenye anwani yako.',
    button: 'Tuma barua yangu',
    note: 'Hukuandika barua? Basi funga ukurasa huu: hakuna kitakachotumwa.',
  },
  subject: 'Mada: {subject}',
  sent: {
    title: 'Asante, barua yako iko njiani',
    text: 'Itatumwa ndani ya saa chache zijazo: barua hutumwa moja baada ya nyingine, ili kila moja isomwe.',
  },
  instead: {
    taken: {
      mailText:
        'Tumekutumia barua pepe. Fungua ukurasa inakoelekeza na ubonyeze kitufe, na tutatuma barua yako katika “{title}”. Isipofika, angalia kwenye barua taka.',
    },
    problems: {
      'origin-refused': 'Kampeni hii haipokei barua kutoka ukurasa huo.',
      closed: 'Kampeni hii imefungwa na haipokei barua tena.',
      broken: 'Hilo ni kosa letu, si lako. Tafadhali jaribu tena baadaye; hakuna kitakachotumwa mara mbili.',
      busy: 'Hatuwezi kupokea hili kwa sasa. Tafadhali jaribu tena baada ya muda mfupi; hakuna kitakachotumwa mara mbili.',
    },
    fields: {
      targets: 'Mpokeaji',
      subject: 'Mada',
      body: 'Barua',
      opening: 'Mwanzo',
      closing: 'Mwisho',
      channel: 'Kutumwa na sisi',
    },
    slip: { 'consent-required': 'Bila ridhaa yako, barua haiwezi kutumwa.' },
  },
};
