import type { ElementName } from '@solidarity/contract/options';
import { addressOf, paths } from '@solidarity/contract/paths';
import { subjectOf } from '@solidarity/contract/subject-of';

/** What a backend says of a campaign or a list. */
export interface Found {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly language: string;
  readonly languages: readonly string[];
  readonly state: string;
  readonly hasLetter: boolean;
  /** People who signed; absent of a list, or where the backend does not say. */
  readonly people?: number;
}

/** What is asked. `language`: in which it is told, where the campaign has it; the campaign's first if empty. */
export interface Question {
  readonly backend: string;
  readonly element: ElementName;
  readonly id: string;
  readonly language: string;
}

export type Answer = Found | 'unknown' | 'unreachable';

type Values = Readonly<Record<string, unknown>>;
const values = (value: unknown): Values => (typeof value === 'object' && value !== null ? (value as Values) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Asks the backend of this page. Rejects only where `signal` ends it. */
export async function askBackend({ backend, element, id, language }: Question, signal: AbortSignal): Promise<Answer> {
  const about = subjectOf[element];
  const [described, counted] = await Promise.all([
    read(`${addressOf(backend, paths[about], { id })}${language && `?lang=${encodeURIComponent(language)}`}`, signal),
    about === 'campaign' ? read(addressOf(backend, paths.counts, { id }), signal) : undefined,
  ]);
  if (typeof described === 'string') return described;
  const { title } = values(described['words']);
  const total = values(values(counted)['people'])['total'];
  return {
    id,
    title: text(title),
    organisation: text(described['organisation']),
    language: text(described['language']),
    languages: Array.isArray(described['languages']) ? described['languages'].filter((tag) => typeof tag === 'string') : [],
    state: text(described['state']),
    hasLetter: described['letter'] !== undefined,
    ...(typeof total === 'number' && { people: total }),
  };
}

async function read(address: string, signal: AbortSignal): Promise<Values | 'unknown' | 'unreachable'> {
  try {
    const response = await fetch(address, { signal, cache: 'no-cache' });
    if (response.status === 404) return 'unknown';
    return response.ok ? values(await response.json()) : 'unreachable';
  } catch (error) {
    if (signal.aborted) throw error;
    return 'unreachable';
  }
}
