import type { Mail, MailPort } from '../mail/mail.js';
import type { Alarm } from '../rules/alarms.js';
import { hourMs } from '../rules/duration.js';
import { faultFields, type Log } from '../rules/log.js';

interface AlarmPorts {
  readonly log: Log;
  readonly mail: MailPort;
  readonly from: Mail['from'];
  /** Who gets a mail; nobody unless told. */
  readonly alertTo: string | undefined;
}

/** Tells the keeper of a backend: each alarm as a line of the log, and at most one mail an hour for networks and one for domains. */
export function alarmTeller({ log, mail, from, alertTo }: AlarmPorts): (alarm: Alarm) => void {
  const mailedAt = new Map<string, number>();
  return (alarm) => {
    const { campaign, network, domain, signatures, at } = alarm;
    log.warn('more signatures than usual', {
      kind: 'alarm',
      campaign,
      signatures,
      ...(network !== undefined && { network }),
      ...(domain !== undefined && { domain }),
    });
    if (alertTo === undefined) return;
    const cause = `${campaign} ${network === undefined ? 'domain' : 'network'}`;
    if (at - (mailedAt.get(cause) ?? -Infinity) < hourMs) return;
    mailedAt.set(cause, at);
    mail
      .send({
        ...alarmMail(alarm),
        to: alertTo,
        from,
        language: 'en',
        messageId: `<alarm-${crypto.randomUUID()}@${from.address.split('@').at(-1)}>`,
      })
      .catch((error: unknown) => log.warn('alarm not mailed', faultFields(error)));
  };
}

function alarmMail({ campaign, network, domain, signatures }: Alarm): Pick<Mail, 'subject' | 'text'> {
  const where = network === undefined ? `addresses at ${domain}` : `the network ${network}`;
  const condition = network === undefined ? `domain=${domain}` : `network=${network}`;
  return {
    subject: `Solidarity: more signatures than usual for ${campaign}`,
    text: `${signatures} signatures came in an hour from ${where}.

That may be a school, or robots. Look at what is held:
  solidarity review ${campaign}
Look at what would be taken out of the count, and take it out:
  solidarity invalidate ${campaign} --where ${condition} --dry-run
  solidarity invalidate ${campaign} --where ${condition}

There is at most one such mail an hour; the log tells of each network and domain.
`,
  };
}
