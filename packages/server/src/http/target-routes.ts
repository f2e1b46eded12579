import { Country, type CampaignFile, type Target, type Targets } from '@solidarity/contract';
import { publicLetter } from '../rules/letter.js';
import { normalPostcode } from '../rules/postcode.js';
import type { FoundTargets, TargetQuery } from '../rules/target-source.js';
import { jsonAnswer } from './answers.js';
import type { AppContext } from './context.js';

type Setup = NonNullable<CampaignFile['letter']>;

/** Who a letter can be written to. Always an answer: a source that does not answer is one of them. */
export const getTargets = async (context: AppContext, file: CampaignFile, request: Request): Promise<Response> =>
  jsonAnswer(200, await findTargets(context, file, new URL(request.url).searchParams));

export async function findTargets({ targets, store }: AppContext, file: CampaignFile, asked: URLSearchParams): Promise<Targets> {
  const { letter } = file;
  const source = targets.get(file.id);
  if (!letter || !source) return unavailable(file);
  const query = queryOf(asked, letter);
  const found: FoundTargets = query ? await source.find(query) : { match: 'none', targets: [], source: unavailable(file).source };
  const refused = await store.refusedAmong(found.targets.flatMap(({ email }) => (email === undefined ? [] : [email])));
  const shown = targetsShown(file, refused);
  return { ...found, targets: found.targets.map(shown), selection: letter.selection };
}

/** What a campaign looks targets up by; its whole list is shown only where it says so. Nothing where none can be found. */
function queryOf(asked: URLSearchParams, { find }: Setup): TargetQuery | undefined {
  const [area, postcode, country] = ['area', 'postcode', 'country'].map((name) => asked.get(name) ?? '');
  if (area) return area.length <= 100 ? { area } : undefined;
  if (find === 'postcode') {
    const normal = normalPostcode(postcode ?? '');
    return normal === undefined ? undefined : { postcode: normal };
  }
  if (country) return Country.safeParse(country).success ? { country } : undefined;
  return find === 'list' ? {} : undefined;
}

const byAddress = new Set(['mail-app', 'gmail', 'outlook', 'outlook-work', 'share', 'copy', 'docx', 'txt', 'print']);

/** An address is shown only where some channel takes the letter there by the writer's own hand; never one that refuses mail. */
function targetsShown(file: CampaignFile, refused: ReadonlySet<string>): (target: Target) => Target {
  const isAddressNeeded = publicLetter(file, '')?.channels.some((channel) => byAddress.has(channel));
  return ({ email, ...target }) => {
    if (email !== undefined && refused.has(email)) return { ...target, contactable: false, reason: 'refuses' };
    return { ...target, ...(isAddressNeeded && email !== undefined && { email }) };
  };
}

const unavailable = ({ letter, organisation }: CampaignFile): Targets => ({
  match: 'unavailable',
  targets: [],
  selection: letter?.selection ?? 'one',
  source: { name: organisation },
});
