import { fasterTime } from './faster-time.js';
import { openStage, type Stage } from './stage.js';

/** The stage of the running test, and the pace of its time. */
export interface SuiteStage {
  now(): Stage;
  /** Time runs so many times as fast until the test ends; 200 unless told. */
  hurry(times?: number): void;
  /** Time runs as it does. */
  calm(): void;
}

/** Sets a stage before each test of a suite, and clears it away after. */
export function suiteStage(subject: Parameters<typeof openStage>[0]): SuiteStage {
  let stage: Stage;
  let slowDown = () => {};
  const calm = () => {
    slowDown();
    slowDown = () => {};
  };
  beforeEach(() => {
    stage = openStage(subject);
  });
  afterEach(async () => {
    calm();
    await stage.close();
  });
  return {
    now: () => stage,
    calm,
    hurry(times = 200) {
      slowDown = fasterTime(times);
    },
  };
}
