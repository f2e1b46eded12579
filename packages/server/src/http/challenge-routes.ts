import { problemOf } from '../rules/problem-of.js';
import { isProofAction } from '../rules/proof.js';
import { jsonAnswer, problemAnswer } from './answers.js';
import type { AppContext } from './context.js';

/** Whether proof of work is wanted, and what. Keeps nothing. */
export async function getChallenge({ campaigns, lists, proof }: AppContext, request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const action = asked.get('action');
  if (!isProofAction(action)) return problemAnswer(problemOf('malformed'));
  const isList = action === 'subscriptions';
  const file = (isList ? lists : campaigns).get(asked.get('for') ?? '');
  if (!file) return problemAnswer(problemOf(isList ? 'unknown-list' : 'unknown-campaign'));
  return jsonAnswer(200, await proof.ask({ for: file.id, action }));
}
