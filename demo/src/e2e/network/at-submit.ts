import * as faults from '@solidarity/workshop/fault-proxy/fault';
import type { Fault } from '@solidarity/workshop/fault-proxy/fault';
import type { NetworkScript } from './network-script.js';

const post = /^POST/;
const preflight = /^OPTIONS/;

/** The first so many posts meet a fault, and the next does not. */
const first = (fault: Fault, times = 1): NetworkScript['set'] => {
  const each = Array.from({ length: times }, () => fault);
  return (line) => line.next(post, ...each);
};
const all =
  (fault: Fault, kind = post): NetworkScript['set'] =>
  (line) =>
    line.always(kind, fault);
const asksToWait = (after: string, code = 503): Fault => faults.status(code, { headers: { 'retry-after': after } });
const problem = (value: object): Fault => faults.status(422, { body: JSON.stringify(value) });
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString();

/** Lines that are slow, or silent. */
const silent: readonly NetworkScript[] = [
  { what: 'on an honest line', set: () => undefined, ends: 'sent', tries: 1 },
  { what: 'that arrives late', set: first(faults.late(60)), ends: 'sent', tries: 1 },
  { what: 'that hangs once', set: first(faults.hangBefore), ends: 'sent', tries: 2 },
  { what: 'that hangs three times', set: first(faults.hangBefore, 3), ends: 'sent', tries: 4 },
  { what: 'that hangs always', set: all(faults.hangBefore), ends: 'slow', tries: 4 },
  { what: 'that was taken, and whose answer hangs once', set: first(faults.hangAfter), ends: 'sent', tries: 2 },
  { what: 'that was taken, and whose answers all hang', set: all(faults.hangAfter), ends: 'slow', tries: 4 },
  { what: 'whose answer hangs midway, once', set: first(faults.hangInBody), ends: 'sent', tries: 2 },
  { what: 'whose answers hang midway', set: all(faults.hangInBody), ends: 'slow', tries: 4 },
  { what: 'whose answer comes at one byte a second, once', set: first(faults.trickle), ends: 'sent', tries: 2 },
  { what: 'whose answers come at one byte a second', set: all(faults.trickle), ends: 'slow', tries: 4 },
];

/** Lines that break. */
const broken: readonly NetworkScript[] = [
  { what: 'that meets a closed port', set: (line) => line.shut(), ends: 'broken', tries: 4 },
  { what: 'whose connection is reset once', set: first(faults.resetBefore), ends: 'sent', tries: 2 },
  { what: 'whose connection is always reset', set: all(faults.resetBefore), ends: 'broken', tries: 4 },
  { what: 'that was taken, and whose answer is reset once', set: first(faults.resetAfter), ends: 'sent', tries: 2 },
  { what: 'that was taken, and whose answers are all reset', set: all(faults.resetAfter), ends: 'broken', tries: 4 },
  { what: 'that nobody hears, twice', set: first(faults.closedUnheard, 2), ends: 'sent', tries: 3 },
  { what: 'that nobody answers, once', set: first(faults.closedUnanswered), ends: 'sent', tries: 2 },
  { what: 'that nobody ever answers', set: all(faults.closedUnanswered), ends: 'broken', tries: 4 },
  { what: 'that is cut in its head', set: first(faults.cutRequest(80)), ends: 'sent', tries: 2 },
  { what: 'that is cut before its last byte', set: first({ ...faults.cutRequest(-1) }), ends: 'sent', tries: 2 },
  { what: 'that is always cut', set: all(faults.cutRequest(-1)), ends: 'broken', tries: 4 },
  { what: 'whose answer is cut in its head', set: first(faults.cutAnswer(40)), ends: 'sent', tries: 2 },
  { what: 'whose answer lacks its last byte', set: first(faults.cutAnswer(-1)), ends: 'sent', tries: 2 },
  { what: 'whose answers all lack their last byte', set: all(faults.cutAnswer(-1)), ends: 'broken', tries: 4 },
  { what: 'that is answered with garbage once', set: first(faults.garbage), ends: 'sent', tries: 2 },
  { what: 'that is answered with garbage', set: all(faults.garbage), ends: 'broken', tries: 4 },
];

