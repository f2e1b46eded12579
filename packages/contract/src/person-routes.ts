import { MyDataAction, MyDataInput, StopMailsInput } from './my-data.js';
import { openPaths } from './open-paths.js';
import type { Route } from './route.js';

const form = 'application/x-www-form-urlencoded';
const page = 'text/html';

/** What people see of themselves, and do with it: pages, and what their buttons send. */
export const personRoutes = {
  myData: {
    method: 'GET',
    path: openPaths.myData,
    summary: 'A page where a person types their address to be mailed the way to what is held on them.',
    query: { lang: 'Language tag; the nearest language that there is is answered.' },
    answers: { 200: { about: 'The page', type: page } },
    problems: [],
  },
  myDataAsked: {
    method: 'POST',
    path: openPaths.myData,
    summary: 'Mails the way there, for a day, to an address that something is held on. The answer is the same for any address.',
    body: { schema: MyDataInput, types: [form] },
    answers: {
      202: { about: 'A page that says so', type: page },
      422: { about: 'The page once more: this is no address', type: page },
    },
    problems: ['busy', 'broken'],
  },
  myDataPage: {
    method: 'GET',
    path: openPaths.myDataPage,
    summary: 'Everything that is held on a person, over all campaigns and lists, with what they can do. Looking changes nothing.',
    answers: { 200: { about: 'The page', type: page }, 404: { about: 'A page: this link no longer works', type: page } },
    problems: ['busy', 'broken'],
  },
  myDataChanged: {
    method: 'POST',
    path: openPaths.myDataPage,
    summary: 'What the buttons do; `erase` asks once more, `erase-now` does it. Pressed again, they change nothing more.',
    body: { schema: MyDataAction, types: [form] },
    answers: {
      200: { about: 'The page as it is now, or with `download` everything as JSON', type: page },
      404: { about: 'A page: this link no longer works', type: page },
    },
    problems: ['busy', 'broken'],
  },
  stopMails: {
    method: 'GET',
    path: openPaths.stopMails,
    summary: 'A page with one button. Looking changes nothing.',
    answers: { 200: { about: 'The page', type: page }, 404: { about: 'A page: there is no such link', type: page } },
    problems: ['busy', 'broken'],
  },
  mailsStopped: {
    method: 'POST',
    path: openPaths.stopMails,
    summary: 'No mail to this address any more, whoever signs with it; with `do=allow-mails` there are mails again.',
    body: { schema: StopMailsInput, types: [form], isOptional: true },
    answers: { 200: { about: 'A page that says so', type: page }, 404: { about: 'A page: there is no such link', type: page } },
    problems: ['busy', 'broken'],
  },
} as const satisfies Record<string, Route>;
