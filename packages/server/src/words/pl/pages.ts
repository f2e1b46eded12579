import type { LetterPageWords, ListPageWords, PageWords } from '../page-words.js';

export const page: PageWords = {
  ask: {
    title: 'Został jeden krok',
    text: 'Naciśnij przycisk, a Twój podpis pod „{title}” będzie się liczył.',
    button: 'Potwierdzam podpis',
    note: 'To nie Twój podpis? Zamknij tę stronę: nic nie zostało policzone.',
  },
  signedAs: {
    name: 'Podpis: {name}',
    other: 'Coś z tego nie jest od Ciebie? Nie naciskaj przycisku: wyślij formularz jeszcze raz.',
    agreed: 'Naciskając przycisk, wyrażasz też zgodę:',
    changed: 'Już po otwarciu tej strony wysłano z Twoim adresem inne odpowiedzi. Jeśli naciśniesz przycisk, to one będą obowiązywać.',
  },
  confirmed: {
    title: 'Dziękujemy, Twój podpis się liczy',
    text: 'Twój podpis jest pod „{title}”.',
    count: 'Dotąd podpisało osób: {count}.',
  },
  gone: {
    title: 'Ten link już nie działa',
    text: 'Linki działają przez 7 dni oraz jeszcze przez jeden dzień po zamknięciu kampanii. Jeśli nadal chcesz wziąć udział, wróć na stronę i wyślij formularz jeszcze raz.',
  },
  taken: {
    mailTitle: 'Teraz sprawdź pocztę',
    mailText:
      'Wysłaliśmy Ci wiadomość. Naciśnij przycisk, do którego prowadzi, a Twój podpis pod „{title}” będzie się liczył. Jeśli nie dotrze, zajrzyj do folderu ze spamem.',
    countedTitle: 'Dziękujemy za podpis',
    countedText: 'Twój podpis jest pod „{title}”.',
  },
  slips: { title: 'Czegoś brakuje', text: 'Nic jeszcze nie zostało wysłane. Wróć i sprawdź te pola:' },
  back: 'Wróć do kampanii',
  followUp: 'Zobacz, co będzie dalej',
  problemTitle: 'Nie udało się',
  problems: {
    malformed: 'Nie udało się odczytać formularza. Wróć i spróbuj ponownie.',
    'origin-refused': 'Ta kampania nie przyjmuje podpisów z tamtej strony.',
    'not-found': 'Pod tym adresem nic nie ma.',
    'unknown-campaign': 'Nie ma tu takiej kampanii.',
    'unknown-list': 'Nie ma tu takiej listy.',
    'wrong-method': 'Ten adres nie jest stroną.',
    closed: 'Ta kampania jest zamknięta i nie przyjmuje już podpisów.',
    'not-open': 'Ta kampania nie jest teraz otwarta.',
    'too-large': 'To więcej, niż formularz może przyjąć.',
    'unsupported-type': 'Nie udało się odczytać formularza. Wróć i spróbuj ponownie.',
    invalid: 'Wróć i sprawdź formularz jeszcze raz.',
    'key-reused': 'Ten formularz wysłano już z innymi odpowiedziami. Wczytaj stronę ponownie.',
    'too-many': 'To było zbyt często. Poczekaj trochę i spróbuj ponownie.',
    broken: 'To nasz błąd, nie Twój. Spróbuj ponownie później; Twój podpis nie zostanie policzony podwójnie.',
    'unknown-format': 'Nie ma tego w takim formacie.',
    busy: 'Nie możemy teraz tego przyjąć. Spróbuj ponownie za chwilę; Twój podpis nie zostanie policzony podwójnie.',
  },
  fields: {
    givenName: 'Imię',
    familyName: 'Nazwisko',
    email: 'Adres e-mail',
    country: 'Kraj',
    postcode: 'Kod pocztowy',
    phone: 'Numer telefonu',
    comment: 'Komentarz',
    hideName: 'Ukryj moje nazwisko',
    consents: 'Twoja zgoda',
  },
  slip: {
    required: '{label}: to pole jest wymagane.',
    type: '{label}: nie da się odczytać.',
    'too-long': '{label}: za długie.',
    marks: '{label}: są tu znaki, których nie da się pokazać.',
    'web-address': '{label}: nie może tu być adresu strony.',
    'email-format': '{label}: coś się nie zgadza. Przykład: name@example.org.',
    'email-too-long': '{label}: za długi.',
    'email-script': '{label}: przed znakiem @ mogą być tylko litery łacińskie.',
    country: '{label}: nie znamy takiego.',
    choice: '{label}: nie ma takiej możliwości.',
    'consent-required': 'Bez Twojej zgody nie można przyjąć podpisu.',
    'consent-outdated': 'Tekst, na który wyrażono zgodę, zmienił się. Wczytaj stronę ponownie.',
    'consent-unknown': 'Formularz prosił o zgodę, której ta kampania nie zna.',
    'unknown-field': 'W formularzu jest pole, którego ta kampania nie zna.',
    placeholder: '{label}: zostało niewypełnione miejsce.',
  },
};

