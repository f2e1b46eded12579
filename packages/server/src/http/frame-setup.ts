import type { CampaignFile } from '@solidarity/contract';
import { readElementName, readOptions, subjectOf, writeOptions, type ElementName } from '@solidarity/contract/options';
import { partnersOf } from '../rules/decide-signature.js';
import type { AppContext } from './context.js';

/** One element in a frame, as the frame's address asks for it. */
export interface FrameSetup {
  readonly file: CampaignFile;
  readonly element: ElementName;
  /** Without what it is about, where its backend is and its language: the frame decides these. */
  readonly options: Readonly<Record<string, string>>;
  /** CSS pixels that it needs on a page of usual width, before a visitor touches it. */
  readonly height: number;
}

const heights: Readonly<Record<ElementName, number>> = { petition: 820, counter: 100, letter: 240, newsletter: 640, share: 460 };

/**
 * What stands in the frame of a campaign, or of a list where a newsletter is asked for; nothing where there is no such. A campaign is
 * a petition or a letter: asked for the one, it shows the other where it is that.
 */
export function frameSetup({ campaigns, lists }: AppContext, id: string, query: URLSearchParams): FrameSetup | undefined {
  const asked = readElementName(query.get('element') ?? '');
  const file = asked === 'newsletter' ? lists.get(id) : campaigns.get(id);
  if (!file) return undefined;
  const own = file.letter ? 'letter' : 'petition';
  const element = !asked || asked === 'petition' || asked === 'letter' ? own : asked;
  const {
    backend: _,
    lang: __,
    [subjectOf[element]]: ___,
    ...options
  } = writeOptions(readOptions(element, Object.fromEntries(query)).options);
  return { file, element, options, height: heights[element] };
}

/** Who may show the frame: everybody, but where the campaign refuses who is not its partner. Undefined is everybody. */
export const framers = (file: CampaignFile): readonly string[] | undefined => (file.refuseOtherOrigins ? partnersOf(file) : undefined);
