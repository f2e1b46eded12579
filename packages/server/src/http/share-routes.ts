import { ShareInput, slipsOf, type CampaignFile } from '@solidarity/contract';
import { problemOf } from '../rules/problem-of.js';
import { emptyAnswer, problemAnswer } from './answers.js';
import type { AppContext } from './context.js';
import { webIncoming } from './incoming.js';
import { mediaTypeOf, parseJson, readBody } from './read-body.js';

/** Counts that somebody was about to share. The campaign's state does not matter: what is over can still be told. */
export async function postShare({ store }: AppContext, file: CampaignFile, request: Request): Promise<Response> {
  if (mediaTypeOf(request.headers.get('Content-Type')) !== 'application/json') return problemAnswer(problemOf('unsupported-type'));
  const body = await readBody(webIncoming(request));
  if ('problem' in body) return problemAnswer(body.problem);
  const input = parseJson(body.text);
  if (input === undefined) return problemAnswer(problemOf('malformed'));
  const judged = ShareInput.safeParse(input);
  if (!judged.success) return problemAnswer(problemOf('invalid', { errors: slipsOf(judged.error.issues, input) }));
  await store.addShare(file.id, judged.data.network);
  return emptyAnswer();
}
