import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

/** Portuguese. Machine-made; not yet reviewed by a native speaker. */
export const mails: MailsByKind = {
  confirm: {
    subject: 'Confirme a sua assinatura: {title}',
    lead: 'Agradecemos a sua assinatura em “{title}”.',
    ask: 'Falta um passo. Abra a página abaixo e clique no botão; então a sua assinatura será contada.',
    button: 'Confirmar a minha assinatura',
    after: 'O link funciona durante 7 dias. Se não assinou, não faça nada: o seu endereço não será contado.',
    why: '{organisation} enviou este e-mail porque alguém assinou com este endereço.',
  },
  known: {
    subject: 'A sua assinatura já existe: {title}',
    lead: 'A sua assinatura em “{title}” já está contada. Agradecemos o seu apoio!',
    ask: 'Alguém, provavelmente a mesma pessoa, assinou outra vez com este endereço. Não é preciso fazer mais nada.',
    button: 'Voltar à campanha',
    after: 'Cada pessoa conta uma vez, mesmo que assine várias vezes.',
    why: '{organisation} enviou este e-mail porque alguém assinou com este endereço.',
  },
  letter: {
    subject: 'Confirme a sua carta: {title}',
    lead: 'Agradecemos a sua carta.',
    ask: 'Ela ainda não foi enviada. Abra a página abaixo e clique no botão; então será enviada em seu nome, e as respostas chegarão ao seu endereço.',
    button: 'Enviar a minha carta',
    after: 'O link funciona durante 7 dias. Se não escreveu uma carta, não faça nada: ela não será enviada.',
    why: '{organisation} enviou este e-mail porque alguém escreveu uma carta com este endereço na campanha “{title}”.',
  },
  written: {
    subject: 'Já escreveu a sua carta: {title}',
    lead: 'Já escreveu a todas as pessoas que escolheu. Agradecemos o seu apoio!',
    ask: 'Cada pessoa escreve uma só vez ao mesmo destinatário, por isso desta vez nada foi enviado. Não é preciso fazer mais nada.',
    button: 'Voltar à campanha',
    after: 'Se a carta não é sua, nada aconteceu: esta carta foi descartada.',
    why: '{organisation} enviou este e-mail porque alguém escreveu uma carta com este endereço na campanha “{title}”.',
  },
  data: {
    subject: 'Os seus dados guardados aqui',
    lead: 'Este é o acesso aos seus dados guardados aqui.',
    ask: 'A página abaixo mostra tudo o que está guardado sobre este endereço. Nela pode alterar os dados, receber uma cópia deles ou pedir que sejam apagados.',
    button: 'Ver os meus dados',
    after: 'O link funciona durante um dia. Se não fez este pedido, não faça nada: nada mudou.',
    why: '{organisation} enviou este e-mail porque alguém o pediu com este endereço.',
  },
};

export const ways: WayWords = { data: 'Ver, alterar ou apagar os seus dados', stop: 'Deixar de receber estes e-mails' };

export const listMails: ListMailWords = {
  confirm: {
    subject: 'Confirme a sua inscrição: {title}',
    lead: 'Agradecemos a sua inscrição em “{title}”.',
    ask: 'Falta um passo. Abra a página abaixo e clique no botão; então receberá mensagens de {organisation}.',
    button: 'Confirmar a minha inscrição',
    after: 'O link funciona durante 7 dias. Se não pediu esta inscrição, não faça nada: ninguém lhe escreverá.',
    why: '{organisation} enviou este e-mail porque alguém fez uma inscrição com este endereço.',
  },
  known: {
    subject: 'A sua inscrição já existe: {title}',
    lead: 'O seu endereço já está na lista “{title}”.',
    ask: 'Alguém, provavelmente a mesma pessoa, fez outra inscrição com este endereço. Se as escolhas feitas desta vez devem valer a partir de agora, abra a página abaixo e clique no botão.',
    button: 'Ver as escolhas feitas',
    after: 'O link funciona durante 7 dias. Se a inscrição não é sua, não faça nada: tudo fica como está.',
    why: '{organisation} enviou este e-mail porque alguém fez uma inscrição com este endereço.',
  },
  agreed: 'Autorização dada a {organisation} em {time}:',
  topics: 'Temas: {topics}',
  leave: 'Para cancelar a inscrição',
};
