import * as faults from '@solidarity/workshop/fault-proxy/fault';
import type { Fault } from '@solidarity/workshop/fault-proxy/fault';
import type { FaultProxy } from '@solidarity/workshop/fault-proxy/fault-proxy';

/** What befalls a page while it loads, and what its visitor sees. */
export interface LoadScript {
  /** Reads on after "a page". */
  readonly what: string;
  readonly set: (line: FaultProxy) => unknown;
  /**
   * fallback: the link inside the tag, and nothing else. told: the link, words, and a button that tries again. form: the form, by itself.
   * pressed: the form, whose button says that the service cannot be reached.
   */
  readonly sees: 'fallback' | 'told' | 'form' | 'pressed';
  /** A script in pieces may say so on the console. */
  readonly mayThrow?: boolean;
}

const always =
  (kind: RegExp, fault: Fault): LoadScript['set'] =>
  (line) =>
    line.always(kind, fault);
const once =
  (kind: RegExp, fault: Fault): LoadScript['set'] =>
  (line) =>
    line.next(kind, fault);

const tag = /\/solidarity\.js/;
const campaign = /\/campaigns\/[\w-]+\?/;
const part = /\/solidarity\.(?:done|petition)\.js/;

export const atLoad: readonly LoadScript[] = [
  { what: 'whose tag hangs', set: always(tag, faults.hangBefore), sees: 'fallback' },
  { what: 'whose tag is gone', set: always(tag, faults.aPage(404)), sees: 'fallback' },
  { what: 'whose tag is a page', set: always(tag, faults.aPage()), sees: 'fallback', mayThrow: true },
  { what: 'whose tag is cut midway', set: always(tag, faults.cutAnswer(9000)), sees: 'fallback', mayThrow: true },
  { what: 'whose tag is reset', set: always(tag, faults.resetBefore), sees: 'fallback' },

  { what: 'whose campaign hangs', set: always(campaign, faults.hangBefore), sees: 'told' },
  { what: 'whose campaign hangs midway', set: always(campaign, faults.hangInBody), sees: 'told' },
  { what: 'whose campaign is reset', set: always(campaign, faults.resetBefore), sees: 'told' },
  { what: 'whose campaign is reset once', set: once(campaign, faults.resetAfter), sees: 'form' },
  { what: 'whose campaign is cut', set: always(campaign, faults.cutAnswer(-20)), sees: 'told' },
  { what: 'whose campaign is garbage', set: always(campaign, faults.garbage), sees: 'told' },
  { what: 'whose campaign is a page', set: always(campaign, faults.aPage()), sees: 'told' },
  { what: 'whose campaign is null', set: always(campaign, faults.says(null)), sees: 'told' },
  { what: 'whose campaign has 5 MB', set: always(campaign, faults.huge), sees: 'told' },
  { what: 'whose campaign no other origin may read', set: always(campaign, faults.corsRefused), sees: 'told' },
  { what: 'whose campaign meets 500 once', set: once(campaign, faults.aPage(500)), sees: 'form' },
  {
    what: 'whose campaign meets 503 with 31 years to wait',
    set: always(campaign, faults.status(503, { headers: { 'retry-after': '1000000000' } })),
    sees: 'told',
  },

  { what: 'whose parts hang', set: always(part, faults.hangBefore), sees: 'pressed' },
  { what: 'whose parts hang midway', set: always(part, faults.hangInBody), sees: 'pressed' },
  { what: 'whose parts are gone', set: always(part, faults.aPage(404)), sees: 'pressed' },
  { what: 'whose parts are cut', set: always(part, faults.cutAnswer(-20)), sees: 'pressed' },
  { what: 'whose parts are reset', set: always(part, faults.resetBefore), sees: 'pressed' },
];

/** What may become of the counts, once they were there. */
export const countFaults: readonly (readonly [what: string, fault: Fault])[] = [
  ['hang', faults.hangBefore],
  // Before its status: a browser takes "304 Not Modified" with half a head for the whole of that answer.
  ['break off in their head', faults.cutAnswer(8)],
  ['come at one byte a second', faults.trickle],
  ['are reset', faults.resetBefore],
  ['meet 500 with a page', faults.aPage(500)],
  ['meet 503', faults.status(503, { headers: { 'retry-after': '0' } })],
  ['are a page', faults.aPage()],
  ['are null', faults.says(null)],
  ['are -1', faults.says({ people: { total: -1 } })],
  ['are 1e308', faults.says({ people: { total: 1e308 } })],
  ['are words', faults.says({ people: { total: '<img src=x onerror=alert(1)>' } })],
  ['have 5 MB', faults.huge],
  ['may not be read from another origin', faults.corsRefusedBefore],
];
