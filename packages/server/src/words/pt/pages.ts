import type { LetterPageWords, ListPageWords, PageWords } from '../page-words.js';

export const page: PageWords = {
  ask: {
    title: 'Falta um passo',
    text: 'Clique no botão e a sua assinatura em “{title}” será contada.',
    button: 'Confirmar a minha assinatura',
    note: 'Não assinou? Então feche esta página: nada foi contado.',
  },
  signedAs: {
    name: 'Assinatura em nome de: {name}',
    other: 'Há aqui algo que não é seu? Então não clique no botão: envie o formulário outra vez.',
    agreed: 'Com o botão, aceita também:',
    changed: 'Desde que abriu esta página, foram enviadas outras respostas com o seu endereço. São estas que valem se clicar no botão.',
  },
  confirmed: {
    title: 'A sua assinatura foi contada. Agradecemos!',
    text: 'Assinou “{title}”.',
    count: 'Assinaturas até agora: {count}.',
  },
  gone: {
    title: 'Este link já não funciona',
    text: 'Os links funcionam durante 7 dias, e durante um dia depois de uma campanha encerrar. Se ainda quer participar, volte à página e envie o formulário outra vez.',
  },
  taken: {
    mailTitle: 'Agora veja o seu e-mail',
    mailText:
      'Enviamos um e-mail para o seu endereço. Clique no botão a que ele leva e a sua assinatura em “{title}” será contada. Se não chegar, procure na pasta de spam.',
    countedTitle: 'Agradecemos a sua assinatura',
    countedText: 'Assinou “{title}”.',
  },
  slips: { title: 'Falta alguma coisa', text: 'Ainda nada foi enviado. Volte atrás e verifique estes campos:' },
  back: 'Voltar à campanha',
  followUp: 'Ver o que acontece depois',
  problemTitle: 'Não funcionou',
  problems: {
    malformed: 'Não foi possível ler o formulário. Volte atrás e tente novamente.',
    'origin-refused': 'Esta campanha não aceita assinaturas dessa página.',
    'not-found': 'Não há nada neste endereço.',
    'unknown-campaign': 'Não existe aqui nenhuma campanha assim.',
    'unknown-list': 'Não existe aqui nenhuma lista assim.',
    'wrong-method': 'Este endereço não é uma página.',
    closed: 'Esta campanha está encerrada e já não aceita assinaturas.',
    'not-open': 'Esta campanha não está aberta neste momento.',
    'too-large': 'É mais do que o formulário pode receber.',
    'unsupported-type': 'Não foi possível ler o formulário. Volte atrás e tente novamente.',
    invalid: 'Volte atrás e verifique o formulário outra vez.',
    'key-reused': 'Este formulário já foi enviado antes com outras respostas. Recarregue a página.',
    'too-many': 'Foram tentativas demais. Espere um pouco e tente novamente.',
    broken: 'A culpa é nossa, não sua. Tente novamente mais tarde; a sua assinatura não será contada duas vezes.',
    'unknown-format': 'Isto não está disponível nesse formato.',
    busy: 'Neste momento não podemos receber isto. Tente novamente daqui a pouco; a sua assinatura não será contada duas vezes.',
  },
  fields: {
    givenName: 'Primeiro nome',
    familyName: 'Último nome',
    email: 'Endereço de e-mail',
    country: 'País',
    postcode: 'Código postal',
    phone: 'Número de telefone',
    comment: 'Comentário',
    hideName: 'Ocultar o meu nome',
    consents: 'O seu consentimento',
  },
  slip: {
    required: '{label}: é preciso preencher.',
    type: '{label}: não é possível ler.',
    'too-long': '{label}: o texto é longo demais.',
    marks: '{label}: contém caracteres que não podem ser mostrados.',
    'web-address': '{label}: não pode conter endereços da internet.',
    'email-format': '{label}: não parece certo. Um exemplo: nome@example.org.',
    'email-too-long': '{label}: o endereço é longo demais.',
    'email-script': '{label}: antes de @ só pode haver letras latinas.',
    country: '{label}: não conhecemos esta resposta.',
    choice: '{label}: não é uma das opções.',
    'consent-required': 'Sem o seu consentimento, não podemos aceitar a assinatura.',
    'consent-outdated': 'O texto que aceitou mudou. Recarregue a página.',
    'consent-unknown': 'O formulário pediu um consentimento que esta campanha não conhece.',
    'unknown-field': 'O formulário contém um campo que esta campanha não conhece.',
    placeholder: '{label}: contém um espaço que ninguém preencheu.',
  },
};

