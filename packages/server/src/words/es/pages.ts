import type { LetterPageWords, ListPageWords, PageWords } from '../page-words.js';

export const page: PageWords = {
  ask: {
    title: 'Queda un paso',
    text: 'Pulsa el botón y tu firma en «{title}» contará.',
    button: 'Confirmar mi firma',
    note: '¿No has firmado? Entonces cierra esta página: no se ha contado nada.',
  },
  signedAs: {
    name: 'Firma a nombre de: {name}',
    other: '¿Hay algo aquí que no sea tuyo? Entonces no pulses el botón: envía el formulario otra vez.',
    agreed: 'Con el botón también aceptas:',
    changed: 'Desde que abriste esta página, se han enviado otras respuestas con tu dirección. Estas son las que valen si pulsas el botón.',
  },
  confirmed: { title: 'Gracias, tu firma cuenta', text: 'Has firmado «{title}».', count: 'Firmas hasta ahora: {count}.' },
  gone: {
    title: 'Este enlace ya no funciona',
    text: 'Los enlaces funcionan durante 7 días, y durante un día después del cierre de una campaña. Si aún quieres participar, vuelve a la página y envía el formulario otra vez.',
  },
  taken: {
    mailTitle: 'Ahora mira tu correo',
    mailText:
      'Te hemos enviado un correo. Pulsa el botón al que te lleva y tu firma en «{title}» contará. Si no llega, mira en el correo no deseado (spam).',
    countedTitle: 'Gracias por firmar',
    countedText: 'Has firmado «{title}».',
  },
  slips: { title: 'Falta algo', text: 'Todavía no se ha enviado nada. Vuelve atrás y revisa estos campos:' },
  back: 'Volver a la campaña',
  followUp: 'Ver qué pasa después',
  problemTitle: 'No ha funcionado',
  problems: {
    malformed: 'No se pudo leer el formulario. Vuelve atrás e inténtalo de nuevo.',
    'origin-refused': 'Esta campaña no acepta firmas desde esa página.',
    'not-found': 'No hay nada en esta dirección.',
    'unknown-campaign': 'Aquí no hay ninguna campaña así.',
    'unknown-list': 'Aquí no hay ninguna lista así.',
    'wrong-method': 'Esta dirección no es una página.',
    closed: 'Esta campaña está cerrada y ya no acepta firmas.',
    'not-open': 'Esta campaña no está abierta en este momento.',
    'too-large': 'Es más de lo que el formulario puede recibir.',
    'unsupported-type': 'No se pudo leer el formulario. Vuelve atrás e inténtalo de nuevo.',
    invalid: 'Vuelve atrás y revisa otra vez el formulario.',
    'key-reused': 'Este formulario ya se envió antes con otras respuestas. Vuelve a cargar la página.',
    'too-many': 'Han sido demasiados intentos. Espera un rato e inténtalo de nuevo.',
    broken: 'La culpa es nuestra, no tuya. Inténtalo de nuevo más tarde; tu firma no se contará dos veces.',
    'unknown-format': 'Esto no está disponible en ese formato.',
    busy: 'Ahora mismo no podemos recibir esto. Inténtalo de nuevo en un momento; tu firma no se contará dos veces.',
  },
  fields: {
    givenName: 'Nombre',
    familyName: 'Apellidos',
    email: 'Correo electrónico',
    country: 'País',
    postcode: 'Código postal',
    phone: 'Número de teléfono',
    comment: 'Comentario',
    hideName: 'Ocultar mi nombre',
    consents: 'Tu consentimiento',
  },
  slip: {
    required: '{label}: falta este dato.',
    type: '{label}: no se puede leer.',
    'too-long': '{label}: es demasiado largo.',
    marks: '{label}: contiene caracteres que no se pueden mostrar.',
    'web-address': '{label}: no puede contener direcciones web.',
    'email-format': '{label}: no parece correcto. Un ejemplo: nombre@example.org.',
    'email-too-long': '{label}: es demasiado largo.',
    'email-script': '{label}: antes de la @ solo puede haber letras latinas.',
    country: '{label}: no lo conocemos.',
    choice: '{label}: no es una de las opciones.',
    'consent-required': 'Sin tu consentimiento no se puede aceptar la firma.',
    'consent-outdated': 'El texto que aceptaste ha cambiado. Vuelve a cargar la página.',
    'consent-unknown': 'El formulario pidió un consentimiento que esta campaña no conoce.',
    'unknown-field': 'El formulario contiene un campo que esta campaña no conoce.',
    placeholder: '{label}: contiene un espacio que nadie ha completado.',
  },
};