/** What something in between answers in the backend's name. */
const misanswered: readonly NetworkScript[] = [
  { what: 'that meets 500 with a page, twice', set: first(faults.aPage(500), 2), ends: 'sent', tries: 3 },
  { what: 'that always meets 500', set: all(faults.status(500)), ends: 'broken', tries: 4 },
  { what: 'that always meets 502 with a page', set: all(faults.aPage(502)), ends: 'broken', tries: 4 },
  { what: 'that meets 504 with nothing, once', set: first(faults.status(504, { body: '' })), ends: 'sent', tries: 2 },
  { what: 'that meets 408 once', set: first(faults.status(408)), ends: 'sent', tries: 2 },
  { what: 'that meets 409 while its first try is still at work', set: first(faults.status(409)), ends: 'sent', tries: 2 },
  { what: 'that meets 400 with a page', set: all(faults.aPage(400)), ends: 'refused', tries: 1 },
  { what: 'that meets 403 with a page of a firewall', set: all(faults.aPage(403)), ends: 'refused', tries: 1 },
  { what: 'that meets 404', set: all(faults.status(404)), ends: 'refused', tries: 1 },
  { what: 'that meets 413', set: all(faults.aPage(413)), ends: 'refused', tries: 1 },
  { what: 'that meets a page where JSON should be, once', set: first(faults.aPage()), ends: 'sent', tries: 2 },
  { what: 'that meets a page where JSON should be', set: all(faults.aPage()), ends: 'broken', tries: 4 },
  { what: 'that meets a redirect to a page', set: all(faults.status(302, { headers: { location: '/' } })), ends: 'broken', tries: 4 },
  { what: 'that meets 204', set: all(faults.status(204, { body: '' })), ends: 'broken', tries: 4 },
  { what: 'that is answered with null', set: all(faults.says(null)), ends: 'broken', tries: 4 },
  { what: 'that is answered with another shape', set: all(faults.says({ state: ['confirm'] })), ends: 'broken', tries: 4 },
  { what: 'that is answered with a state nobody knows', set: all(faults.says({ state: '<img src=x>' })), ends: 'broken', tries: 4 },
  { what: 'that is answered with 5 MB, once', set: first(faults.huge), ends: 'sent', tries: 2 },
  { what: 'that is answered with 5 MB', set: all(faults.huge), ends: 'broken', tries: 4 },
  {
    what: 'that is answered by half of what was promised',
    set: all(faults.status(200, { body: '{"state":', headers: { 'content-length': '400' } })),
    ends: 'broken',
    tries: 4,
  },
  {
    what: 'that is answered with bytes that say they are packed',
    set: first(faults.status(200, { body: '{"state":"confirm"}', headers: { 'content-encoding': 'gzip' } })),
    ends: 'sent',
    tries: 2,
  },
  {
    what: 'that is told of a slip in a field',
    set: first(problem({ type: 'invalid', status: 422, errors: [{ pointer: '/email', code: 'email-format' }] })),
    ends: 'slip',
    tries: 1,
  },
  {
    what: 'that is told of a slip where there is no field',
    set: first(problem({ type: 'invalid', status: 422, errors: [{ pointer: '/nowhere/7', code: 'required' }] })),
    ends: 'refused',
    tries: 1,
  },
  {
    what: 'that is told of slips in another shape',
    set: first(problem({ type: 'invalid', status: 422, errors: 'all of it' })),
    ends: 'refused',
    tries: 1,
  },
  { what: 'that was taken, and whose answer no other origin may read, once', set: first(faults.corsRefused), ends: 'sent', tries: 2 },
  { what: 'that was taken, and whose answers no other origin may read', set: all(faults.corsRefused), ends: 'broken', tries: 4 },
];

/** A backend that asks to wait, sanely and otherwise. */
const waiting: readonly NetworkScript[] = [
  { what: 'that meets 503 once', set: first(faults.status(503)), ends: 'sent', tries: 2 },
  { what: 'that always meets 503', set: all(faults.aPage(503)), ends: 'busy', tries: 4 },
  { what: 'that always meets 429, to be tried at once', set: all(asksToWait('0', 429)), ends: 'busy', tries: 4 },
  { what: 'that is asked to wait a second', set: first(asksToWait('1')), ends: 'sent', tries: 2 },
  { what: 'that is asked to wait a minute', set: first(asksToWait('60', 429)), ends: 'sent', tries: 2 },
  { what: 'that is asked to wait longer than anybody stays', set: all(asksToWait('61')), ends: 'busy', tries: 1 },
  { what: 'that is asked to wait 31 years', set: all(asksToWait('1000000000')), ends: 'busy', tries: 1 },
  { what: 'that is asked to wait until the year 9999', set: all(asksToWait('Fri, 31 Dec 9999 23:59:59 GMT')), ends: 'busy', tries: 1 },
  { what: 'that is asked to wait until a date', set: (line) => line.next(post, asksToWait(inSeconds(4))), ends: 'sent', tries: 2 },
  { what: 'that is asked to wait until 1999', set: first(asksToWait('Fri, 31 Dec 1999 23:59:59 GMT')), ends: 'sent', tries: 2 },
  { what: 'that is asked to wait a negative time', set: all(asksToWait('-5')), ends: 'busy', tries: 4 },
  { what: 'that is asked to wait 400 digits', set: all(asksToWait('9'.repeat(400))), ends: 'busy', tries: 4 },
  { what: 'that is asked to wait "soon"', set: first(asksToWait('soon')), ends: 'sent', tries: 2 },
  {
    what: 'that meets all of it in turn',
    set: (line) => line.next(post, asksToWait('1'), faults.resetAfter, faults.aPage()),
    ends: 'sent',
    tries: 4,
  },
];

/** What becomes of the question that a browser asks first. */
export const atPreflight: readonly NetworkScript[] = [
  { what: 'whose preflight hangs once', set: (line) => line.next(preflight, faults.hangBefore), ends: 'sent', tries: 2 },
  { what: 'whose preflight hangs always', set: all(faults.hangBefore, preflight), ends: 'slow', tries: 4 },
  { what: 'whose preflight is reset once', set: (line) => line.next(preflight, faults.resetBefore), ends: 'sent', tries: 2 },
  { what: 'whose preflight is refused', set: all(faults.corsRefusedBefore, preflight), ends: 'broken', tries: 4 },
  { what: 'whose preflight meets 503 once', set: (line) => line.next(preflight, faults.status(503)), ends: 'sent', tries: 2 },
];

/** A backend that works, reached over every line that there is: whoever signs is told how it ended, and nobody types twice. */
export const atSubmit: readonly NetworkScript[] = [...silent, ...broken, ...misanswered, ...waiting];

/** Some of each kind, for forms that are sent by the same code. */
export const someAtSubmit: readonly NetworkScript[] = atSubmit.filter(({ what }) =>
  /^(?:that hangs once|that was taken, and whose answers all hang|that meets a closed port|whose answer lacks its last byte|that always meets 503|that is told of slips in another shape)$/.test(
    what,
  ),
);
