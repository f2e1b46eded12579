/** Work whose answer is given no sooner than `ms` after it was asked for. */
export type Evenly = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/**
 * A new signature writes some pages more than one of a person who has signed: a tenth of a millisecond that thousands of tries would
 * show. The timer begins with the question, so that it cannot depend on what the work finds.
 */
export function evenTime(ms: number): Evenly {
  if (ms <= 0) return (work) => work();
  return async (work) => {
    const early = new Promise<void>((resolve) => {
      setTimeout(resolve, ms);
    });
    const [answer] = await Promise.all([work(), early]);
    return answer;
  };
}
