import { parseEmail, type Target } from '@solidarity/contract';
import { hourMs } from '../rules/duration.js';
import { isBritish } from '../rules/postcode.js';
import type { FoundTargets, TargetSource } from '../rules/target-source.js';
import { agedMap } from './aged-map.js';
import { cleanTarget } from './clean-target.js';
import { BadAnswer, fetchJson } from './fetch-json.js';
import {
  ConstituencySearch,
  Contacts,
  OneConstituency,
  OneMember,
  type Constituency,
  type Contact,
  type Member,
} from './parliament-shapes.js';
import type { SourceOptions } from './service-source.js';

export const parliamentAddress = 'https://members-api.parliament.uk';

const role = 'Member of Parliament';
const source = { name: 'UK Parliament, Members API' };
/** Seats change hands and boundaries move: an answer is believed for an hour. */
const ageMs = hourMs;

/**
 * The UK Parliament's public Members API: postcode to constituency to member to contact. What is kept is kept by constituency and member;
 * the postcode is asked about anew each time and rests nowhere.
 */
export function parliamentSource(address: string, options: SourceOptions): TargetSource {
  const kept = agedMap<Target>({ ageMs, most: 2000, clock: options.clock });
  const ask = <Schema extends Parameters<typeof fetchJson>[1]>(path: string, schema: Schema) =>
    fetchJson(new URL(address.replace(/\/+$/, '') + path), schema, options);

  const usable = (target: Target): Target | undefined => {
    const clean = cleanTarget(target);
    if (!clean) options.onFailure(new BadAnswer('a target without a name that can stand in a letter'));
    return clean;
  };

  const targetOf = async (member: Member, area: string | undefined): Promise<Target | undefined> => {
    const id = `uk-${member.id}`;
    const known = kept.get(id);
    if (known) return known;
    const left = whyLeft(member);
    const contacts = left === undefined ? await ask(`/api/Members/${member.id}/Contact`, Contacts) : undefined;
    const seat = area ?? member.latestHouseMembership?.membershipFrom ?? undefined;
    const target = usable(targetFrom(member, seat, left, contacts?.value ?? []));
    if (target) kept.set(id, target);
    return target;
  };

  const targetFor = async ({ id, name, currentRepresentation }: Constituency): Promise<Target | undefined> => {
    const member = currentRepresentation?.member?.value;
    if (member) return targetOf(member, name);
    return usable({ id: `uk-seat-${id}`, name, role, area: name, contactable: false, reason: 'vacant' });
  };

  const guarded = async <Answer>(work: () => Promise<Answer>, otherwise: Answer): Promise<Answer> => {
    try {
      return await work();
    } catch (error) {
      options.onFailure(error);
      return otherwise;
    }
  };

  const exact = async (constituency: Constituency | undefined): Promise<FoundTargets> => {
    const target = constituency && (await targetFor(constituency));
    return target ? { match: 'exact', targets: [target], source } : { match: 'none', targets: [], source };
  };

  return {
    find: (query) =>
      guarded<FoundTargets>(
        async () => {
          if ('area' in query)
            return exact(
              /^\d{1,9}$/.test(query.area) ? (await ask(`/api/Location/Constituency/${query.area}`, OneConstituency))?.value : undefined,
            );
          if (!('postcode' in query) || !isBritish(query.postcode)) return exact(undefined);
          const found = await ask(
            `/api/Location/Constituency/Search?searchText=${encodeURIComponent(query.postcode)}&skip=0&take=20`,
            ConstituencySearch,
          );
          const seats = (found?.items ?? []).map(({ value }) => value);
          if (seats.length < 2) return exact(seats[0]);
          return { match: 'ambiguous', areas: seats.map(({ id, name }) => ({ id: String(id), name })), targets: [], source };
        },
        { match: 'unavailable', targets: [], source },
      ),
    byId: (id) =>
      guarded<Target | 'none' | 'unavailable'>(async () => {
        const [, seat, number] = /^uk-(seat-)?(\d{1,9})$/.exec(id) ?? [];
        if (number === undefined) return 'none';
        const known = kept.get(id);
        if (known) return known;
        if (seat !== undefined) {
          const found = await ask(`/api/Location/Constituency/${number}`, OneConstituency);
          return (found && (await targetFor(found.value))) ?? 'none';
        }
        const found = await ask(`/api/Members/${number}`, OneMember);
        return (found && (await targetOf(found.value, undefined))) ?? 'none';
      }, 'unavailable'),
  };
}

/** Parliament's own word for it, where a member sits no more. */
function whyLeft({ latestHouseMembership: seat }: Member): 'vacant' | 'dissolved' | undefined {
  const sits = seat?.membershipStatus?.statusIsActive ?? (seat?.membershipEndDate ?? undefined) === undefined;
  if (sits) return undefined;
  return /dissol|general election/i.test(seat?.membershipEndReason ?? '') ? 'dissolved' : 'vacant';
}

function targetFrom(
  member: Member,
  area: string | undefined,
  left: 'vacant' | 'dissolved' | undefined,
  contacts: readonly Contact[],
): Target {
  const email = addressIn(contacts);
  const reason = left ?? (email === undefined ? 'no-address' : undefined);
  return {
    id: `uk-${member.id}`,
    name: member.nameDisplayAs,
    role,
    ...(area !== undefined && { area: area.slice(0, 200) }),
    ...(member.nameAddressAs && { salutation: member.nameAddressAs.slice(0, 200) }),
    ...(email !== undefined && { email }),
    page: `https://members.parliament.uk/member/${member.id}/contact`,
    contactable: reason === undefined,
    ...(reason && { reason }),
  };
}

/** The office they prefer, else the one in Parliament, else any that takes mail. */
function addressIn(contacts: readonly Contact[]): string | undefined {
  const rank = ({ isPreferred, type }: Contact) => (isPreferred ? 0 : /parliament/i.test(type ?? '') ? 1 : 2);
  const sorted = [...contacts].sort((one, other) => rank(one) - rank(other));
  for (const { email } of sorted) {
    const parsed = parseEmail(email ?? '');
    if ('address' in parsed) return parsed.address;
  }
  return undefined;
}
