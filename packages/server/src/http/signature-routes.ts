import type { CampaignFile, Problem, Receipt } from '@solidarity/contract';
import { decideSignature } from '../rules/decide-signature.js';
import type { SignatureEntry } from '../rules/entries.js';
import { listIdOf } from '../rules/list-key.js';
import { problemOf } from '../rules/problem-of.js';
import { receiptOf } from '../rules/receipt.js';
import { jsonAnswer, jsonOf, problemAnswer, problemJsonOf, type Answer } from './answers.js';
import type { AppContext } from './context.js';
import type { Incoming } from './incoming.js';
import { parseJson, readBody } from './read-body.js';

/** Printable ASCII, 16 to 128 characters: long enough to be unguessable, short enough to be a key. */
export const keyForm = /^[\x21-\x7e]{16,128}$/;

/** Turns the text of a body into the input that the contract judges; `undefined` where it cannot be read. */
export type ReadInput = (text: string) => unknown;

/** A receipt, or what is wrong. */
export type Taken = { readonly receipt: Receipt } | { readonly problem: Problem };

/** Reads, judges and keeps one signature, whichever form it came in. */
export async function takeSignature(context: AppContext, file: CampaignFile, incoming: Incoming, readInput: ReadInput): Promise<Taken> {
  const key = incoming.header('Idempotency-Key');
  if (key !== null && !keyForm.test(key)) return { problem: problemOf('malformed') };
  const body = await readBody(incoming);
  if ('problem' in body) return body;
  const input = readInput(body.text);
  if (input === undefined) return { problem: problemOf('malformed') };

  const idempotency = key === null ? undefined : { key, fingerprint: await context.keys.fingerprint(body.bytes) };
  const decision = await decideSignature(
    file,
    input,
    {
      now: context.clock(),
      id: crypto.randomUUID(),
      origin: originHeader(incoming),
      ownOrigin: context.ownOrigin,
      idempotency,
      network: incoming.client.network,
      ...(await context.proof.judge(proofIn(input), scopeOf(file))),
    },
    context.keys,
  );
  if ('problem' in decision) return (await firstAnswer(context, file, idempotency)) ?? decision;
  if (decision.test) return { receipt: decision.entry.receipt };
  const outcome = await context.store.sign(guarded(context, decision.entry, incoming));
  if (outcome.kind === 'key-reused') return { problem: problemOf('key-reused') };
  if (file.confirmation === 'mail') context.onMailDue();
  else context.counts.bump(file.id);
  return { receipt: outcome.receipt };
}

/** What is suspicious is kept like everything else, and held. */
export function guarded(context: AppContext, entry: SignatureEntry, { client }: Incoming): SignatureEntry {
  context.proof.count();
  const held = context.guard(entry, client.wideNetwork);
  return held ? { ...entry, held } : entry;
}

/** What came as proof, before anybody has judged the rest. */
export const proofIn = (input: unknown): unknown =>
  input !== null && typeof input === 'object' && 'proof' in input ? input.proof : undefined;

const scopeOf = ({ id }: CampaignFile) => ({ for: id, action: listIdOf(id) === undefined ? 'signatures' : 'subscriptions' }) as const;

/** A campaign may have closed, or changed its words, since this key was answered: the first answer stands all the same. */
export async function firstAnswer(
  { store }: AppContext,
  file: CampaignFile,
  idempotency: SignatureEntry['idempotency'],
): Promise<Taken | undefined> {
  const found = idempotency && (await store.answerOf(file.id, idempotency.key));
  if (!found) return undefined;
  return found.fingerprint === idempotency.fingerprint ? { receipt: found.receipt } : { problem: problemOf('key-reused') };
}

/** Signs by JSON. */
export async function postSignature(context: AppContext, file: CampaignFile, incoming: Incoming): Promise<Answer> {
  const taken = await takeSignature(context, file, incoming, parseJson);
  return 'problem' in taken ? problemJsonOf(taken.problem) : jsonOf(202, taken.receipt);
}

/** Asks for the mail of a signature once more. The answer tells nothing: not even whether there was such a signature. */
export async function postSignatureMail(context: AppContext, file: CampaignFile, request: Request): Promise<Response> {
  const key = request.headers.get('Idempotency-Key');
  if (key === null || !keyForm.test(key)) return problemAnswer(problemOf('malformed'));
  await context.store.resend(file.id, key, context.clock());
  context.onMailDue();
  return jsonAnswer(202, receiptOf(file));
}

/** The browser's own word for where the page is; empty where it says nothing. */
export const originHeader = (incoming: Incoming): string => {
  const origin = incoming.header('Origin') ?? '';
  return origin === 'null' || origin.length > 300 ? '' : origin;
};
