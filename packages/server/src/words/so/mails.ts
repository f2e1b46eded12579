import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

/** Somali. Machine-made; not yet reviewed by a native speaker. */
export const mails: MailsByKind = {
  confirm: {
    subject: 'Fadlan xaqiiji saxiixaaga: {title}',
    lead: 'Waad ku mahadsan tahay saxiixidda “{title}”.',
    ask: 'Hal tallaabo ayaa kuu haray. Fur bogga hoose oo guji badhankiisa; markaas ayaa saxiixaaga la tirinayaa.',
    button: 'Xaqiiji saxiixayga',
    after: 'Linkigu wuxuu shaqaynayaa 7 maalmood. Haddii aanad saxiixin, waxba ha samayn: cinwaankaaga lama tirin doono.',
    why: 'Hay’adda {organisation} ayaa kuu soo dirtay iimaylkan, sababtoo ah qof ayaa cinwaankan ku saxiixay.',
  },
  known: {
    subject: 'Hore ayaad u saxiixday: {title}',
    lead: 'Saxiixaagii “{title}” horeba waa loo tiriyey. Mahadsanid!',
    ask: 'Qof, malaha adiga, ayaa mar kale cinwaankan ku saxiixay. Wax dambe oo aad samayso ma jiraan.',
    button: 'Ku noqo ololaha',
    after: 'Qof kasta hal mar ayaa la tiriyaa, in kasta oo uu dhowr jeer saxiixo.',
    why: 'Hay’adda {organisation} ayaa kuu soo dirtay iimaylkan, sababtoo ah qof ayaa cinwaankan ku saxiixay.',
  },
  letter: {
    subject: 'Fadlan xaqiiji warqaddaada: {title}',
    lead: 'Waad ku mahadsan tahay warqaddaada.',
    ask: 'Weli lama dirin. Fur bogga hoose oo guji badhankiisa; markaas ayaan magacaaga ku diraynaa, jawaabahana adiga ayay kuu imanayaan.',
    button: 'Dir warqaddayda',
    after: 'Linkigu wuxuu shaqaynayaa 7 maalmood. Haddii aanad warqad qorin, waxba ha samayn: lama diri doono.',
    why: 'Hay’adda {organisation} ayaa kuu soo dirtay iimaylkan, sababtoo ah qof ayaa cinwaankan warqad kaga qoray “{title}”.',
  },
  written: {
    subject: 'Hore ayaad u qortay: {title}',
    lead: 'Hore ayaad ugu qortay qof kasta oo aad dooratay. Mahadsanid!',
    ask: 'Qof kasta isla cidda hal mar oo keliya ayuu wax u qoraa, sidaas darteed mar kan waxba lama dirin. Wax dambe oo aad samayso ma jiraan.',
    button: 'Ku noqo ololaha',
    after: 'Haddii aanay adiga ahayn, waxba ma dhicin: warqaddan waa la iska tuuray.',
    why: 'Hay’adda {organisation} ayaa kuu soo dirtay iimaylkan, sababtoo ah qof ayaa cinwaankan warqad kaga qoray “{title}”.',
  },
  data: {
    subject: 'Xogta lagaa hayo',
    lead: 'Halkan ayaad ka heli kartaa xogta lagaa hayo.',
    ask: 'Bogga hoose wuxuu muujinayaa wax kasta oo laga hayo cinwaankan. Halkaas waad kaga beddeli kartaa, kala bixi kartaa ama ka tirtirsiin kartaa.',
    button: 'Eeg xogta la iga hayo',
    after: 'Linkigu wuxuu shaqaynayaa hal maalin. Haddii aanad dalban, waxba ha samayn: waxba isma beddelin.',
    why: 'Hay’adda {organisation} ayaa kuu soo dirtay iimaylkan, sababtoo ah qof ayaa cinwaankan ku dalbaday.',
  },
};

export const ways: WayWords = { data: 'Eeg, beddel ama tirtir xogta lagaa hayo', stop: 'Jooji iimaylladan' };

export const listMails: ListMailWords = {
  confirm: {
    subject: 'Fadlan xaqiiji isdiiwaangelintaada: {title}',
    lead: 'Waad ku mahadsan tahay isdiiwaangelinta “{title}”.',
    ask: 'Hal tallaabo ayaa kuu haray. Fur bogga hoose oo guji badhankiisa; markaas ayay hay’adda {organisation} kuu soo qori doontaa.',
    button: 'Xaqiiji isdiiwaangelintayda',
    after: 'Linkigu wuxuu shaqaynayaa 7 maalmood. Haddii aanad isdiiwaangelin, waxba ha samayn: cidna kuuma soo qori doonto.',
    why: 'Hay’adda {organisation} ayaa kuu soo dirtay iimaylkan, sababtoo ah qof ayaa cinwaankan isku diiwaangeliyey.',
  },
  known: {
    subject: 'Horeba waad isu diiwaangelisay: {title}',
    lead: 'Horeba waxaad ugu jirtay liiska “{title}”.',
    ask: 'Qof, malaha adiga, ayaa mar kale cinwaankan isku diiwaangeliyey. Haddii aad rabto in wixii mar kan la doortay laga bilaabo hadda lagu dhaqmo, fur bogga hoose oo guji badhankiisa.',
    button: 'Eeg wixii la doortay',
    after: 'Linkigu wuxuu shaqaynayaa 7 maalmood. Haddii aanay adiga ahayn, waxba ha samayn: wax kasta sidiisii ayuu ahaanayaa.',
    why: 'Hay’adda {organisation} ayaa kuu soo dirtay iimaylkan, sababtoo ah qof ayaa cinwaankan isku diiwaangeliyey.',
  },
  agreed: 'Oggolaanshaha la siiyey hay’adda {organisation}, {time}:',
  topics: 'Mawduucyada: {topics}',
  leave: 'Si aad liiska uga baxdo',
};
