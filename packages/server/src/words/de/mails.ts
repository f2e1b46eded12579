import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

/** German. Machine-made; not yet reviewed by a native speaker. */
export const mails: MailsByKind = {
  confirm: {
    subject: 'Bitte bestätigen Sie Ihre Unterschrift: {title}',
    lead: 'Danke, dass Sie „{title}“ unterschrieben haben.',
    ask: 'Ein Schritt fehlt noch. Öffnen Sie die Seite unten und drücken Sie dort den Knopf; dann zählt Ihre Unterschrift.',
    button: 'Meine Unterschrift bestätigen',
    after: 'Der Link gilt 7 Tage. Wenn Sie nicht unterschrieben haben, tun Sie nichts: Ihre Adresse wird dann nicht gezählt.',
    why: '{organisation} hat Ihnen diese E-Mail geschickt, weil jemand mit dieser Adresse unterschrieben hat.',
  },
  known: {
    subject: 'Sie haben schon unterschrieben: {title}',
    lead: 'Ihre Unterschrift für „{title}“ ist schon gezählt. Danke!',
    ask: 'Jemand, vermutlich Sie selbst, hat mit dieser Adresse noch einmal unterschrieben. Es ist nichts mehr zu tun.',
    button: 'Zurück zur Kampagne',
    after: 'Jede Person zählt einmal, egal wie oft sie unterschreibt.',
    why: '{organisation} hat Ihnen diese E-Mail geschickt, weil jemand mit dieser Adresse unterschrieben hat.',
  },
  letter: {
    subject: 'Bitte bestätigen Sie Ihren Brief: {title}',
    lead: 'Danke für Ihren Brief.',
    ask: 'Er ist noch nicht unterwegs. Öffnen Sie die Seite unten und drücken Sie dort den Knopf; dann senden wir ihn in Ihrem Namen, und Antworten kommen zu Ihnen.',
    button: 'Meinen Brief senden',
    after: 'Der Link gilt 7 Tage. Wenn Sie keinen Brief geschrieben haben, tun Sie nichts: Er wird dann nicht gesendet.',
    why: '{organisation} hat Ihnen diese E-Mail geschickt, weil jemand mit dieser Adresse bei „{title}“ einen Brief geschrieben hat.',
  },
  written: {
    subject: 'Sie haben schon geschrieben: {title}',
    lead: 'Sie haben schon an alle geschrieben, die Sie ausgewählt haben. Danke!',
    ask: 'An dieselbe Adresse schreibt jede Person nur einmal, deshalb wurde diesmal nichts gesendet. Es ist nichts mehr zu tun.',
    button: 'Zurück zur Kampagne',
    after: 'Wenn Sie es nicht waren, ist nichts geschehen: Dieser Brief wurde verworfen.',
    why: '{organisation} hat Ihnen diese E-Mail geschickt, weil jemand mit dieser Adresse bei „{title}“ einen Brief geschrieben hat.',
  },
  data: {
    subject: 'Was über Sie gespeichert ist',
    lead: 'Hier ist der Weg zu dem, was über Sie gespeichert ist.',
    ask: 'Die Seite unten zeigt alles, was zu dieser Adresse gespeichert ist. Sie können es dort ändern, mitnehmen oder löschen lassen.',
    button: 'Ansehen, was über mich gespeichert ist',
    after: 'Der Link gilt einen Tag. Wenn Sie ihn nicht angefordert haben, tun Sie nichts: Es hat sich nichts geändert.',
    why: '{organisation} hat Ihnen diese E-Mail geschickt, weil jemand sie mit dieser Adresse angefordert hat.',
  },
};

export const ways: WayWords = { data: 'Ansehen, ändern oder löschen, was über Sie gespeichert ist', stop: 'Diese E-Mails stoppen' };

export const listMails: ListMailWords = {
  confirm: {
    subject: 'Bitte bestätigen Sie Ihr Abonnement: {title}',
    lead: 'Danke, dass Sie „{title}“ abonnieren möchten.',
    ask: 'Ein Schritt fehlt noch. Öffnen Sie die Seite unten und drücken Sie dort den Knopf; dann schreibt {organisation} Ihnen.',
    button: 'Mein Abonnement bestätigen',
    after: 'Der Link gilt 7 Tage. Wenn Sie nichts abonniert haben, tun Sie nichts: Niemand wird Ihnen schreiben.',
    why: '{organisation} hat Ihnen diese E-Mail geschickt, weil jemand mit dieser Adresse ein Abonnement bestellt hat.',
  },
  known: {
    subject: 'Sie haben schon abonniert: {title}',
    lead: 'Sie stehen schon auf der Liste für „{title}“.',
    ask: 'Jemand, vermutlich Sie selbst, hat sich mit dieser Adresse noch einmal angemeldet. Wenn das, was diesmal ausgewählt wurde, von jetzt an gelten soll, öffnen Sie die Seite unten und drücken Sie dort den Knopf.',
    button: 'Ansehen, was ausgewählt wurde',
    after: 'Der Link gilt 7 Tage. Wenn Sie es nicht waren, tun Sie nichts: Alles bleibt, wie es ist.',
    why: '{organisation} hat Ihnen diese E-Mail geschickt, weil jemand sich mit dieser Adresse angemeldet hat.',
  },
  agreed: 'Eingewilligt gegenüber {organisation} am {time}:',
  topics: 'Themen: {topics}',
  leave: 'Abmelden',
};
