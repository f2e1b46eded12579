import type { LetterPageWords, ListPageWords, PageWords } from '../page-words.js';

export const page: PageWords = {
  ask: {
    title: 'Il reste une étape',
    text: 'Appuyez sur le bouton, et votre signature pour « {title} » sera comptée.',
    button: 'Confirmer ma signature',
    note: 'Vous n’avez pas signé ? Fermez alors cette page : rien n’a été compté.',
  },
  signedAs: {
    name: 'Signature au nom de : {name}',
    other: 'Un de ces éléments n’est pas de vous ? Alors n’appuyez pas sur le bouton : envoyez de nouveau le formulaire.',
    agreed: 'En appuyant sur le bouton, vous donnez aussi votre accord à ceci :',
    changed:
      'Depuis que vous avez ouvert cette page, d’autres réponses ont été envoyées avec votre adresse. Ce sont celles-ci qui s’appliquent si vous appuyez sur le bouton.',
  },
  confirmed: {
    title: 'Merci, votre signature est prise en compte',
    text: 'Vous avez signé « {title} ».',
    count: 'Nombre de signatures à ce jour : {count}.',
  },
  gone: {
    title: 'Ce lien n’est plus valable',
    text: 'Les liens sont valables 7 jours, et un jour après la clôture d’une campagne. Si vous voulez toujours participer, retournez à la page et envoyez de nouveau le formulaire.',
  },
  taken: {
    mailTitle: 'Consultez maintenant vos e-mails',
    mailText:
      'Nous vous avons envoyé un e-mail. Appuyez sur le bouton auquel il mène, et votre signature pour « {title} » sera comptée. S’il n’arrive pas, regardez dans les indésirables (spam).',
    countedTitle: 'Merci d’avoir signé',
    countedText: 'Vous avez signé « {title} ».',
  },
  slips: { title: 'Il manque quelque chose', text: 'Rien n’a encore été envoyé. Veuillez revenir en arrière et vérifier ces champs :' },
  back: 'Retour à la campagne',
  followUp: 'Voir la suite',
  problemTitle: 'Cela n’a pas marché',
  problems: {
    malformed: 'Le formulaire n’a pas pu être lu. Veuillez revenir en arrière et réessayer.',
    'origin-refused': 'Cette campagne n’accepte pas de signatures venant de cette page.',
    'not-found': 'Il n’y a rien à cette adresse.',
    'unknown-campaign': 'Cette campagne n’existe pas ici.',
    'unknown-list': 'Cette liste n’existe pas ici.',
    'wrong-method': 'Cette adresse n’est pas une page.',
    closed: 'Cette campagne est close et n’accepte plus de signatures.',
    'not-open': 'Cette campagne n’est pas ouverte en ce moment.',
    'too-large': 'C’est plus que ce que le formulaire peut recevoir.',
    'unsupported-type': 'Le formulaire n’a pas pu être lu. Veuillez revenir en arrière et réessayer.',
    invalid: 'Veuillez revenir en arrière et vérifier le formulaire.',
    'key-reused': 'Ce formulaire a déjà été envoyé avec d’autres réponses. Veuillez recharger la page.',
    'too-many': 'Il y a eu trop d’essais. Veuillez attendre un peu, puis réessayer.',
    broken: 'C’est notre faute, pas la vôtre. Veuillez réessayer plus tard ; votre signature ne sera pas comptée deux fois.',
    'unknown-format': 'Ce contenu n’est pas disponible sous cette forme.',
    busy: 'Nous ne pouvons pas recevoir cet envoi pour le moment. Veuillez réessayer dans un instant ; votre signature ne sera pas comptée deux fois.',
  },
  fields: {
    givenName: 'Prénom',
    familyName: 'Nom',
    email: 'Adresse e-mail',
    country: 'Pays',
    postcode: 'Code postal',
    phone: 'Numéro de téléphone',
    comment: 'Commentaire',
    hideName: 'Masquer mon nom',
    consents: 'Votre consentement',
  },
  slip: {
    required: '{label} : ce champ est obligatoire.',
    type: '{label} : la réponse ne peut pas être lue.',
    'too-long': '{label} : la réponse est trop longue.',
    marks: '{label} : contient des caractères qui ne peuvent pas être affichés.',
    'web-address': '{label} : ne doit pas contenir d’adresse web.',
    'email-format': '{label} : la forme ne semble pas correcte. Exemple : nom@example.org.',
    'email-too-long': '{label} : l’adresse est trop longue.',
    'email-script': '{label} : seules les lettres latines sont possibles avant le @.',
    country: '{label} : ce choix ne nous est pas connu.',
    choice: '{label} : la réponse ne fait pas partie des choix.',
    'consent-required': 'Sans votre consentement, la signature ne peut pas être acceptée.',
    'consent-outdated': 'Le texte auquel vous avez donné votre accord a changé. Veuillez recharger la page.',
    'consent-unknown': 'Le formulaire a demandé un consentement que cette campagne ne connaît pas.',
    'unknown-field': 'Le formulaire contient un champ que cette campagne ne connaît pas.',
    placeholder: '{label} : contient un passage à compléter que personne n’a rempli.',
  },
};

