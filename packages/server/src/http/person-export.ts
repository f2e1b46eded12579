import type { KeptSignature, PersonRecord } from '../store/privacy-shelf.js';

const time = (at: number | undefined): string | undefined => (at === undefined ? undefined : new Date(at).toISOString());

/** Everything that is held on a person, as they take it with them. Whether a signature is being looked at is not told. */
export function personJson({ signatures, stoppedAt, erasedAt }: PersonRecord, now: number): string {
  const record = {
    exportedAt: time(now),
    mailsStoppedAt: time(stoppedAt),
    erasedAt: time(erasedAt),
    signatures: signatures.map(signatureJson),
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

function signatureJson({
  held: _,
  removed: __,
  at,
  confirmedAt,
  withdrawnAt,
  unsubscribedAt,
  consents,
  letters,
  asked,
  ...rest
}: KeptSignature) {
  return {
    ...rest,
    signedAt: time(at),
    confirmedAt: time(confirmedAt),
    withdrawnAt: time(withdrawnAt),
    unsubscribedAt: time(unsubscribedAt),
    consents: consents.map(({ at: answeredAt, ...consent }) => ({ ...consent, at: time(answeredAt) })),
    letters: letters.map(({ writtenAt, ...letter }) => ({ writtenAt: time(writtenAt), ...letter })),
    ...(asked && { waiting: { at: time(asked.at), answers: asked.person } }),
  };
}
