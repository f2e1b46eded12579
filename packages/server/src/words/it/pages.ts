import type { LetterPageWords, ListPageWords, PageWords } from '../page-words.js';

export const page: PageWords = {
  ask: {
    title: 'Manca un solo passo',
    text: 'Premi il pulsante e la tua firma per «{title}» sarà contata.',
    button: 'Conferma la mia firma',
    note: 'Non hai firmato? Allora chiudi questa pagina: nulla è stato contato.',
  },
  signedAs: {
    name: 'Firma a nome di: {name}',
    other: 'Qualcosa qui non è tuo? Allora non premere il pulsante: invia di nuovo il modulo.',
    agreed: 'Con il pulsante accetti anche:',
    changed:
      'Da quando hai aperto questa pagina sono state inviate altre risposte con il tuo indirizzo. Se premi il pulsante, valgono queste.',
  },
  confirmed: { title: 'Grazie, la tua firma è stata contata', text: 'Hai firmato «{title}».', count: 'Firme finora: {count}.' },
  gone: {
    title: 'Questo link non funziona più',
    text: 'I link funzionano per 7 giorni, e per un giorno dopo la chiusura di una campagna. Se vuoi ancora partecipare, torna alla pagina e invia di nuovo il modulo.',
  },
  taken: {
    mailTitle: 'Ora controlla la tua posta',
    mailText:
      'Ti abbiamo inviato un’email. Premi il pulsante a cui porta e la tua firma per «{title}» sarà contata. Se non arriva, guarda nella posta indesiderata (spam).',
    countedTitle: 'Grazie per aver firmato',
    countedText: 'Hai firmato «{title}».',
  },
  slips: { title: 'Manca qualcosa', text: 'Non è ancora stato inviato nulla. Torna indietro e controlla questi campi:' },
  back: 'Torna alla campagna',
  followUp: 'Scopri che cosa succede dopo',
  problemTitle: 'Non ha funzionato',
  problems: {
    malformed: 'Non è stato possibile leggere il modulo. Torna indietro e riprova.',
    'origin-refused': 'Questa campagna non accetta firme da quella pagina.',
    'not-found': 'A questo indirizzo non c’è nulla.',
    'unknown-campaign': 'Qui non esiste questa campagna.',
    'unknown-list': 'Qui non esiste questa lista.',
    'wrong-method': 'Questo indirizzo non è una pagina.',
    closed: 'Questa campagna è chiusa e non accetta più firme.',
    'not-open': 'Questa campagna in questo momento non è aperta.',
    'too-large': 'È più di quanto il modulo possa ricevere.',
    'unsupported-type': 'Non è stato possibile leggere il modulo. Torna indietro e riprova.',
    invalid: 'Torna indietro e ricontrolla il modulo.',
    'key-reused': 'Questo modulo è già stato inviato con altre risposte. Ricarica la pagina.',
    'too-many': 'Ci sono stati troppi tentativi. Aspetta un po’ e riprova.',
    broken: 'La colpa è nostra, non tua. Riprova più tardi; la tua firma non sarà contata due volte.',
    'unknown-format': 'Questo contenuto non è disponibile in quel formato.',
    busy: 'In questo momento non possiamo ricevere l’invio. Riprova tra un momento; la tua firma non sarà contata due volte.',
  },
  fields: {
    givenName: 'Nome',
    familyName: 'Cognome',
    email: 'Indirizzo email',
    country: 'Paese',
    postcode: 'Codice postale',
    phone: 'Numero di telefono',
    comment: 'Commento',
    hideName: 'Nascondi il mio nome',
    consents: 'Il tuo consenso',
  },
  slip: {
    required: '{label}: è un dato necessario.',
    type: '{label}: non si riesce a leggere.',
    'too-long': '{label}: il testo è troppo lungo.',
    marks: '{label}: contiene caratteri che non si possono mostrare.',
    'web-address': '{label}: non deve contenere un indirizzo web.',
    'email-format': '{label}: non sembra corretto. Un esempio: nome@example.org.',
    'email-too-long': '{label}: l’indirizzo è troppo lungo.',
    'email-script': '{label}: prima della @ sono ammesse solo lettere latine.',
    country: '{label}: la risposta non è tra quelle che conosciamo.',
    choice: '{label}: la risposta non è tra le scelte possibili.',
    'consent-required': 'Senza il tuo consenso la firma non può essere accettata.',
    'consent-outdated': 'Il testo che hai accettato è cambiato. Ricarica la pagina.',
    'consent-unknown': 'Il modulo ha chiesto un consenso che questa campagna non conosce.',
    'unknown-field': 'Il modulo contiene un campo che questa campagna non conosce.',
    placeholder: '{label}: contiene uno spazio che nessuno ha compilato.',
  },
};