export const listPage: ListPageWords = {
  change: {
    title: 'Ya estás en la lista',
    text: 'Después de tu suscripción se enviaron con tu dirección preferencias para «{title}». Pulsa el botón y valdrán a partir de ahora.',
    button: 'Usar estas preferencias',
    note: '¿No las enviaste tú? Entonces cierra esta página: nada cambia.',
  },
  chosen: 'Lo elegido:',
  noneChosen: 'No se eligió ningún tema.',
  leave: {
    title: 'Cancelar la suscripción',
    text: 'Pulsa el botón y {organisation} dejará de enviarte «{title}».',
    button: 'Cancelar la suscripción',
    note: '¿Quieres quedarte? Entonces cierra esta página: nada ha cambiado.',
  },
  left: {
    title: 'Tu suscripción está cancelada',
    text: '{organisation} ya no te envía «{title}». Puedes volver a suscribirte cuando quieras.',
  },
  lost: {
    title: 'Este enlace no funciona',
    text: 'Abre otra vez el enlace del correo, completo. Si eso no ayuda, responde al correo y pide que te quiten de la lista.',
  },
  instead: {
    ask: {
      title: 'Queda un paso',
      text: 'Pulsa el botón y recibirás «{title}» por correo electrónico.',
      button: 'Confirmar mi suscripción',
      note: '¿No lo has pedido? Entonces cierra esta página: nadie te escribirá.',
    },
    signedAs: { name: 'Suscripción a nombre de: {name}' },
    confirmed: { title: 'Gracias, estás en la lista', text: 'Recibes «{title}» por correo electrónico.', count: '' },
    taken: {
      mailTitle: 'Ahora mira tu correo',
      mailText:
        'Te hemos enviado un correo. Pulsa el botón al que te lleva y recibirás «{title}» por correo electrónico. Si no llega, mira en el correo no deseado (spam).',
      countedTitle: 'Gracias por suscribirte',
      countedText: 'Recibes «{title}» por correo electrónico.',
    },
    back: 'Volver a la página',
    problems: {
      'origin-refused': 'Esta lista no acepta suscripciones desde esa página.',
      broken: 'La culpa es nuestra, no tuya. Inténtalo de nuevo más tarde; no recibirás nada dos veces.',
      busy: 'Ahora mismo no podemos recibir esto. Inténtalo de nuevo en un momento; no recibirás nada dos veces.',
    },
    slip: {
      'consent-required': 'Sin tu consentimiento nadie puede escribirte.',
      'consent-unknown': 'El formulario pidió un consentimiento que esta lista no conoce.',
      'unknown-field': 'El formulario contiene un campo que esta lista no conoce.',
    },
  },
};

export const letterPage: LetterPageWords = {
  ask: {
    title: 'Queda un paso',
    text: 'Pulsa el botón y enviaremos tu carta en la campaña «{title}». Las respuestas llegan a tu dirección.',
    button: 'Enviar mi carta',
    note: '¿No has escrito ninguna carta? Entonces cierra esta página: no se enviará nada.',
  },
  subject: 'Asunto: {subject}',
  sent: {
    title: 'Gracias, tu carta va en camino',
    text: 'Sale en las próximas horas: las cartas salen una tras otra, para que cada una se lea.',
  },
  instead: {
    taken: {
      mailText:
        'Te hemos enviado un correo. Pulsa el botón al que te lleva y enviaremos tu carta en la campaña «{title}». Si no llega, mira en el correo no deseado (spam).',
    },
    problems: {
      'origin-refused': 'Esta campaña no acepta cartas desde esa página.',
      closed: 'Esta campaña está cerrada y ya no acepta cartas.',
      broken: 'La culpa es nuestra, no tuya. Inténtalo de nuevo más tarde; nada se enviará dos veces.',
      busy: 'Ahora mismo no podemos recibir esto. Inténtalo de nuevo en un momento; nada se enviará dos veces.',
    },
    fields: {
      targets: 'Destinatario',
      subject: 'Asunto',
      body: 'Carta',
      opening: 'Comienzo',
      closing: 'Despedida',
      channel: 'Envío por nuestra parte',
    },
    slip: { 'consent-required': 'Sin tu consentimiento no se puede enviar la carta.' },
  },
};
