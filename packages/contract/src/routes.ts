import { Badge } from './badge.js';
import { Campaign } from './campaign.js';
import { Challenge, proofActions } from './challenge.js';
import { ConfirmInput } from './confirm-input.js';
import { Counts } from './counts.js';
import { Embedding } from './embedding.js';
import { LetterInput, LetterOutcome } from './letter-input.js';
import { openPaths, type OpenRouteName } from './open-paths.js';
import { paths, type RouteName } from './paths.js';
import { personRoutes } from './person-routes.js';
import { Receipt } from './receipt.js';
import type { Route } from './route.js';
import { ShareInput } from './share.js';
import { SignatureInput } from './signature.js';
import { Targets } from './targets.js';

const form = 'application/x-www-form-urlencoded';
const json = 'application/json';
const page = 'text/html';

const lang = 'Language tag; the nearest language that there is is answered.';
const asTheEtagSays = { about: 'As the ETag says' } as const;

/** What can be wrong wherever a form is taken. */
const taking = ['origin-refused', 'invalid', 'key-reused', 'too-many', 'busy', 'broken'] as const;

export const routes = {
  openapi: {
    method: 'GET',
    path: paths.openapi,
    summary: 'This document.',
    answers: { 200: { about: 'OpenAPI 3.1', type: json }, 304: asTheEtagSays },
    problems: [],
  },
  campaign: {
    method: 'GET',
    path: paths.campaign,
    summary: 'All that an element shows of a campaign, in one language.',
    query: { lang: 'Language tag; the nearest language that the campaign has is answered.' },
    answers: { 200: { about: 'The campaign', type: json, schema: Campaign }, 304: asTheEtagSays },
    problems: ['unknown-campaign'],
  },
  counts: {
    method: 'GET',
    path: paths.counts,
    summary: 'How many people have signed, by country; letters and members beside it.',
    answers: { 200: { about: 'The counts', type: json, schema: Counts }, 304: asTheEtagSays },
    problems: ['unknown-campaign'],
  },
  countsStream: {
    method: 'GET',
    path: paths.countsStream,
    summary: 'The same, as server-sent events; a heartbeat each 25 seconds.',
    answers: {
      200: { about: 'A stream of counts', type: 'text/event-stream' },
      204: { about: 'Do not stream: ask for the counts now and then' },
    },
    problems: ['unknown-campaign', 'busy'],
  },
  signatures: {
    method: 'POST',
    path: paths.signatures,
    summary: 'Sign. The answer is the same for a person who is new and one who had signed. A plain form is answered with a page.',
    idempotent: true,
    body: { schema: SignatureInput, types: [json, form] },
    answers: { 202: { about: 'A receipt without personal data', type: json, schema: Receipt } },
    problems: [...taking, 'unknown-campaign', 'closed', 'not-open'],
  },
  signatureMail: {
    method: 'POST',
    path: paths.signatureMail,
    summary: 'Send the confirmation mail of a signature once more. The signature is named by its Idempotency-Key alone.',
    idempotent: true,
    answers: { 202: { about: 'A receipt, also where nothing was to be sent', type: json, schema: Receipt } },
    problems: ['malformed', 'unknown-campaign', 'too-many', 'busy', 'broken'],
  },
  list: {
    method: 'GET',
    path: paths.list,
    summary:
      'All that an element shows of a list, in one language; in the shape of a campaign. Topics are fields to be ticked, named `x-topic-…`.',
    query: { lang: 'Language tag; the nearest language that the list has is answered.' },
    answers: { 200: { about: 'The list', type: json, schema: Campaign }, 304: asTheEtagSays },
    problems: ['unknown-list'],
  },
  subscriptions: {
    method: 'POST',
    path: paths.subscriptions,
    summary:
      'Subscribe, with the body of a signature. The answer is the same for a person who is new, waiting, subscribed or unsubscribed. A plain form is answered with a page.',
    idempotent: true,
    body: { schema: SignatureInput, types: [json, form] },
    answers: { 202: { about: 'A receipt without personal data', type: json, schema: Receipt } },
    problems: [...taking, 'unknown-list'],
  },
  subscriptionMail: {
    method: 'POST',
    path: paths.subscriptionMail,
    summary: 'Send the confirmation mail of a subscription once more. The subscription is named by its Idempotency-Key alone.',
    idempotent: true,
    answers: { 202: { about: 'A receipt, also where nothing was to be sent', type: json, schema: Receipt } },
    problems: ['malformed', 'unknown-list', 'too-many', 'busy', 'broken'],
  },
  targets: {
    method: 'GET',
    path: paths.targets,
    summary: 'Who a letter of this campaign can be written to. Without a query the whole list, where the campaign shows one.',
    query: {
      postcode: 'Used to find the area and forgotten.',
      country: 'Two capital letters.',
      area: 'An id out of `areas` of an ambiguous answer.',
    },
    answers: { 200: { about: 'Who to write to, also where nobody is known or the source does not answer', type: json, schema: Targets } },
    problems: ['not-found', 'unknown-campaign'],
  },
  letters: {
    method: 'POST',
    path: paths.letters,
    summary:
      'Write a letter. By the channel `backend` it is mailed to each target once its writer has confirmed; by any other it counts as started. A plain form, which need not name the channel `backend`, is answered with a page.',
    idempotent: true,
    body: { schema: LetterInput, types: [json, form] },
    answers: { 202: { about: 'A receipt without personal data', type: json, schema: Receipt } },
    problems: [...taking, 'not-found', 'unknown-campaign', 'closed', 'not-open'],
  },
  letterOutcome: {
    method: 'POST',
    path: paths.letterOutcome,
    summary: 'Say whether a letter that was started has been sent. The letter is named by its Idempotency-Key; it counts as sent once.',
    idempotent: true,
    body: { schema: LetterOutcome, types: [json] },
    answers: { 202: { about: 'A receipt, also for a letter that is not known', type: json, schema: Receipt } },
    problems: ['not-found', 'unknown-campaign', 'invalid', 'busy', 'broken'],
  },
  letterMail: {
    method: 'POST',
    path: paths.letterMail,
    summary: 'Send the confirmation mail of a letter once more. The letter is named by its Idempotency-Key alone.',
    idempotent: true,
    answers: { 202: { about: 'A receipt, also where nothing was to be sent', type: json, schema: Receipt } },
    problems: ['malformed', 'not-found', 'unknown-campaign', 'too-many', 'busy', 'broken'],
  },
  shares: {
    method: 'POST',
    path: paths.shares,
    summary: 'Somebody is about to share. Counted by network, without a word about who it is; the numbers are the organisation’s own.',
    body: { schema: ShareInput, types: [json] },
    answers: { 204: { about: 'Counted' } },
    problems: ['unknown-campaign', 'invalid', 'busy', 'broken'],
  },
  challenges: {
    method: 'GET',
    path: paths.challenges,
    summary:
      'Whether proof of work is wanted with what is about to be sent, and what has to be proven. Asked at the first touch of a form, and again once the answer no longer holds.',
    query: { for: 'Id of the campaign, or of the list.', action: `What is about to be sent: ${proofActions.join(', ')}.` },
    answers: { 200: { about: 'A challenge, or that none is wanted; never kept', type: json, schema: Challenge } },
    problems: ['malformed', 'unknown-campaign', 'unknown-list'],
  },
  confirm: {
    method: 'GET',
    path: paths.confirm,
    summary: 'A page with one button. Looking changes nothing.',
    answers: { 200: { about: 'The page', type: page }, 404: { about: 'A page: this link no longer works', type: page } },
    problems: [],
  },
  confirmed: {
    method: 'POST',
    path: paths.confirm,
    summary:
      'What the button does: the signature counts, the subscription begins. Pressed again, the same page. Where the answers have changed since they were shown, the page once more.',
    body: { schema: ConfirmInput, types: [form], isOptional: true },
    answers: { 200: { about: 'A page that says thank you', type: page }, 404: { about: 'A page: this link no longer works', type: page } },
    problems: ['busy', 'broken'],
  },
  unsubscribe: {
    method: 'GET',
    path: paths.unsubscribe,
    summary: 'A page with one button. Looking changes nothing.',
    answers: { 200: { about: 'The page', type: page }, 404: { about: 'A page: there is no such link', type: page } },
    problems: ['busy', 'broken'],
  },
  unsubscribed: {
    method: 'POST',
    path: paths.unsubscribe,
    summary: 'What the button does, and one click in a mail program (RFC 8058): the person gets no more mail. Again, the same page.',
    answers: { 200: { about: 'A page that says so', type: page }, 404: { about: 'A page: there is no such link', type: page } },
    problems: ['busy', 'broken'],
  },
  badgeSvg: {
    method: 'GET',
    path: openPaths.badgeSvg,
    summary: 'The count as a picture of text without scripts and fonts, for places where nothing runs.',
    query: { lang },
    answers: { 200: { about: 'The picture', type: 'image/svg+xml' }, 304: asTheEtagSays },
    problems: ['unknown-campaign'],
  },
  badgePng: {
    method: 'GET',
    path: openPaths.badgePng,
    summary: 'The same in pixels, for mail.',
    query: { lang, scale: '2 for a picture of twice the size; else 1.' },
    answers: { 200: { about: 'The picture', type: 'image/png' }, 304: asTheEtagSays },
    problems: ['unknown-campaign', 'unknown-format'],
  },
  badgeJson: {
    method: 'GET',
    path: openPaths.badgeJson,
    summary: 'The count as an endpoint of shields.io, for README files.',
    query: { lang },
    answers: { 200: { about: 'Label and message', type: json, schema: Badge }, 304: asTheEtagSays },
    problems: ['unknown-campaign'],
  },
  page: {
    method: 'GET',
    path: openPaths.page,
    summary: 'A page about the campaign, where one can take part, with scripts or without.',
    query: { lang },
    answers: {
      200: { about: 'The page', type: page },
      304: asTheEtagSays,
      404: { about: 'A page: there is no such campaign', type: page },
    },
    problems: [],
  },
  frame: {
    method: 'GET',
    path: openPaths.frame,
    summary:
      'A page with one element and nothing else, for frames on other sites, sandboxed ones too. It tells the page around it its height.',
    query: {
      element:
        'petition, counter, letter, newsletter or share; the petition or the letter unless told. With newsletter, {id} is that of a list.',
      lang,
      scheme: 'light, dark, or auto for the wish of the reader; light unless told.',
    },
    answers: {
      200: { about: 'The page', type: page },
      304: asTheEtagSays,
      404: { about: 'A page: there is no such campaign', type: page },
    },
    problems: [],
  },
  oembed: {
    method: 'GET',
    path: openPaths.oembed,
    summary: 'What to embed for a pasted address (oembed.com): a quotation with a link, and a frame.',
    query: {
      url: "Address of a campaign's page, of its frame, or of the organisation's own page about it.",
      maxwidth: 'CSS pixels.',
      maxheight: 'CSS pixels.',
      format: 'json or xml; json unless told.',
    },
    answers: { 200: { about: 'A rich embedding', type: json, schema: Embedding } },
    problems: ['malformed', 'unknown-campaign', 'unknown-format'],
  },
  ...personRoutes,
} as const satisfies Record<
  RouteName | OpenRouteName | 'confirmed' | 'unsubscribed' | 'myDataAsked' | 'myDataChanged' | 'mailsStopped',
  Route
>;