export const listPage: ListPageWords = {
  change: {
    title: 'Sei già nella lista',
    text: 'Dopo la tua iscrizione sono state inviate, con il tuo indirizzo, delle scelte per «{title}». Premi il pulsante e varranno d’ora in poi.',
    button: 'Usa queste scelte',
    note: 'Non le hai inviate tu? Allora chiudi questa pagina: non cambia nulla.',
  },
  chosen: 'Scelte:',
  noneChosen: 'Non è stato scelto nessun argomento.',
  leave: {
    title: 'Annulla l’iscrizione',
    text: 'Premi il pulsante e {organisation} smetterà di inviarti «{title}».',
    button: 'Annulla l’iscrizione',
    note: 'Vuoi restare? Allora chiudi questa pagina: non è cambiato nulla.',
  },
  left: {
    title: 'La tua iscrizione è annullata',
    text: '{organisation} non ti invia più «{title}». Puoi iscriverti di nuovo quando vuoi.',
  },
  lost: {
    title: 'Questo link non funziona',
    text: 'Apri di nuovo il link dell’email, per intero. Se non basta, rispondi all’email e chiedi di togliere il tuo indirizzo dalla lista.',
  },
  instead: {
    ask: {
      title: 'Manca un solo passo',
      text: 'Premi il pulsante e riceverai «{title}» via email.',
      button: 'Conferma la mia iscrizione',
      note: 'Non l’hai chiesto tu? Allora chiudi questa pagina: nessuno ti scriverà.',
    },
    signedAs: { name: 'Iscrizione a nome di: {name}' },
    confirmed: { title: 'Grazie, sei nella lista', text: 'Ricevi «{title}» via email.', count: '' },
    taken: {
      mailTitle: 'Ora controlla la tua posta',
      mailText:
        'Ti abbiamo inviato un’email. Premi il pulsante a cui porta e riceverai «{title}» via email. Se non arriva, guarda nella posta indesiderata (spam).',
      countedTitle: 'Grazie per l’iscrizione',
      countedText: 'Ricevi «{title}» via email.',
    },
    back: 'Torna alla pagina',
    problems: {
      'origin-refused': 'Questa lista non accetta iscrizioni da quella pagina.',
      broken: 'La colpa è nostra, non tua. Riprova più tardi; non riceverai nulla due volte.',
      busy: 'In questo momento non possiamo ricevere l’invio. Riprova tra un momento; non riceverai nulla due volte.',
    },
    slip: {
      'consent-required': 'Senza il tuo consenso nessuno può scriverti.',
      'consent-unknown': 'Il modulo ha chiesto un consenso che questa lista non conosce.',
      'unknown-field': 'Il modulo contiene un campo che questa lista non conosce.',
    },
  },
};

export const letterPage: LetterPageWords = {
  ask: {
    title: 'Manca un solo passo',
    text: 'Premi il pulsante e invieremo la tua lettera nella campagna «{title}». Le risposte arrivano al tuo indirizzo.',
    button: 'Invia la mia lettera',
    note: 'Non hai scritto una lettera? Allora chiudi questa pagina: non sarà inviato nulla.',
  },
  subject: 'Oggetto: {subject}',
  sent: {
    title: 'Grazie, la tua lettera è in viaggio',
    text: 'Parte nelle prossime ore: le lettere partono una dopo l’altra, perché ognuna venga letta.',
  },
  instead: {
    taken: {
      mailText:
        'Ti abbiamo inviato un’email. Premi il pulsante a cui porta e invieremo la tua lettera nella campagna «{title}». Se non arriva, guarda nella posta indesiderata (spam).',
    },
    problems: {
      'origin-refused': 'Questa campagna non accetta lettere da quella pagina.',
      closed: 'Questa campagna è chiusa e non accetta più lettere.',
      broken: 'La colpa è nostra, non tua. Riprova più tardi; nulla sarà inviato due volte.',
      busy: 'In questo momento non possiamo ricevere l’invio. Riprova tra un momento; nulla sarà inviato due volte.',
    },
    fields: {
      targets: 'Destinatario',
      subject: 'Oggetto',
      body: 'Lettera',
      opening: 'Apertura',
      closing: 'Chiusura',
      channel: 'Invio da parte nostra',
    },
    slip: { 'consent-required': 'Senza il tuo consenso la lettera non può essere inviata.' },
  },
};
