import { sampleCampaigns, sampleLetters } from '@solidarity/workshop/manners/sample-campaigns';
import type { Subject } from '@solidarity/workshop/manners/stage';
import { suiteStage, type SuiteStage } from '@solidarity/workshop/manners/suite-stage';

export const petitionStage = (asked: Pick<Subject, 'proof'> = {}): SuiteStage =>
  suiteStage({
    tag: 'solidarity-petition',
    attributes: { campaign: 'asylum' },
    fallback: 'Sign on our own page',
    campaigns: [...sampleCampaigns, ...sampleLetters],
    reach: { ready: () => undefined },
    ...asked,
  });