export const listPage: ListPageWords = {
  change: {
    title: 'Vous êtes déjà sur la liste',
    text: 'Depuis votre inscription, des choix pour « {title} » ont été envoyés avec votre adresse. Appuyez sur le bouton, et ils s’appliqueront désormais.',
    button: 'Appliquer ces choix',
    note: 'Ils ne viennent pas de vous ? Fermez alors cette page : rien ne change.',
  },
  chosen: 'Choix :',
  noneChosen: 'Aucun sujet n’a été choisi.',
  leave: {
    title: 'Désinscription',
    text: 'Appuyez sur le bouton, et {organisation} cessera de vous envoyer « {title} ».',
    button: 'Me désinscrire',
    note: 'Vous voulez rester ? Fermez alors cette page : rien n’a changé.',
  },
  left: {
    title: 'Votre désinscription est faite',
    text: '{organisation} ne vous envoie plus « {title} ». Vous pouvez vous réinscrire quand vous voulez.',
  },
  lost: {
    title: 'Ce lien ne marche pas',
    text: 'Veuillez ouvrir de nouveau le lien de l’e-mail, en entier. Si cela ne suffit pas, répondez à l’e-mail et demandez à ne plus être sur la liste.',
  },
  instead: {
    ask: {
      title: 'Il reste une étape',
      text: 'Appuyez sur le bouton, et vous recevrez « {title} » par e-mail.',
      button: 'Confirmer mon inscription',
      note: 'Vous n’avez rien demandé ? Fermez alors cette page : personne ne vous écrira.',
    },
    signedAs: { name: 'Inscription au nom de : {name}' },
    confirmed: { title: 'Merci, vous êtes sur la liste', text: 'Vous recevez « {title} » par e-mail.', count: '' },
    taken: {
      mailTitle: 'Consultez maintenant vos e-mails',
      mailText:
        'Nous vous avons envoyé un e-mail. Appuyez sur le bouton auquel il mène, et vous recevrez « {title} » par e-mail. S’il n’arrive pas, regardez dans les indésirables (spam).',
      countedTitle: 'Merci de votre inscription',
      countedText: 'Vous recevez « {title} » par e-mail.',
    },
    back: 'Retour à la page',
    problems: {
      'origin-refused': 'Cette liste n’accepte pas d’inscriptions venant de cette page.',
      broken: 'C’est notre faute, pas la vôtre. Veuillez réessayer plus tard ; vous ne recevrez rien deux fois.',
      busy: 'Nous ne pouvons pas recevoir cet envoi pour le moment. Veuillez réessayer dans un instant ; vous ne recevrez rien deux fois.',
    },
    slip: {
      'consent-required': 'Sans votre consentement, personne n’a le droit de vous écrire.',
      'consent-unknown': 'Le formulaire a demandé un consentement que cette liste ne connaît pas.',
      'unknown-field': 'Le formulaire contient un champ que cette liste ne connaît pas.',
    },
  },
};

export const letterPage: LetterPageWords = {
  ask: {
    title: 'Il reste une étape',
    text: 'Appuyez sur le bouton, et nous enverrons votre lettre dans la campagne « {title} ». Les réponses arrivent à votre adresse.',
    button: 'Envoyer ma lettre',
    note: 'Vous n’avez pas écrit de lettre ? Fermez alors cette page : rien ne sera envoyé.',
  },
  subject: 'Objet : {subject}',
  sent: {
    title: 'Merci, votre lettre est en route',
    text: 'Elle part dans les prochaines heures : les lettres partent l’une après l’autre, pour que chacune soit lue.',
  },
  instead: {
    taken: {
      mailText:
        'Nous vous avons envoyé un e-mail. Appuyez sur le bouton auquel il mène, et nous enverrons votre lettre dans la campagne « {title} ». S’il n’arrive pas, regardez dans les indésirables (spam).',
    },
    problems: {
      'origin-refused': 'Cette campagne n’accepte pas de lettres venant de cette page.',
      closed: 'Cette campagne est close et n’accepte plus de lettres.',
      broken: 'C’est notre faute, pas la vôtre. Veuillez réessayer plus tard ; rien ne sera envoyé deux fois.',
      busy: 'Nous ne pouvons pas recevoir cet envoi pour le moment. Veuillez réessayer dans un instant ; rien ne sera envoyé deux fois.',
    },
    fields: {
      targets: 'Destinataire',
      subject: 'Objet',
      body: 'Lettre',
      opening: 'Début',
      closing: 'Formule de fin',
      channel: 'Envoi par nos soins',
    },
    slip: { 'consent-required': 'Sans votre consentement, la lettre ne peut pas être envoyée.' },
  },
};
