import type { LetterPageWords, ListPageWords, PageWords } from '../page-words.js';

export const page: PageWords = {
  ask: {
    title: 'Tek bir adım kaldı',
    text: 'Düğmeye basın; “{title}” kampanyasındaki imzanız sayılsın.',
    button: 'İmzamı onayla',
    note: 'Siz imzalamadınız mı? O zaman bu sayfayı kapatın: hiçbir şey sayılmadı.',
  },
  signedAs: {
    name: 'İmzalayan: {name}',
    other: 'Bunlardan size ait olmayan bir şey mi var? O zaman düğmeye basmayın: formu bir kez daha gönderin.',
    agreed: 'Düğmeye basarak şunlara da rıza gösterirsiniz:',
    changed: 'Bu sayfayı açtığınızdan beri adresinizle başka yanıtlar gönderildi. Düğmeye basarsanız bu yanıtlar geçerli olur.',
  },
  confirmed: {
    title: 'Teşekkür ederiz, imzanız sayıldı',
    text: '“{title}” kampanyasını imzaladınız.',
    count: 'Şimdiye kadar {count} kişi imzaladı.',
  },
  gone: {
    title: 'Bu bağlantı artık geçerli değil',
    text: 'Bağlantılar 7 gün, bir kampanya kapandıktan sonra ise bir gün geçerlidir. Hâlâ katılmak istiyorsanız sayfaya dönüp formu bir kez daha gönderin.',
  },
  taken: {
    mailTitle: 'Şimdi e-postanıza bakın',
    mailText:
      'Size bir e-posta gönderdik. Sizi götürdüğü sayfadaki düğmeye basın; “{title}” kampanyasındaki imzanız sayılsın. E-posta gelmezse istenmeyen e-postalara bakın.',
    countedTitle: 'İmzanız için teşekkür ederiz',
    countedText: '“{title}” kampanyasını imzaladınız.',
  },
  slips: { title: 'Bir şey eksik', text: 'Henüz hiçbir şey gönderilmedi. Lütfen geri dönüp şu alanlara bakın:' },
  back: 'Kampanyaya dön',
  followUp: 'Sırada ne var, görün',
  problemTitle: 'Olmadı',
  problems: {
    malformed: 'Form okunamadı. Lütfen geri dönüp yeniden deneyin.',
    'origin-refused': 'Bu kampanya o sayfadan imza kabul etmiyor.',
    'not-found': 'Bu adreste hiçbir şey yok.',
    'unknown-campaign': 'Burada böyle bir kampanya yok.',
    'unknown-list': 'Burada böyle bir liste yok.',
    'wrong-method': 'Bu adres bir sayfa değil.',
    closed: 'Bu kampanya kapandı ve artık imza kabul etmiyor.',
    'not-open': 'Bu kampanya şu anda açık değil.',
    'too-large': 'Bu, formun alabileceğinden fazla.',
    'unsupported-type': 'Form okunamadı. Lütfen geri dönüp yeniden deneyin.',
    invalid: 'Lütfen geri dönüp forma bir kez daha bakın.',
    'key-reused': 'Bu form daha önce başka yanıtlarla gönderildi. Lütfen sayfayı yeniden yükleyin.',
    'too-many': 'Çok sık denendi. Lütfen bir süre bekleyip yeniden deneyin.',
    broken: 'Hata sizde değil, bizde. Lütfen daha sonra yeniden deneyin; iki kez sayılmazsınız.',
    'unknown-format': 'Bu, o biçimde sunulmuyor.',
    busy: 'Bunu şu anda alamıyoruz. Lütfen birazdan yeniden deneyin; iki kez sayılmazsınız.',
  },
  fields: {
    givenName: 'Ad',
    familyName: 'Soyadı',
    email: 'E-posta adresi',
    country: 'Ülke',
    postcode: 'Posta kodu',
    phone: 'Telefon numarası',
    comment: 'Yorum',
    hideName: 'Adımı gizle',
    consents: 'Rızanız',
  },
  slip: {
    required: '{label}: gerekli.',
    type: '{label}: okunamıyor.',
    'too-long': '{label}: çok uzun.',
    marks: '{label}: gösterilemeyen karakterler içeriyor.',
    'web-address': '{label}: web adresi içermemelidir.',
    'email-format': '{label}: doğru görünmüyor; örnek: name@example.org.',
    'email-too-long': '{label}: çok uzun.',
    'email-script': '{label}: @ işaretinden önce yalnızca Latin harfleri olabilir.',
    country: '{label}: bildiğimiz bir ülke değil.',
    choice: '{label}: seçeneklerden biri değil.',
    'consent-required': 'Rızanız olmadan imza kabul edilemez.',
    'consent-outdated': 'Rıza gösterdiğiniz metin değişti. Lütfen sayfayı yeniden yükleyin.',
    'consent-unknown': 'Form, bu kampanyanın bilmediği bir rıza istedi.',
    'unknown-field': 'Formda bu kampanyanın bilmediği bir alan var.',
    placeholder: '{label}: içinde kimsenin doldurmadığı bir boşluk var.',
  },
};

