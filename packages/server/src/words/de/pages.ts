import type { LetterPageWords, ListPageWords, PageWords } from '../page-words.js';

export const page: PageWords = {
  ask: {
    title: 'Ein Schritt fehlt noch',
    text: 'Drücken Sie den Knopf, dann zählt Ihre Unterschrift für „{title}“.',
    button: 'Meine Unterschrift bestätigen',
    note: 'Sie haben nicht unterschrieben? Dann schließen Sie diese Seite: Es wurde nichts gezählt.',
  },
  signedAs: {
    name: 'Unterschrieben als: {name}',
    other: 'Ist etwas davon nicht von Ihnen? Dann drücken Sie den Knopf nicht, sondern senden Sie das Formular noch einmal.',
    agreed: 'Mit dem Knopf willigen Sie außerdem ein:',
    changed:
      'Nachdem Sie diese Seite geöffnet haben, wurden mit Ihrer Adresse andere Antworten gesendet. Diese gelten, wenn Sie den Knopf drücken.',
  },
  confirmed: {
    title: 'Danke, Ihre Unterschrift zählt',
    text: 'Sie haben „{title}“ unterschrieben.',
    count: 'Unterschriften bisher: {count}.',
  },
  gone: {
    title: 'Dieser Link gilt nicht mehr',
    text: 'Links gelten 7 Tage, und noch einen Tag, nachdem eine Kampagne beendet ist. Wenn Sie weiter mitmachen möchten, gehen Sie zurück zur Seite und senden Sie das Formular noch einmal.',
  },
  taken: {
    mailTitle: 'Schauen Sie jetzt in Ihr Postfach',
    mailText:
      'Wir haben Ihnen eine E-Mail geschickt. Drücken Sie den Knopf, zu dem sie führt, dann zählt Ihre Unterschrift für „{title}“. Wenn sie nicht ankommt, schauen Sie im Spam-Ordner nach.',
    countedTitle: 'Danke für Ihre Unterschrift',
    countedText: 'Sie haben „{title}“ unterschrieben.',
  },
  slips: { title: 'Etwas fehlt noch', text: 'Es wurde noch nichts gesendet. Bitte gehen Sie zurück und sehen Sie sich diese Felder an:' },
  back: 'Zurück zur Kampagne',
  followUp: 'Sehen Sie, wie es weitergeht',
  problemTitle: 'Das hat nicht geklappt',
  problems: {
    malformed: 'Das Formular konnte nicht gelesen werden. Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
    'origin-refused': 'Diese Kampagne nimmt von jener Seite keine Unterschriften an.',
    'not-found': 'Unter dieser Adresse ist nichts.',
    'unknown-campaign': 'Eine solche Kampagne gibt es hier nicht.',
    'unknown-list': 'Eine solche Liste gibt es hier nicht.',
    'wrong-method': 'Diese Adresse ist keine Seite.',
    closed: 'Diese Kampagne ist beendet und nimmt keine Unterschriften mehr an.',
    'not-open': 'Diese Kampagne ist zurzeit nicht offen.',
    'too-large': 'Das ist mehr, als das Formular annehmen kann.',
    'unsupported-type': 'Das Formular konnte nicht gelesen werden. Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
    invalid: 'Bitte gehen Sie zurück und sehen Sie sich das Formular noch einmal an.',
    'key-reused': 'Dieses Formular wurde schon mit anderen Antworten gesendet. Bitte laden Sie die Seite neu.',
    'too-many': 'Das war zu oft. Bitte warten Sie eine Weile und versuchen Sie es noch einmal.',
    broken: 'Das liegt an uns, nicht an Ihnen. Bitte versuchen Sie es später noch einmal; Sie werden nicht doppelt gezählt.',
    'unknown-format': 'In diesem Format gibt es das nicht.',
    busy: 'Wir können das gerade nicht annehmen. Bitte versuchen Sie es gleich noch einmal; Sie werden nicht doppelt gezählt.',
  },
  fields: {
    givenName: 'Vorname',
    familyName: 'Nachname',
    email: 'E-Mail-Adresse',
    country: 'Land',
    postcode: 'Postleitzahl',
    phone: 'Telefonnummer',
    comment: 'Kommentar',
    hideName: 'Meinen Namen verbergen',
    consents: 'Ihre Einwilligung',
  },
  slip: {
    required: '{label}: Diese Angabe fehlt.',
    type: '{label}: Das lässt sich nicht lesen.',
    'too-long': '{label}: Das ist zu lang.',
    marks: '{label}: Hier stehen Zeichen, die sich nicht anzeigen lassen.',
    'web-address': '{label}: Hier darf keine Internetadresse stehen.',
    'email-format': '{label}: Das sieht nicht richtig aus. Ein Beispiel: name@example.org.',
    'email-too-long': '{label}: Das ist zu lang.',
    'email-script': '{label}: Vor dem @ dürfen nur lateinische Buchstaben stehen.',
    country: '{label}: Das kennen wir nicht.',
    choice: '{label}: Das steht nicht zur Auswahl.',
    'consent-required': 'Ohne Ihre Einwilligung kann die Unterschrift nicht angenommen werden.',
    'consent-outdated': 'Der Text, in den Sie eingewilligt haben, hat sich geändert. Bitte laden Sie die Seite neu.',
    'consent-unknown': 'Das Formular hat nach einer Einwilligung gefragt, die diese Kampagne nicht kennt.',
    'unknown-field': 'Das Formular enthält ein Feld, das diese Kampagne nicht kennt.',
    placeholder: '{label}: Hier steht ein Platzhalter, den niemand ausgefüllt hat.',
  },
};

