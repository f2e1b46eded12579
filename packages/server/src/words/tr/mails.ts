import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

/** Turkish. Machine-made; not yet reviewed by a native speaker. */
export const mails: MailsByKind = {
  confirm: {
    subject: 'Lütfen imzanızı onaylayın: {title}',
    lead: '“{title}” kampanyasını imzaladığınız için teşekkür ederiz.',
    ask: 'Tek bir adım kaldı. Aşağıdaki sayfayı açıp düğmeye basın; imzanız o zaman sayılır.',
    button: 'İmzamı onayla',
    after: 'Bağlantı 7 gün geçerlidir. Siz imzalamadıysanız hiçbir şey yapmayın: adresiniz sayılmaz.',
    why: '{organisation} size bu e-postayı, biri bu adresle imza attığı için gönderdi.',
  },
  known: {
    subject: 'Daha önce imzaladınız: {title}',
    lead: '“{title}” kampanyasındaki imzanız zaten sayıldı. Teşekkür ederiz!',
    ask: 'Biri, büyük olasılıkla siz, bu adresle bir kez daha imza attı. Yapmanız gereken bir şey yok.',
    button: 'Kampanyaya dön',
    after: 'Herkes, kaç kez imzalarsa imzalasın, bir kez sayılır.',
    why: '{organisation} size bu e-postayı, biri bu adresle imza attığı için gönderdi.',
  },
  letter: {
    subject: 'Lütfen mektubunuzu onaylayın: {title}',
    lead: 'Mektubunuz için teşekkür ederiz.',
    ask: 'Mektubunuz henüz yola çıkmadı. Aşağıdaki sayfayı açıp düğmeye basın; o zaman mektubu sizin adınızla göndeririz, yanıtlar da size gelir.',
    button: 'Mektubumu gönder',
    after: 'Bağlantı 7 gün geçerlidir. Siz mektup yazmadıysanız hiçbir şey yapmayın: mektup gönderilmez.',
    why: '{organisation} size bu e-postayı, biri “{title}” kampanyasında bu adresle bir mektup yazdığı için gönderdi.',
  },
  written: {
    subject: 'Daha önce yazdınız: {title}',
    lead: 'Seçtiğiniz herkese zaten yazdınız. Teşekkür ederiz!',
    ask: 'Herkes aynı muhataba bir kez yazar, bu yüzden bu defa hiçbir şey gönderilmedi. Yapmanız gereken bir şey yok.',
    button: 'Kampanyaya dön',
    after: 'Yazan siz değilseniz hiçbir şey olmadı: bu mektup işleme alınmadı.',
    why: '{organisation} size bu e-postayı, biri “{title}” kampanyasında bu adresle bir mektup yazdığı için gönderdi.',
  },
  data: {
    subject: 'Hakkınızda tutulan veriler',
    lead: 'Hakkınızda tutulan verilere buradan ulaşabilirsiniz.',
    ask: 'Aşağıdaki sayfa, bu adresle ilgili tutulan her şeyi gösterir. Orada bunları değiştirebilir, indirip yanınıza alabilir veya sildirebilirsiniz.',
    button: 'Hakkımda tutulanları gör',
    after: 'Bağlantı bir gün geçerlidir. Bunu siz istemediyseniz hiçbir şey yapmayın: hiçbir şey değişmedi.',
    why: '{organisation} size bu e-postayı, biri bu adresle bunu istediği için gönderdi.',
  },
};

export const ways: WayWords = { data: 'Hakkınızda tutulan verileri görün, değiştirin veya silin', stop: 'Bu e-postaları durdurun' };

export const listMails: ListMailWords = {
  confirm: {
    subject: 'Lütfen aboneliğinizi onaylayın: {title}',
    lead: '“{title}” listesine abone olduğunuz için teşekkür ederiz.',
    ask: 'Tek bir adım kaldı. Aşağıdaki sayfayı açıp düğmeye basın; {organisation} size o zaman yazmaya başlar.',
    button: 'Aboneliğimi onayla',
    after: 'Bağlantı 7 gün geçerlidir. Siz abone olmadıysanız hiçbir şey yapmayın: size kimse yazmaz.',
    why: '{organisation} size bu e-postayı, biri bu adresle abone olduğu için gönderdi.',
  },
  known: {
    subject: 'Zaten abonesiniz: {title}',
    lead: 'Zaten “{title}” listesindesiniz.',
    ask: 'Biri, büyük olasılıkla siz, bu adresle bir kez daha abone oldu. Bundan böyle bu defa seçilenler geçerli olsun istiyorsanız aşağıdaki sayfayı açıp düğmeye basın.',
    button: 'Seçilenleri gör',
    after: 'Bağlantı 7 gün geçerlidir. Bunu siz yapmadıysanız hiçbir şey yapmayın: her şey olduğu gibi kalır.',
    why: '{organisation} size bu e-postayı, biri bu adresle abone olduğu için gönderdi.',
  },
  agreed: '{time} tarihinde verilen rıza ({organisation}):',
  topics: 'Konular: {topics}',
  leave: 'Abonelikten çıkmak için',
};
