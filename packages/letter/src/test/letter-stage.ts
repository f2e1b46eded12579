import { sampleCampaigns, sampleLetters } from '@solidarity/workshop/manners/sample-campaigns';
import { openStage, type Stage, type Subject } from '@solidarity/workshop/manners/stage';

export const campaigns = [...sampleCampaigns, ...sampleLetters];

/** Sets a stage before each test of a suite, and clears it and every draft away after. */
export function letterStage(asked: Pick<Subject, 'proof'> = {}): () => Stage {
  let stage: Stage;
  beforeEach(() => {
    stage = openStage({
      tag: 'solidarity-letter',
      attributes: { campaign: 'letter' },
      fallback: 'Write on our own page',
      campaigns,
      reach: { find: () => undefined },
      ...asked,
    });
  });
  afterEach(async () => {
    sessionStorage.clear();
    localStorage.clear();
    await stage.close();
  });
  return () => stage;
}
