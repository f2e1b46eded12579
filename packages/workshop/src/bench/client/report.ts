import type { BenchRow } from '../bench-result.js';
import type { Visit } from './measure.js';
import type { Round } from './rounds.js';
import { bootstrap, median, spread } from './statistics.js';
import { blank, compared, counters, handWritten, ours, oursWithCount, react, type Variant } from './variants.js';

type Rounds<Figures> = readonly Round<Figures>[];

function figure<Figures>(round: Round<Figures>, { name }: Variant, of: (figures: Figures) => number): number {
  const figures = round.get(name);
  return figures === undefined ? NaN : of(figures);
}

type Of<Figures> = (figures: Figures) => number;

/** What a variant adds to the blank page of its own round. */
const added = <Figures>(rounds: Rounds<Figures>, variant: Variant, of: Of<Figures>): number =>
  median(rounds.map((round) => figure(round, variant, of) - figure(round, blank, of)));

const whole = (n: number) => String(Math.round(n));

function addedRow<Figures>(
  rounds: Rounds<Figures>,
  variant: Variant,
  what: string,
  unit: string,
  of: Of<Figures>,
  most?: number,
): BenchRow {
  const { middle, low, high } = bootstrap(rounds, (drawn) => added(drawn, variant, of));
  return {
    what: `${variant.name}: ${what} added`,
    figure: `${whole(middle)} [${whole(low)}, ${whole(high)}]`,
    unit,
    ...(most !== undefined && { target: `<= ${most}`, ok: middle <= most }),
  };
}

function plainRow<Figures>(
  rounds: Rounds<Figures>,
  variant: Variant,
  what: string,
  unit: string,
  of: Of<Figures>,
  most?: number,
): BenchRow {
  const figures = rounds.map((round) => figure(round, variant, of));
  return {
    what: `${variant.name}: ${what}`,
    figure: `${whole(median(figures))} ±${whole(spread(figures))}`,
    unit,
    ...(most !== undefined && { target: `<= ${most}`, ok: median(figures) <= most }),
  };
}

const drawing = compared.filter((variant) => variant !== blank);

type Spent = Rounds<{ readonly cpu: number }>;

/** Ratios to peers are told for petition and counter together, since the peers show the count as well. */
export function reportSpent(rounds: Spent): BenchRow[] {
  const cpu = (spent: { readonly cpu: number }) => spent.cpu;
  const ratioRow = (to: Variant, most: number): BenchRow => {
    const ratio = (drawn: Spent) => added(drawn, oursWithCount, cpu) / added(drawn, to, cpu);
    const { middle, low, high } = bootstrap(rounds, ratio);
    return {
      what: `petition and counter: processor beside ${to.name}`,
      figure: `${middle.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`,
      unit: 'x',
      target: `<= ${most}`,
      ok: middle <= most,
    };
  };
  return [
    ...drawing.map((variant) => addedRow(rounds, variant, 'processor, times 4,', 'ms', cpu, variant === ours ? 200 : undefined)),
    ratioRow(react, 0.65),
    ratioRow(handWritten, 2),
  ];
}

/** All but processor time, at a quarter of this machine's speed. */
export function reportVisits(rounds: Rounds<Visit>): BenchRow[] {
  const rows = drawing.flatMap((variant) => {
    const gate = (most: number) => (variant === ours ? most : undefined);
    return [
      addedRow(rounds, variant, 'blocking at 4x', 'ms', ({ blocking }) => blocking, gate(100)),
      plainRow(rounds, variant, 'longest task at 4x', 'ms', ({ longestTask }) => longestTask, gate(100)),
      addedRow(rounds, variant, 'heap', 'KiB', ({ heapKiB }) => heapKiB, gate(450)),
      plainRow(rounds, variant, 'DOM nodes before a touch', '', ({ nodes }) => nodes, gate(500)),
      addedRow(rounds, variant, 'bytes over the line', 'B', ({ bytes }) => bytes),
      plainRow(rounds, variant, 'key to next paint at 4x', 'ms', ({ typing }) => typing),
      plainRow(rounds, variant, 'submit to next paint at 4x', 'ms', ({ submitting }) => submitting, gate(50)),
    ];
  });
  return [...rows, shiftRow('petition and counter: layout shift', rounds, oursWithCount)];
}

function shiftRow(what: string, rounds: Rounds<{ readonly shift: number }>, variant: Variant): BenchRow {
  const most = Math.max(...rounds.map((round) => figure(round, variant, ({ shift }) => shift)));
  return { what, figure: most.toFixed(4), target: '0', ok: most === 0 };
}

/** Milliseconds until the first field can be typed into, as a ratio within each round. */
export function reportReady(rounds: Rounds<{ readonly ready: number; readonly shift: number }>): BenchRow[] {
  const ready = (round: Round<{ readonly ready: number }>, variant: Variant) => figure(round, variant, (figures) => figures.ready);
  const all = [handWritten, ours, oursWithCount, react].map((variant): BenchRow => {
    const figures = rounds.map((round) => ready(round, variant));
    return { what: `${variant.name}: ready on slow 4G at 4x`, figure: `${whole(median(figures))} ±${whole(spread(figures))}`, unit: 'ms' };
  });
  const { middle, low, high } = bootstrap(rounds, (drawn) => median(drawn.map((round) => ready(round, ours) / ready(round, handWritten))));
  return [
    ...all,
    {
      what: 'petition: ready beside hand-written',
      figure: `${middle.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`,
      unit: 'x',
      target: '<= 1.06',
      ok: middle <= 1.06,
    },
    shiftRow('petition and counter: layout shift on slow 4G', rounds, oursWithCount),
  ];
}

/** What counters cost a reader who only reads. */
export function reportCounters(rounds: Rounds<{ readonly cpu: number; readonly requests: number }>): BenchRow[] {
  const most = Math.max(...rounds.map((round) => figure(round, counters, ({ requests }) => requests)));
  const cpu = median(rounds.map((round) => figure(round, counters, (f) => f.cpu) - figure(round, blank, (f) => f.cpu)));
  return [
    { what: 'five counters: requests for the count at load', figure: most, target: '1', ok: most === 1 },
    {
      what: 'five counters: processor, times 4, added in 20 s',
      figure: Math.round(cpu * 10) / 10,
      unit: 'ms',
      target: '<= 12',
      ok: cpu <= 12,
    },
  ];
}