export const listPage: ListPageWords = {
  change: {
    title: 'Twój adres już jest na liście',
    text: 'Od tego czasu wysłano z Twoim adresem nowy wybór dla „{title}”. Naciśnij przycisk, a odtąd będzie on obowiązywać.',
    button: 'Przyjmij ten wybór',
    note: 'To nie od Ciebie? Zamknij tę stronę: nic się nie zmieni.',
  },
  chosen: 'Wybrano:',
  noneChosen: 'Nie wybrano żadnego tematu.',
  leave: {
    title: 'Wypisz się',
    text: 'Naciśnij przycisk, a {organisation} przestanie wysyłać Ci „{title}”.',
    button: 'Wypisz się',
    note: 'Chcesz zostać? Zamknij tę stronę: nic się nie zmieniło.',
  },
  left: {
    title: 'Twój adres został wypisany',
    text: '{organisation} nie wysyła Ci już „{title}”. Możesz zapisać się ponownie, kiedy zechcesz.',
  },
  lost: {
    title: 'Ten link nie działa',
    text: 'Otwórz jeszcze raz cały link z wiadomości. Jeśli to nie pomoże, odpowiedz na wiadomość i poproś o wypisanie z listy.',
  },
  instead: {
    ask: {
      title: 'Został jeden krok',
      text: 'Naciśnij przycisk, a będziesz dostawać „{title}” e-mailem.',
      button: 'Potwierdzam subskrypcję',
      note: 'To nie od Ciebie? Zamknij tę stronę: nikt nie będzie do Ciebie pisać.',
    },
    signedAs: { name: 'Subskrypcja: {name}' },
    confirmed: { title: 'Dziękujemy, Twój adres jest na liście', text: 'Dostajesz „{title}” e-mailem.', count: '' },
    taken: {
      mailTitle: 'Teraz sprawdź pocztę',
      mailText:
        'Wysłaliśmy Ci wiadomość. Naciśnij przycisk, do którego prowadzi, a będziesz dostawać „{title}” e-mailem. Jeśli nie dotrze, zajrzyj do folderu ze spamem.',
      countedTitle: 'Dziękujemy za zapisanie się',
      countedText: 'Dostajesz „{title}” e-mailem.',
    },
    back: 'Wróć na stronę',
    problems: {
      'origin-refused': 'Ta lista nie przyjmuje subskrypcji z tamtej strony.',
      broken: 'To nasz błąd, nie Twój. Spróbuj ponownie później; niczego nie dostaniesz podwójnie.',
      busy: 'Nie możemy teraz tego przyjąć. Spróbuj ponownie za chwilę; niczego nie dostaniesz podwójnie.',
    },
    slip: {
      'consent-required': 'Bez Twojej zgody nikomu nie wolno do Ciebie pisać.',
      'consent-unknown': 'Formularz prosił o zgodę, której ta lista nie zna.',
      'unknown-field': 'W formularzu jest pole, którego ta lista nie zna.',
    },
  },
};

export const letterPage: LetterPageWords = {
  ask: {
    title: 'Został jeden krok',
    text: 'Naciśnij przycisk, a wyślemy Twój list w ramach kampanii „{title}”. Odpowiedzi przyjdą na Twój adres.',
    button: 'Wyślij mój list',
    note: 'To nie Twój list? Zamknij tę stronę: nic nie zostanie wysłane.',
  },
  subject: 'Temat: {subject}',
  sent: {
    title: 'Dziękujemy, Twój list jest w drodze',
    text: 'Zostanie wysłany w ciągu najbliższych godzin: listy wychodzą jeden po drugim, żeby każdy został przeczytany.',
  },
  instead: {
    taken: {
      mailText:
        'Wysłaliśmy Ci wiadomość. Naciśnij przycisk, do którego prowadzi, a wyślemy Twój list w ramach kampanii „{title}”. Jeśli nie dotrze, zajrzyj do folderu ze spamem.',
    },
    problems: {
      'origin-refused': 'Ta kampania nie przyjmuje listów z tamtej strony.',
      closed: 'Ta kampania jest zamknięta i nie przyjmuje już listów.',
      broken: 'To nasz błąd, nie Twój. Spróbuj ponownie później; nic nie zostanie wysłane podwójnie.',
      busy: 'Nie możemy teraz tego przyjąć. Spróbuj ponownie za chwilę; nic nie zostanie wysłane podwójnie.',
    },
    fields: {
      targets: 'Adresat',
      subject: 'Temat',
      body: 'List',
      opening: 'Początek',
      closing: 'Zakończenie',
      channel: 'Wysyłka przez nas',
    },
    slip: { 'consent-required': 'Bez Twojej zgody nie można wysłać listu.' },
  },
};
