import type { BenchResult, BenchRow } from './bench-result.js';
import type { Outcome } from './surge/crowd.js';
import { worstLateness } from './surge/lateness.js';
import { runCrowds, type Sizes } from './surge/run-crowds.js';
import { wholeNumber } from './whole-number.js';

/** Shorter runs judge what is right, not how fast it was: a process that has just begun is slow for more than a hundredth of them. */
const enoughSeconds = 120;
/** Enough to tell listeners of, and no load. */
const fewSigns = 5;

/**
 * A day that a campaign is in the news: people sign, read the count and listen to it, each alone and all at once, at `solidarity serve`
 * on this machine. `--seconds=600 --signs=500 --reads=3333 --streams=5000 --phases=signs,reads,streams,together`
 */
export async function run(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const seconds = wholeNumber(options, 'seconds', 600);
  const signs = wholeNumber(options, 'signs', 500);
  const reads = wholeNumber(options, 'reads', 3333);
  const streams = wholeNumber(options, 'streams', 5000);
  const known: Readonly<Record<string, Sizes>> = {
    signs: { signs },
    reads: { reads },
    streams: { streams, signs: Math.min(fewSigns, signs) },
    together: { signs, reads, streams },
  };
  const rows: BenchRow[] = [];
  for (const name of options['phases']?.split(',') ?? Object.keys(known)) {
    const crowds = known[name];
    if (!crowds) throw new Error(`--phases: expected some of ${Object.keys(known).join(', ')}, got "${name}".`);
    rows.push({ what: `${name}, ${seconds} s`, figure: '' }, ...(await phase(crowds, seconds)));
  }
  return { name: 'surge', rows };
}

async function phase(sizes: Sizes, seconds: number): Promise<BenchRow[]> {
  const { signs = {}, reads = {}, streams = {} } = await runCrowds(sizes, seconds);
  return [
    ...(sizes.signs === undefined ? [] : figureRows(`signatures, ${sizes.signs}/s`, signs, 500, seconds)),
    ...(sizes.reads === undefined ? [] : figureRows(`counts, ${sizes.reads}/s`, reads, 100, seconds)),
    ...(sizes.streams === undefined ? [] : streamRows(streams, signs.acknowledged ?? [], sizes.streams, seconds)),
  ];
}

function figureRows(what: string, { figures }: Outcome, targetMs: number, seconds: number): BenchRow[] {
  if (!figures) throw new Error(`Expected figures of ${what}, got none`);
  const { asked, failed, faults, p50, p99, most } = figures;
  const why = Object.entries(faults).map(([fault, times]) => `${fault}: ${times}`);
  return [
    { what: `  ${what}: asked`, figure: asked },
    { what: ['    not answered well', ...why].join('; '), figure: failed, target: 'none', ok: failed === 0 },
    { what: '    p50 from the moment somebody came', figure: p50, unit: 'ms' },
    { what: '    p99', figure: p99, unit: 'ms', target: `< ${targetMs}`, ...(seconds >= enoughSeconds && { ok: p99 < targetMs }) },
    { what: '    longest', figure: most, unit: 'ms' },
  ];
}

function streamRows({ casts = [], gone = 0 }: Outcome, acknowledged: readonly number[], streams: number, seconds: number): BenchRow[] {
  const late = worstLateness(acknowledged, casts, streams);
  const isTold = !Number.isNaN(late);
  return [
    { what: `  ${streams} listeners: gone before the end`, figure: gone, target: 'none', ok: gone === 0 },
    { what: '    told of every signature', figure: isTold ? 'yes' : 'no', ok: isTold },
    {
      what: '    longest from a receipt to the last who is told',
      figure: late,
      unit: 'ms',
      target: '<= 2,000',
      ...(seconds >= enoughSeconds && { ok: late <= 2000 }),
    },
  ];
}
