import { paths, type CampaignFile } from '@solidarity/contract';
import { problemJsonOf, type Answer } from './answers.js';
import { answered, failed } from './around.js';
import type { AppContext } from './context.js';
import type { Incoming } from './incoming.js';
import { postSignature } from './signature-routes.js';

const asked = { method: 'POST', route: paths.signatures };

/** The route of signatures by JSON with what surrounds every route, for a runner that needs it a thousand times a second. */
export async function signByJson(context: AppContext, file: CampaignFile, incoming: Incoming): Promise<Answer> {
  const began = context.clock();
  const answer = await postSignature(context, file, incoming).catch((error: unknown) => {
    const { problem, headers } = failed(context, asked, error);
    return problemJsonOf(problem, headers);
  });
  answered(context, asked, answer.status, began);
  return answer;
}