export const listPage: ListPageWords = {
  change: {
    title: 'Sie stehen schon auf der Liste',
    text: 'Seitdem wurde mit Ihrer Adresse eine Auswahl für „{title}“ gesendet. Drücken Sie den Knopf, dann gilt sie von jetzt an.',
    button: 'Diese Auswahl verwenden',
    note: 'Die Auswahl ist nicht von Ihnen? Dann schließen Sie diese Seite: Nichts ändert sich.',
  },
  chosen: 'Ausgewählt:',
  noneChosen: 'Es wurde kein Thema ausgewählt.',
  leave: {
    title: 'Abmelden',
    text: 'Drücken Sie den Knopf, dann schickt {organisation} Ihnen „{title}“ nicht mehr.',
    button: 'Abmelden',
    note: 'Sie möchten bleiben? Dann schließen Sie diese Seite: Es hat sich nichts geändert.',
  },
  left: {
    title: 'Sie haben sich abgemeldet',
    text: '{organisation} schickt Ihnen „{title}“ nicht mehr. Sie können sich jederzeit wieder anmelden.',
  },
  lost: {
    title: 'Dieser Link geht nicht',
    text: 'Bitte öffnen Sie den Link aus der E-Mail noch einmal vollständig. Wenn das nicht hilft, antworten Sie auf die E-Mail und bitten Sie darum, von der Liste genommen zu werden.',
  },
  instead: {
    ask: {
      title: 'Ein Schritt fehlt noch',
      text: 'Drücken Sie den Knopf, dann bekommen Sie „{title}“ per E-Mail.',
      button: 'Mein Abonnement bestätigen',
      note: 'Sie wollten das nicht? Dann schließen Sie diese Seite: Niemand wird Ihnen schreiben.',
    },
    signedAs: { name: 'Abonniert als: {name}' },
    confirmed: { title: 'Danke, Sie stehen auf der Liste', text: 'Sie bekommen „{title}“ per E-Mail.', count: '' },
    taken: {
      mailTitle: 'Schauen Sie jetzt in Ihr Postfach',
      mailText:
        'Wir haben Ihnen eine E-Mail geschickt. Drücken Sie den Knopf, zu dem sie führt, dann bekommen Sie „{title}“ per E-Mail. Wenn sie nicht ankommt, schauen Sie im Spam-Ordner nach.',
      countedTitle: 'Danke für Ihr Abonnement',
      countedText: 'Sie bekommen „{title}“ per E-Mail.',
    },
    back: 'Zurück zur Seite',
    problems: {
      'origin-refused': 'Diese Liste nimmt von jener Seite keine Abonnements an.',
      broken: 'Das liegt an uns, nicht an Ihnen. Bitte versuchen Sie es später noch einmal; Sie bekommen nichts doppelt.',
      busy: 'Wir können das gerade nicht annehmen. Bitte versuchen Sie es gleich noch einmal; Sie bekommen nichts doppelt.',
    },
    slip: {
      'consent-required': 'Ohne Ihre Einwilligung darf Ihnen niemand schreiben.',
      'consent-unknown': 'Das Formular hat nach einer Einwilligung gefragt, die diese Liste nicht kennt.',
      'unknown-field': 'Das Formular enthält ein Feld, das diese Liste nicht kennt.',
    },
  },
};

export const letterPage: LetterPageWords = {
  ask: {
    title: 'Ein Schritt fehlt noch',
    text: 'Drücken Sie den Knopf, dann senden wir Ihren Brief bei „{title}“. Antworten kommen an Ihre Adresse.',
    button: 'Meinen Brief senden',
    note: 'Sie haben keinen Brief geschrieben? Dann schließen Sie diese Seite: Es wird nichts gesendet.',
  },
  subject: 'Betreff: {subject}',
  sent: {
    title: 'Danke, Ihr Brief ist unterwegs',
    text: 'Er geht in den nächsten Stunden hinaus: Wir senden die Briefe nacheinander, damit jeder gelesen wird.',
  },
  instead: {
    taken: {
      mailText:
        'Wir haben Ihnen eine E-Mail geschickt. Drücken Sie den Knopf, zu dem sie führt, dann senden wir Ihren Brief bei „{title}“. Wenn sie nicht ankommt, schauen Sie im Spam-Ordner nach.',
    },
    problems: {
      'origin-refused': 'Diese Kampagne nimmt von jener Seite keine Briefe an.',
      closed: 'Diese Kampagne ist beendet und nimmt keine Briefe mehr an.',
      broken: 'Das liegt an uns, nicht an Ihnen. Bitte versuchen Sie es später noch einmal; nichts wird doppelt gesendet.',
      busy: 'Wir können das gerade nicht annehmen. Bitte versuchen Sie es gleich noch einmal; nichts wird doppelt gesendet.',
    },
    fields: {
      targets: 'An wen',
      subject: 'Betreff',
      body: 'Brief',
      opening: 'Anfang',
      closing: 'Schluss',
      channel: 'Versand durch uns',
    },
    slip: { 'consent-required': 'Ohne Ihre Einwilligung kann der Brief nicht gesendet werden.' },
  },
};
