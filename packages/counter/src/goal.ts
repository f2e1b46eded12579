const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5];

/** Share of a goal at which the next one is shown: a bar that stands at its end asks for nothing. */
const nearlyThere = 0.95;

/** The next round number of people to reach; the ladder has no upper end. */
export function nextGoal(people: number): number {
  for (let power = 10; ; power *= 10) {
    for (const step of steps) if (people < step * power * nearlyThere) return step * power;
  }
}

interface GoalQuestion {
  readonly people: number;
  /** Set by the campaign or the builder. */
  readonly fixed: number | undefined;
  /** Shown before on this page view: a goal never goes backwards. */
  readonly shown: number;
  readonly isOver: boolean;
}

/** The goal to show, if any: none once the campaign is over, and the ladder beyond a fixed goal that is reached. */
export function goalFor({ people, fixed, shown, isOver }: GoalQuestion): number | undefined {
  if (isOver) return undefined;
  return Math.max(fixed !== undefined && people < fixed ? fixed : nextGoal(people), shown);
}
