import type { Answering } from './loopback.js';
import { answerJson } from './loopback.js';

/** Answers in the documented shape of the UK Parliament's Members API, with people and places that do not exist. */
interface SampleMember {
  readonly id: number;
  readonly status?: { readonly statusIsActive: boolean } | null;
  readonly ended?: readonly [date: string, reason: string];
}

const memberOf = ({ id, status = { statusIsActive: true }, ended }: SampleMember, seat: string) => ({
  value: {
    id,
    nameListAs: 'Byron, Ms Ada',
    nameDisplayAs: 'Ada Byron',
    nameFullTitle: 'Rt Hon Ada Byron MP',
    nameAddressAs: 'Ms Byron',
    latestParty: { id: 1, name: 'Independent', abbreviation: 'Ind' },
    gender: 'F',
    latestHouseMembership: {
      membershipFrom: seat,
      membershipFromId: 4001,
      house: 1,
      membershipStartDate: '2024-07-04T00:00:00',
      membershipEndDate: ended?.[0] ?? null,
      membershipEndReason: ended?.[1] ?? null,
      membershipStatus: status,
    },
    thumbnailUrl: 'https://members-api.parliament.uk/api/Members/1/Thumbnail',
  },
  links: [{ rel: 'self', href: `/Members/${id}`, method: 'GET' }],
});

const seatOf = (id: number, name: string, member: SampleMember | null) => ({
  value: {
    id,
    name,
    startDate: '2024-05-31T00:00:00',
    endDate: null,
    currentRepresentation: member && { member: memberOf(member, name), representation: {} },
  },
  links: [],
});

const seats = {
  sitting: seatOf(4001, 'Harbour Town', { id: 9001 }),
  vacant: seatOf(4002, 'Empty Chair', null),
  dissolved: seatOf(4003, 'Old House', { id: 9003, status: null, ended: ['2029-05-30T00:00:00', 'Dissolution'] }),
  resigned: seatOf(4004, 'Quiet Vale', { id: 9004, status: { statusIsActive: false }, ended: ['2026-01-02T00:00:00', 'Resigned'] }),
  silent: seatOf(4005, 'No Letters', { id: 9005 }),
};

/** Which postcode leads where. */
export const samplePostcodes: Readonly<Record<string, readonly (keyof typeof seats)[]>> = {
  AB11AA: ['sitting'],
  AB11AB: ['vacant'],
  AB11AC: ['dissolved'],
  AB11AD: ['resigned'],
  AB11AE: ['silent'],
  AB12AA: ['sitting', 'vacant'],
  ZZ99ZZ: [],
};

const contactsOf = (id: number) => ({
  value: [
    { type: 'Constituency', typeId: 4, isPreferred: false, isWebAddress: false, line1: '1 High Street', email: 'office@byron.example' },
    ...(id === 9005 ? [] : [{ type: 'Parliamentary office', typeId: 1, isPreferred: false, email: 'ada.byron.mp@parliament.example' }]),
    { type: 'Website', typeId: 6, isPreferred: false, isWebAddress: true, line1: 'https://byron.example/', email: null },
  ].filter(({ email }) => id !== 9005 || email === null),
  links: [],
});

/** The API as far as a letter needs it. */
export const sampleParliament: Answering = (path, response) => {
  const url = new URL(path, 'http://parliament.example');
  const all = Object.values(seats);
  const [, seat] = /^\/api\/Location\/Constituency\/(\d+)$/.exec(url.pathname) ?? [];
  const [, member, part] = /^\/api\/Members\/(\d+)(\/Contact)?$/.exec(url.pathname) ?? [];
  if (url.pathname === '/api/Location/Constituency/Search') {
    const items = (samplePostcodes[url.searchParams.get('searchText') ?? ''] ?? []).map((name) => seats[name]);
    return answerJson(response, { items, totalResults: items.length, resultContext: '', skip: 0, take: 20, links: [], resultType: 'x' });
  }
  const found =
    seat === undefined
      ? all.map(({ value }) => value.currentRepresentation?.member).find((one) => String(one?.value.id) === member)
      : all.find(({ value }) => String(value.id) === seat);
  if (!found) return answerJson(response, { status: 404 }, 404);
  return answerJson(response, part === undefined ? found : contactsOf(Number(member)));
};
