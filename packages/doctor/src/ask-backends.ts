import { addressOf, paths } from '@solidarity/contract/paths';
import { answerKey, type Answer, type Answers, type ElementFact } from './page-facts.js';

type Subject = Pick<ElementFact, 'backend' | 'about' | 'id'>;

/** Asks each backend once for what elements and frames are about. Nothing personal travels, and nobody else is asked. */
export async function askBackends(subjects: readonly Subject[], ask: typeof fetch): Promise<Answers> {
  const wanted = new Map(subjects.flatMap((subject) => (answerKey(subject) ? [[answerKey(subject) ?? '', subject] as const] : [])));
  const answers = [...wanted].map(async ([key, { backend = '', about, id = '' }]) => {
    return [key, await answerOf(addressOf(backend, paths[about], { id }), ask)] as const;
  });
  return new Map(await Promise.all(answers));
}

async function answerOf(address: string, ask: typeof fetch): Promise<Answer> {
  let response: Response;
  try {
    response = await ask(address, { credentials: 'omit', signal: AbortSignal.timeout(10_000) });
  } catch {
    return { kind: 'silent' };
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.status === 404 && isRecord(body) && 'type' in body) return { kind: 'unknown' };
  if (!response.ok || !isRecord(body) || typeof body['id'] !== 'string') return { kind: 'foreign', status: response.status };
  return {
    kind: 'known',
    state: typeof body['state'] === 'string' ? body['state'] : 'open',
    hasPrivacyPolicy: typeof body['privacyPolicy'] === 'string' && body['privacyPolicy'] !== '',
    languages: Array.isArray(body['languages']) ? body['languages'].filter((one) => typeof one === 'string') : [],
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
