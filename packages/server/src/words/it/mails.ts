import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

/** Italian. Machine-made; not yet reviewed by a native speaker. */
export const mails: MailsByKind = {
  confirm: {
    subject: 'Conferma la tua firma: {title}',
    lead: 'Grazie per aver firmato «{title}».',
    ask: 'Manca un solo passo. Apri la pagina qui sotto e premi il pulsante: allora la tua firma sarà contata.',
    button: 'Conferma la mia firma',
    after: 'Il link funziona per 7 giorni. Se non hai firmato, non fare nulla: il tuo indirizzo non sarà contato.',
    why: '{organisation} ti ha inviato questa email perché qualcuno ha firmato con questo indirizzo.',
  },
  known: {
    subject: 'Hai già firmato: {title}',
    lead: 'La tua firma per «{title}» è già contata. Grazie!',
    ask: 'Qualcuno, probabilmente tu, ha firmato un’altra volta con questo indirizzo. Non c’è altro da fare.',
    button: 'Torna alla campagna',
    after: 'Ogni persona conta una volta sola, anche se firma più volte.',
    why: '{organisation} ti ha inviato questa email perché qualcuno ha firmato con questo indirizzo.',
  },
  letter: {
    subject: 'Conferma la tua lettera: {title}',
    lead: 'Grazie per la tua lettera.',
    ask: 'Non è ancora partita. Apri la pagina qui sotto e premi il pulsante: allora la invieremo a tuo nome, e le risposte arriveranno a te.',
    button: 'Invia la mia lettera',
    after: 'Il link funziona per 7 giorni. Se non hai scritto una lettera, non fare nulla: non sarà inviata.',
    why: '{organisation} ti ha inviato questa email perché qualcuno ha scritto una lettera con questo indirizzo nella campagna «{title}».',
  },
  written: {
    subject: 'Hai già scritto: {title}',
    lead: 'Hai già scritto a tutte le persone che hai scelto. Grazie!',
    ask: 'Ogni persona scrive una volta sola allo stesso destinatario, quindi questa volta non è stato inviato nulla. Non c’è altro da fare.',
    button: 'Torna alla campagna',
    after: 'Se non eri tu, non è successo nulla: questa lettera è stata scartata.',
    why: '{organisation} ti ha inviato questa email perché qualcuno ha scritto una lettera con questo indirizzo nella campagna «{title}».',
  },
  data: {
    subject: 'I dati conservati su di te',
    lead: 'Ecco come accedere ai dati conservati su di te.',
    ask: 'La pagina qui sotto mostra tutto ciò che è conservato su questo indirizzo. Lì puoi modificarlo, portarlo con te o farlo cancellare.',
    button: 'Vedi i miei dati',
    after: 'Il link funziona per un giorno. Se non l’hai chiesto, non fare nulla: non è cambiato nulla.',
    why: '{organisation} ti ha inviato questa email perché qualcuno l’ha chiesta con questo indirizzo.',
  },
};

export const ways: WayWords = { data: 'Vedi, modifica o cancella i tuoi dati', stop: 'Non ricevere più queste email' };

export const listMails: ListMailWords = {
  confirm: {
    subject: 'Conferma la tua iscrizione: {title}',
    lead: 'Grazie per l’iscrizione a «{title}».',
    ask: 'Manca un solo passo. Apri la pagina qui sotto e premi il pulsante: allora {organisation} ti scriverà.',
    button: 'Conferma la mia iscrizione',
    after: 'Il link funziona per 7 giorni. Se non hai chiesto l’iscrizione, non fare nulla: nessuno ti scriverà.',
    why: '{organisation} ti ha inviato questa email perché qualcuno ha fatto un’iscrizione con questo indirizzo.',
  },
  known: {
    subject: 'La tua iscrizione esiste già: {title}',
    lead: 'Sei già nella lista di «{title}».',
    ask: 'Qualcuno, probabilmente tu, ha fatto un’altra iscrizione con questo indirizzo. Se le scelte fatte questa volta devono valere d’ora in poi, apri la pagina qui sotto e premi il pulsante.',
    button: 'Vedi le scelte fatte',
    after: 'Il link funziona per 7 giorni. Se non eri tu, non fare nulla: tutto resta com’è.',
    why: '{organisation} ti ha inviato questa email perché qualcuno ha fatto un’iscrizione con questo indirizzo.',
  },
  agreed: 'Ciò che è stato accettato con {organisation} ({time}):',
  topics: 'Argomenti: {topics}',
  leave: 'Per annullare l’iscrizione',
};
