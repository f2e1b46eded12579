import { LetterOutcome, slipsOf, type CampaignFile, type Problem, type Receipt } from '@solidarity/contract';
import { decideLetter, type LetterDecision } from '../rules/decide-letter.js';
import { problemOf } from '../rules/problem-of.js';
import { receiptOf } from '../rules/receipt.js';
import { jsonAnswer, problemAnswer } from './answers.js';
import type { AppContext } from './context.js';
import { webIncoming, type Incoming } from './incoming.js';
import { parseJson, readBody } from './read-body.js';
import { firstAnswer, guarded, keyForm, originHeader, proofIn, type ReadInput, type Taken } from './signature-routes.js';

const counted: Receipt = { state: 'counted' };
/** Where nobody knows the targets just now: seconds after which their source may know more. */
export const lookAgain = ({ type }: Problem): Readonly<Record<string, string>> => (type === 'busy' ? { 'Retry-After': '30' } : {});
const problem = (type: Problem['type']): Response => problemAnswer(problemOf(type));

/** Writes by JSON. */
export async function postLetter(context: AppContext, file: CampaignFile, request: Request): Promise<Response> {
  const taken = await takeLetter(context, file, webIncoming(request), parseJson);
  return 'problem' in taken ? problemAnswer(taken.problem, lookAgain(taken.problem)) : jsonAnswer(202, taken.receipt);
}

/** Takes a letter, whichever form it came in: to be mailed once its writer has confirmed, or noted as started. */
export async function takeLetter(context: AppContext, file: CampaignFile, incoming: Incoming, readInput: ReadInput): Promise<Taken> {
  const targets = context.targets.get(file.id);
  if (!targets) return { problem: problemOf('busy') };
  const key = incoming.header('Idempotency-Key');
  if (key !== null && !keyForm.test(key)) return { problem: problemOf('malformed') };
  const body = await readBody(incoming);
  if ('problem' in body) return body;
  const input = readInput(body.text);
  if (input === undefined) return { problem: problemOf('malformed') };

  const idempotency = key === null ? undefined : { key, fingerprint: await context.keys.fingerprint(body.bytes) };
  const decision = await decideLetter(
    file,
    input,
    {
      now: context.clock(),
      id: crypto.randomUUID(),
      origin: originHeader(incoming),
      ownOrigin: context.ownOrigin,
      idempotency,
      network: incoming.client.network,
      ...(await context.proof.judge(proofIn(input), { for: file.id, action: 'letters' })),
      targets,
      refusedAmong: (addresses) => context.store.refusedAmong(addresses),
    },
    context.keys,
  );
  if ('problem' in decision) return (await firstAnswer(context, file, idempotency)) ?? decision;
  return keep(context, file, decision, incoming);
}

async function keep(
  context: AppContext,
  file: CampaignFile,
  decision: Exclude<LetterDecision, { problem: Problem }>,
  incoming: Incoming,
): Promise<Taken> {
  const { store } = context;
  if ('started' in decision) {
    const { started, test } = decision;
    if (test) return { receipt: started.receipt };
    const outcome = await store.startLetter(started);
    return outcome.kind === 'taken' ? { receipt: outcome.receipt } : { problem: problemOf('key-reused') };
  }
  const { mailed, test } = decision;
  const { id, draft, signature, recipients } = mailed;
  const [recipient] = recipients;
  if (test) {
    const editor = file.letter?.mail?.editor;
    if (editor !== undefined && recipient)
      await store.writeTestLetter({ id, campaign: file.id, draft, recipient, editor, at: signature.at });
    context.onMailDue();
    return { receipt: signature.receipt };
  }
  const outcome = await store.writeLetter({ ...mailed, signature: guarded(context, signature, incoming) });
  if (outcome.kind !== 'taken') return { problem: problemOf('key-reused') };
  context.onMailDue();
  return { receipt: outcome.receipt };
}

/** Whether a started letter was sent. The answer tells nothing: not even whether there was such a letter. */
export async function postLetterOutcome(context: AppContext, file: CampaignFile, request: Request): Promise<Response> {
  const key = request.headers.get('Idempotency-Key');
  if (key === null || !keyForm.test(key)) return problem('malformed');
  const body = await readBody(webIncoming(request));
  if ('problem' in body) return problemAnswer(body.problem);
  const input = parseJson(body.text);
  if (input === undefined) return problem('malformed');
  const outcome = LetterOutcome.safeParse(input);
  if (!outcome.success) return problemAnswer(problemOf('invalid', { errors: slipsOf(outcome.error.issues, input) }));
  if (outcome.data.sent && (await context.store.countStartedLetter(file.id, key))) context.counts.bump(file.id);
  return jsonAnswer(202, counted);
}

/** Asks for the mail of a letter once more. The answer tells nothing. */
export async function postLetterMail(context: AppContext, file: CampaignFile, request: Request): Promise<Response> {
  const key = request.headers.get('Idempotency-Key');
  if (key === null || !keyForm.test(key)) return problem('malformed');
  await context.store.resendLetter(file.id, key, context.clock());
  context.onMailDue();
  return jsonAnswer(202, receiptOf(file));
}
