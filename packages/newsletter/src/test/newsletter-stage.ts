import { sampleCampaigns } from '@solidarity/workshop/manners/sample-campaigns';
import { sampleLists } from '@solidarity/workshop/manners/sample-lists';
import type { Subject } from '@solidarity/workshop/manners/stage';
import { suiteStage, type SuiteStage } from '@solidarity/workshop/manners/suite-stage';

export const newsletterStage = (asked: Pick<Subject, 'proof'> = {}): SuiteStage =>
  suiteStage({
    tag: 'solidarity-newsletter',
    attributes: { list: 'updates' },
    fallback: 'Subscribe on our own page',
    campaigns: sampleCampaigns,
    lists: sampleLists,
    reach: { ready: () => undefined },
    ...asked,
  });
