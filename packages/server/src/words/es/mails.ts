import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

/** Spanish. Machine-made; not yet reviewed by a native speaker. */
export const mails: MailsByKind = {
  confirm: {
    subject: 'Confirma tu firma: {title}',
    lead: 'Gracias por firmar «{title}».',
    ask: 'Queda un paso. Abre la página de abajo y pulsa el botón; entonces tu firma contará.',
    button: 'Confirmar mi firma',
    after: 'El enlace funciona durante 7 días. Si no has firmado, no hagas nada: tu dirección no se contará.',
    why: '{organisation} te ha enviado este correo porque alguien firmó con esta dirección.',
  },
  known: {
    subject: 'Ya habías firmado: {title}',
    lead: 'Tu firma en «{title}» ya está contada. ¡Gracias!',
    ask: 'Alguien, seguramente tú, ha vuelto a firmar con esta dirección. No queda nada por hacer.',
    button: 'Volver a la campaña',
    after: 'Cada persona cuenta una vez, por muchas veces que firme.',
    why: '{organisation} te ha enviado este correo porque alguien firmó con esta dirección.',
  },
  letter: {
    subject: 'Confirma tu carta: {title}',
    lead: 'Gracias por tu carta.',
    ask: 'Todavía no ha salido. Abre la página de abajo y pulsa el botón; entonces la enviaremos en tu nombre, y las respuestas te llegarán a ti.',
    button: 'Enviar mi carta',
    after: 'El enlace funciona durante 7 días. Si no has escrito ninguna carta, no hagas nada: no se enviará.',
    why: '{organisation} te ha enviado este correo porque alguien escribió una carta con esta dirección en la campaña «{title}».',
  },
  written: {
    subject: 'Ya habías escrito: {title}',
    lead: 'Ya has escrito a todas las personas que elegiste. ¡Gracias!',
    ask: 'Cada persona escribe una sola vez al mismo destinatario, así que esta vez no se ha enviado nada. No queda nada por hacer.',
    button: 'Volver a la campaña',
    after: 'Si no fuiste tú, no ha pasado nada: esta carta se ha descartado.',
    why: '{organisation} te ha enviado este correo porque alguien escribió una carta con esta dirección en la campaña «{title}».',
  },
  data: {
    subject: 'Los datos que se guardan sobre ti',
    lead: 'Aquí tienes el acceso a los datos que se guardan sobre ti.',
    ask: 'La página de abajo muestra todo lo que se guarda sobre esta dirección. Allí puedes cambiarlo, llevártelo o hacer que se suprima.',
    button: 'Ver mis datos',
    after: 'El enlace funciona durante un día. Si no lo has pedido, no hagas nada: nada ha cambiado.',
    why: '{organisation} te ha enviado este correo porque alguien lo pidió con esta dirección.',
  },
};

export const ways: WayWords = { data: 'Ver, cambiar o suprimir tus datos', stop: 'Dejar de recibir estos correos' };

export const listMails: ListMailWords = {
  confirm: {
    subject: 'Confirma tu suscripción: {title}',
    lead: 'Gracias por suscribirte a «{title}».',
    ask: 'Queda un paso. Abre la página de abajo y pulsa el botón; entonces {organisation} te escribirá.',
    button: 'Confirmar mi suscripción',
    after: 'El enlace funciona durante 7 días. Si no has pedido esta suscripción, no hagas nada: nadie te escribirá.',
    why: '{organisation} te ha enviado este correo porque alguien se suscribió con esta dirección.',
  },
  known: {
    subject: 'Tu suscripción ya existe: {title}',
    lead: 'Ya estás en la lista de «{title}».',
    ask: 'Alguien, seguramente tú, ha vuelto a suscribirse con esta dirección. Si lo que se eligió esta vez debe valer a partir de ahora, abre la página de abajo y pulsa el botón.',
    button: 'Ver lo que se eligió',
    after: 'El enlace funciona durante 7 días. Si no fuiste tú, no hagas nada: todo queda como está.',
    why: '{organisation} te ha enviado este correo porque alguien se suscribió con esta dirección.',
  },
  agreed: 'Aceptado ante {organisation} el {time}:',
  topics: 'Temas: {topics}',
  leave: 'Para cancelar la suscripción',
};
