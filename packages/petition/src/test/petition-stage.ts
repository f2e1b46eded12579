import { fasterTime } from '@solidarity/workshop/manners/faster-time';
import { sampleCampaigns, sampleLetters } from '@solidarity/workshop/manners/sample-campaigns';
import { openStage, type Stage, type Subject } from '@solidarity/workshop/manners/stage';

/** The stage of the running test, and the pace of its time. */
export interface PetitionStage {
  now(): Stage;
  /** Time runs so many times as fast until the test ends. */
  hurry(times: number): void;
  /** Time runs as it does. */
  calm(): void;
}

/** Sets a stage before each test of a suite, and clears it away after. */
export function petitionStage(asked: Pick<Subject, 'proof'> = {}): PetitionStage {
  let stage: Stage;
  let slowDown = () => {};
  beforeEach(() => {
    stage = openStage({
      tag: 'solidarity-petition',
      attributes: { campaign: 'asylum' },
      fallback: 'Sign on our own page',
      campaigns: [...sampleCampaigns, ...sampleLetters],
      reach: { ready: () => undefined },
      ...asked,
    });
  });
  const calm = () => {
    slowDown();
    slowDown = () => {};
  };
  afterEach(async () => {
    calm();
    await stage.close();
  });
  return {
    now: () => stage,
    calm,
    hurry(times) {
      slowDown = fasterTime(times);
    },
  };
}
