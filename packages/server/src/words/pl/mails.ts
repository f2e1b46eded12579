import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

/** Polish. Machine-made; not yet reviewed by a native speaker. */
export const mails: MailsByKind = {
  confirm: {
    subject: 'Potwierdź swój podpis: {title}',
    lead: 'Dziękujemy za podpis pod „{title}”.',
    ask: 'Został jeden krok. Otwórz poniższą stronę i naciśnij na niej przycisk. Wtedy Twój podpis będzie się liczył.',
    button: 'Potwierdzam podpis',
    after: 'Link działa przez 7 dni. Jeśli ten podpis nie jest od Ciebie, nie rób nic: Twój adres nie zostanie policzony.',
    why: '{organisation} wysyła Ci tę wiadomość, ponieważ ktoś złożył podpis, podając ten adres.',
  },
  known: {
    subject: 'Twój podpis już jest: {title}',
    lead: 'Twój podpis pod „{title}” jest już policzony. Dziękujemy!',
    ask: 'Ktoś, prawdopodobnie Ty, złożył podpis z tym adresem jeszcze raz. Nic więcej nie trzeba robić.',
    button: 'Wróć do kampanii',
    after: 'Każda osoba liczy się raz, niezależnie od tego, ile razy podpisze.',
    why: '{organisation} wysyła Ci tę wiadomość, ponieważ ktoś złożył podpis, podając ten adres.',
  },
  letter: {
    subject: 'Potwierdź swój list: {title}',
    lead: 'Dziękujemy za Twój list.',
    ask: 'List nie został jeszcze wysłany. Otwórz poniższą stronę i naciśnij na niej przycisk. Wtedy wyślemy go w Twoim imieniu, a odpowiedzi przyjdą do Ciebie.',
    button: 'Wyślij mój list',
    after: 'Link działa przez 7 dni. Jeśli ten list nie jest od Ciebie, nie rób nic: nie zostanie wysłany.',
    why: '{organisation} wysyła Ci tę wiadomość, ponieważ ktoś napisał list w ramach kampanii „{title}”, podając ten adres.',
  },
  written: {
    subject: 'Twój list jest już napisany: {title}',
    lead: 'Do wszystkich wybranych osób list od Ciebie jest już napisany. Dziękujemy!',
    ask: 'Do tego samego adresata każda osoba pisze raz, dlatego tym razem nic nie zostało wysłane. Nic więcej nie trzeba robić.',
    button: 'Wróć do kampanii',
    after: 'Jeśli to nie Ty, nic się nie stało: ten list został odrzucony.',
    why: '{organisation} wysyła Ci tę wiadomość, ponieważ ktoś napisał list w ramach kampanii „{title}”, podając ten adres.',
  },
  data: {
    subject: 'Twoje dane, które są tu przechowywane',
    lead: 'Oto droga do danych, które są o Tobie przechowywane.',
    ask: 'Poniższa strona pokazuje wszystko, co jest przechowywane pod tym adresem. Możesz tam te dane zmienić, pobrać albo usunąć.',
    button: 'Zobacz moje dane',
    after: 'Link działa przez jeden dzień. Jeśli prośba o niego nie jest od Ciebie, nie rób nic: nic się nie zmieniło.',
    why: '{organisation} wysyła Ci tę wiadomość, ponieważ ktoś o nią poprosił, podając ten adres.',
  },
};

export const ways: WayWords = { data: 'Zobacz, zmień lub usuń swoje dane', stop: 'Zatrzymaj te wiadomości' };

export const listMails: ListMailWords = {
  confirm: {
    subject: 'Potwierdź subskrypcję: {title}',
    lead: 'Dziękujemy za zapisanie się na „{title}”.',
    ask: 'Został jeden krok. Otwórz poniższą stronę i naciśnij na niej przycisk. Wtedy {organisation} będzie do Ciebie pisać.',
    button: 'Potwierdzam subskrypcję',
    after: 'Link działa przez 7 dni. Jeśli ta subskrypcja nie jest od Ciebie, nie rób nic: nikt nie będzie do Ciebie pisać.',
    why: '{organisation} wysyła Ci tę wiadomość, ponieważ ktoś zapisał się, podając ten adres.',
  },
  known: {
    subject: 'Twój adres już jest na liście: {title}',
    lead: 'Twój adres już jest na liście „{title}”.',
    ask: 'Ktoś, prawdopodobnie Ty, zapisał się z tym adresem jeszcze raz. Jeśli odtąd ma obowiązywać to, co wybrano tym razem, otwórz poniższą stronę i naciśnij na niej przycisk.',
    button: 'Zobacz, co wybrano',
    after: 'Link działa przez 7 dni. Jeśli to nie Ty, nie rób nic: wszystko zostanie tak, jak jest.',
    why: '{organisation} wysyła Ci tę wiadomość, ponieważ ktoś zapisał się, podając ten adres.',
  },
  agreed: 'Zgoda wobec: {organisation}, {time}:',
  topics: 'Tematy: {topics}',
  leave: 'Wypisz się',
};