export const listPage: ListPageWords = {
  change: {
    title: 'Zaten listedesiniz',
    text: 'O zamandan sonra adresinizle “{title}” için başka seçimler gönderildi. Düğmeye basın; bundan böyle bunlar geçerli olsun.',
    button: 'Bu seçimleri kullan',
    note: 'Bunları siz göndermediniz mi? O zaman bu sayfayı kapatın: hiçbir şey değişmez.',
  },
  chosen: 'Seçilenler:',
  noneChosen: 'Hiçbir konu seçilmedi.',
  leave: {
    title: 'Abonelikten çıkın',
    text: 'Düğmeye basın; {organisation} size artık “{title}” göndermesin.',
    button: 'Abonelikten çık',
    note: 'Kalmak mı istiyorsunuz? O zaman bu sayfayı kapatın: hiçbir şey değişmedi.',
  },
  left: {
    title: 'Abonelikten çıktınız',
    text: '{organisation} size artık “{title}” göndermeyecek. Dilediğiniz zaman yeniden abone olabilirsiniz.',
  },
  lost: {
    title: 'Bu bağlantı çalışmıyor',
    text: 'Lütfen e-postadaki bağlantıyı bir kez daha, eksiksiz olarak açın. Bu işe yaramazsa e-postayı yanıtlayıp listeden çıkarılmayı isteyin.',
  },
  instead: {
    ask: {
      title: 'Tek bir adım kaldı',
      text: 'Düğmeye basın; “{title}” size e-postayla gelsin.',
      button: 'Aboneliğimi onayla',
      note: 'Bunu siz istemediniz mi? O zaman bu sayfayı kapatın: size kimse yazmaz.',
    },
    signedAs: { name: 'Abone olan: {name}' },
    confirmed: { title: 'Teşekkür ederiz, artık listedesiniz', text: '“{title}” size e-postayla gelecek.', count: '' },
    taken: {
      mailTitle: 'Şimdi e-postanıza bakın',
      mailText:
        'Size bir e-posta gönderdik. Sizi götürdüğü sayfadaki düğmeye basın; “{title}” size e-postayla gelsin. E-posta gelmezse istenmeyen e-postalara bakın.',
      countedTitle: 'Abone olduğunuz için teşekkür ederiz',
      countedText: '“{title}” size e-postayla gelecek.',
    },
    back: 'Sayfaya dön',
    problems: {
      'origin-refused': 'Bu liste o sayfadan abonelik kabul etmiyor.',
      broken: 'Hata sizde değil, bizde. Lütfen daha sonra yeniden deneyin; size hiçbir şey iki kez gelmez.',
      busy: 'Bunu şu anda alamıyoruz. Lütfen birazdan yeniden deneyin; size hiçbir şey iki kez gelmez.',
    },
    slip: {
      'consent-required': 'Rızanız olmadan size kimse yazamaz.',
      'consent-unknown': 'Form, bu listenin bilmediği bir rıza istedi.',
      'unknown-field': 'Formda bu listenin bilmediği bir alan var.',
    },
  },
};

export const letterPage: LetterPageWords = {
  ask: {
    title: 'Tek bir adım kaldı',
    text: 'Düğmeye basın; “{title}” kampanyasındaki mektubunuzu gönderelim. Yanıtlar sizin adresinize gelir.',
    button: 'Mektubumu gönder',
    note: 'Siz mektup yazmadınız mı? O zaman bu sayfayı kapatın: hiçbir şey gönderilmez.',
  },
  subject: 'Konu: {subject}',
  sent: {
    title: 'Teşekkür ederiz, mektubunuz yolda',
    text: 'Önümüzdeki saatler içinde gönderilir: her biri okunsun diye mektuplar birbiri ardına yola çıkar.',
  },
  instead: {
    taken: {
      mailText:
        'Size bir e-posta gönderdik. Sizi götürdüğü sayfadaki düğmeye basın; “{title}” kampanyasındaki mektubunuzu gönderelim. E-posta gelmezse istenmeyen e-postalara bakın.',
    },
    problems: {
      'origin-refused': 'Bu kampanya o sayfadan mektup kabul etmiyor.',
      closed: 'Bu kampanya kapandı ve artık mektup kabul etmiyor.',
      broken: 'Hata sizde değil, bizde. Lütfen daha sonra yeniden deneyin; hiçbir şey iki kez gönderilmez.',
      busy: 'Bunu şu anda alamıyoruz. Lütfen birazdan yeniden deneyin; hiçbir şey iki kez gönderilmez.',
    },
    fields: {
      targets: 'Alıcı',
      subject: 'Konu',
      body: 'Mektup',
      opening: 'Giriş',
      closing: 'Kapanış',
      channel: 'Bizim tarafımızdan gönderim',
    },
    slip: { 'consent-required': 'Rızanız olmadan mektup gönderilemez.' },
  },
};
