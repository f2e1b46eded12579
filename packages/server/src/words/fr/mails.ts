import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

/** French. Machine-made; not yet reviewed by a native speaker. */
export const mails: MailsByKind = {
  confirm: {
    subject: 'Veuillez confirmer votre signature : {title}',
    lead: 'Merci d’avoir signé « {title} ».',
    ask: 'Il reste une étape. Ouvrez la page ci-dessous et appuyez sur le bouton : votre signature sera alors comptée.',
    button: 'Confirmer ma signature',
    after: 'Le lien est valable 7 jours. Si vous n’avez pas signé, ne faites rien : votre adresse ne sera pas comptée.',
    why: '{organisation} vous a envoyé cet e-mail parce que quelqu’un a signé avec cette adresse.',
  },
  known: {
    subject: 'Vous avez déjà signé : {title}',
    lead: 'Votre signature pour « {title} » est déjà comptée. Merci !',
    ask: 'Quelqu’un, sans doute vous, a signé une nouvelle fois avec cette adresse. Il n’y a plus rien à faire.',
    button: 'Retour à la campagne',
    after: 'Chaque personne compte une fois, quel que soit le nombre de fois où elle signe.',
    why: '{organisation} vous a envoyé cet e-mail parce que quelqu’un a signé avec cette adresse.',
  },
  letter: {
    subject: 'Veuillez confirmer votre lettre : {title}',
    lead: 'Merci pour votre lettre.',
    ask: 'Elle n’est pas encore partie. Ouvrez la page ci-dessous et appuyez sur le bouton : nous l’enverrons alors en votre nom, et c’est vous qui recevrez les réponses.',
    button: 'Envoyer ma lettre',
    after: 'Le lien est valable 7 jours. Si vous n’avez pas écrit de lettre, ne faites rien : elle ne sera pas envoyée.',
    why: '{organisation} vous a envoyé cet e-mail parce que quelqu’un a écrit une lettre avec cette adresse dans la campagne « {title} ».',
  },
  written: {
    subject: 'Vous avez déjà écrit : {title}',
    lead: 'Vous avez déjà écrit à toutes les personnes que vous avez choisies. Merci !',
    ask: 'On n’écrit qu’une fois au même destinataire : rien n’a donc été envoyé cette fois-ci. Il n’y a plus rien à faire.',
    button: 'Retour à la campagne',
    after: 'Si ce n’était pas vous, il ne s’est rien passé : cette lettre a été abandonnée.',
    why: '{organisation} vous a envoyé cet e-mail parce que quelqu’un a écrit une lettre avec cette adresse dans la campagne « {title} ».',
  },
  data: {
    subject: 'Les données conservées sur vous',
    lead: 'Voici comment accéder aux données conservées sur vous.',
    ask: 'La page ci-dessous montre tout ce qui est conservé au sujet de cette adresse. Vous pouvez y modifier ces données, les récupérer ou les faire effacer.',
    button: 'Voir mes données',
    after: 'Le lien est valable un jour. Si vous n’avez rien demandé, ne faites rien : rien n’a changé.',
    why: '{organisation} vous a envoyé cet e-mail parce que quelqu’un l’a demandé avec cette adresse.',
  },
};

export const ways: WayWords = { data: 'Voir, modifier ou effacer vos données', stop: 'Ne plus recevoir ces e-mails' };

export const listMails: ListMailWords = {
  confirm: {
    subject: 'Veuillez confirmer votre inscription : {title}',
    lead: 'Merci de votre inscription à « {title} ».',
    ask: 'Il reste une étape. Ouvrez la page ci-dessous et appuyez sur le bouton : {organisation} vous écrira alors.',
    button: 'Confirmer mon inscription',
    after: 'Le lien est valable 7 jours. Si vous n’avez pas demandé cette inscription, ne faites rien : personne ne vous écrira.',
    why: '{organisation} vous a envoyé cet e-mail parce que quelqu’un s’est inscrit avec cette adresse.',
  },
  known: {
    subject: 'Votre inscription existe déjà : {title}',
    lead: 'Vous êtes déjà sur la liste « {title} ».',
    ask: 'Quelqu’un, sans doute vous, s’est de nouveau inscrit avec cette adresse. Si les choix faits cette fois-ci doivent s’appliquer désormais, ouvrez la page ci-dessous et appuyez sur le bouton.',
    button: 'Voir les choix faits',
    after: 'Le lien est valable 7 jours. Si ce n’était pas vous, ne faites rien : tout reste comme avant.',
    why: '{organisation} vous a envoyé cet e-mail parce que quelqu’un s’est inscrit avec cette adresse.',
  },
  agreed: 'Accord donné à {organisation} le {time} :',
  topics: 'Sujets : {topics}',
  leave: 'Pour se désinscrire',
};
