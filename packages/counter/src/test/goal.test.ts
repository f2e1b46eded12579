import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { goalFor, nextGoal } from '../goal.js';

const ladder: readonly (readonly [people: number, goal: number])[] = [
  [0, 10],
  [1, 10],
  [9, 10],
  [9.5, 15],
  [10, 15],
  [14, 15],
  [15, 20],
  [94, 100],
  [95, 150],
  [100, 150],
  [142, 150],
  [143, 200],
  [190, 250],
  [249, 300],
  [380, 400 + 100],
  [474, 500],
  [475, 750],
  [712, 750],
  [713, 1000],
  [950, 1500],
  [9_499, 10_000],
  [9_500, 15_000],
  [1_100_000, 1_500_000],
  [7_125_000, 10_000_000],
  [8_100_000_000, 10_000_000_000],
  [10_000_000_000, 15_000_000_000],
];
for (const [people, goal] of ladder) test(`asks ${people} people for ${goal}`, () => assert.equal(nextGoal(people), goal));

const people = fc.integer({ min: 0, max: 10_000_000_000 });

test('the next goal is always ahead by more than a twentieth, round, and never lower for more people', () => {
  fc.assert(
    fc.property(people, people, (one, other) => {
      const goal = nextGoal(one);
      assert.ok(one < goal * 0.95);
      assert.match(String(goal), /^(?:1|15|2|25|3|4|5|75)0*$/);
      if (other >= one) assert.ok(nextGoal(other) >= goal);
    }),
  );
});

const question = { people: 80, fixed: undefined, shown: 0, isOver: false };
const goals: readonly (readonly [about: string, asked: Parameters<typeof goalFor>[0], goal: number | undefined])[] = [
  ['the next rung', question, 100],
  ['a goal of the campaign', { ...question, fixed: 5000 }, 5000],
  ['a goal that is nearly reached', { ...question, people: 4999, fixed: 5000 }, 5000],
  ['the ladder once a goal is reached', { ...question, people: 5000, fixed: 5000 }, 7500],
  ['no goal for a campaign that is over', { ...question, isOver: true }, undefined],
  ['no goal of its own for a campaign that is over', { ...question, fixed: 5000, isOver: true }, undefined],
  ['the goal that was shown, when people are fewer than before', { ...question, shown: 150 }, 150],
  ['the first rung where nobody has signed', { ...question, people: 0 }, 10],
  ['the ladder where the goal is nought', { ...question, fixed: 0 }, 100],
];
for (const [about, asked, goal] of goals) test(`shows ${about}`, () => assert.equal(goalFor(asked), goal));

test('never goes backwards on a page, whatever the numbers do', () => {
  fc.assert(
    fc.property(fc.array(people, { maxLength: 20 }), fc.option(people, { nil: undefined }), (numbers, fixed) => {
      let shown = 0;
      for (const n of numbers) {
        const goal = goalFor({ people: n, fixed, shown, isOver: false }) ?? assert.fail('expected a goal');
        assert.ok(goal >= shown, `${goal} after ${shown}`);
        shown = goal;
      }
    }),
  );
});
