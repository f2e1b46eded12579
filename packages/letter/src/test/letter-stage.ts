import { sampleCampaigns, sampleLetters } from '@solidarity/workshop/manners/sample-campaigns';
import type { Subject } from '@solidarity/workshop/manners/stage';
import { suiteStage, type SuiteStage } from '@solidarity/workshop/manners/suite-stage';

export const campaigns = [...sampleCampaigns, ...sampleLetters];

/** Clears every draft away too, before the stage. */
export function letterStage(asked: Pick<Subject, 'proof'> = {}): SuiteStage {
  afterEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  return suiteStage({
    tag: 'solidarity-letter',
    attributes: { campaign: 'letter' },
    fallback: 'Write on our own page',
    campaigns,
    reach: { find: () => undefined },
    ...asked,
  });
}