export const listPage: ListPageWords = {
  change: {
    title: 'O seu endereço já está na lista',
    text: 'Depois da sua inscrição, foram enviadas com o seu endereço escolhas para “{title}”. Clique no botão e elas valem a partir de agora.',
    button: 'Usar estas escolhas',
    note: 'As escolhas não são suas? Então feche esta página: nada muda.',
  },
  chosen: 'Escolhas:',
  noneChosen: 'Nenhum tema foi escolhido.',
  leave: {
    title: 'Cancelar a inscrição',
    text: 'Clique no botão e {organisation} deixa de lhe enviar “{title}”.',
    button: 'Cancelar a inscrição',
    note: 'Quer ficar? Então feche esta página: nada mudou.',
  },
  left: {
    title: 'A sua inscrição foi cancelada',
    text: '{organisation} já não lhe envia “{title}”. Pode inscrever-se de novo quando quiser.',
  },
  lost: {
    title: 'Este link não funciona',
    text: 'Abra outra vez o link do e-mail, completo. Se isso não ajudar, responda ao e-mail e peça para sair da lista.',
  },
  instead: {
    ask: {
      title: 'Falta um passo',
      text: 'Clique no botão e receberá “{title}” por e-mail.',
      button: 'Confirmar a minha inscrição',
      note: 'Não pediu isto? Então feche esta página: ninguém lhe escreverá.',
    },
    signedAs: { name: 'Inscrição em nome de: {name}' },
    confirmed: { title: 'Agradecemos: o seu endereço está na lista', text: 'Recebe “{title}” por e-mail.', count: '' },
    taken: {
      mailTitle: 'Agora veja o seu e-mail',
      mailText:
        'Enviamos um e-mail para o seu endereço. Clique no botão a que ele leva e receberá “{title}” por e-mail. Se não chegar, procure na pasta de spam.',
      countedTitle: 'Agradecemos a sua inscrição',
      countedText: 'Recebe “{title}” por e-mail.',
    },
    back: 'Voltar à página',
    problems: {
      'origin-refused': 'Esta lista não aceita inscrições dessa página.',
      broken: 'A culpa é nossa, não sua. Tente novamente mais tarde; não receberá nada duas vezes.',
      busy: 'Neste momento não podemos receber isto. Tente novamente daqui a pouco; não receberá nada duas vezes.',
    },
    slip: {
      'consent-required': 'Sem o seu consentimento, ninguém lhe pode escrever.',
      'consent-unknown': 'O formulário pediu um consentimento que esta lista não conhece.',
      'unknown-field': 'O formulário contém um campo que esta lista não conhece.',
    },
  },
};

export const letterPage: LetterPageWords = {
  ask: {
    title: 'Falta um passo',
    text: 'Clique no botão e enviamos a sua carta na campanha “{title}”. As respostas chegam ao seu endereço.',
    button: 'Enviar a minha carta',
    note: 'Não escreveu uma carta? Então feche esta página: nada será enviado.',
  },
  subject: 'Assunto: {subject}',
  sent: {
    title: 'Agradecemos: a sua carta está a caminho',
    text: 'Ela é enviada nas próximas horas: as cartas saem uma após a outra, para que cada uma seja lida.',
  },
  instead: {
    taken: {
      mailText:
        'Enviamos um e-mail para o seu endereço. Clique no botão a que ele leva e enviamos a sua carta na campanha “{title}”. Se não chegar, procure na pasta de spam.',
    },
    problems: {
      'origin-refused': 'Esta campanha não aceita cartas dessa página.',
      closed: 'Esta campanha está encerrada e já não aceita cartas.',
      broken: 'A culpa é nossa, não sua. Tente novamente mais tarde; nada será enviado duas vezes.',
      busy: 'Neste momento não podemos receber isto. Tente novamente daqui a pouco; nada será enviado duas vezes.',
    },
    fields: {
      targets: 'Destinatário',
      subject: 'Assunto',
      body: 'Carta',
      opening: 'Abertura',
      closing: 'Despedida',
      channel: 'Envio por nós',
    },
    slip: { 'consent-required': 'Sem o seu consentimento, a carta não pode ser enviada.' },
  },
};
