import { Hono } from 'hono';

/**
 * Stands where the UK Parliament's Members API would, so that the demo asks nobody outside: invented members for four postcodes, in the
 * shape of the real one. AB1 1AA has a member, AB1 1AB a vacant seat, AB1 1AC lies in both; every other postcode is nowhere.
 */
const member = {
  value: {
    id: 9001,
    nameDisplayAs: 'Ada Marlowe',
    nameAddressAs: 'Ms Marlowe',
    latestHouseMembership: { membershipFrom: 'Harbour Town', membershipEndDate: null, membershipStatus: { statusIsActive: true } },
  },
};
const seats = [
  { value: { id: 4001, name: 'Harbour Town', currentRepresentation: { member } } },
  { value: { id: 4002, name: 'Quiet Vale', currentRepresentation: null } },
];
const [harbour, vale] = seats;
const byPostcode: Readonly<Record<string, readonly unknown[]>> = { AB11AA: [harbour], AB11AB: [vale], AB11AC: seats };

export function createParliament(): Hono {
  const parliament = new Hono();
  parliament.get('/api/Location/Constituency/Search', (context) =>
    context.json({ items: byPostcode[context.req.query('searchText') ?? ''] ?? [] }),
  );
  parliament.get('/api/Location/Constituency/:id', (context) => {
    const seat = seats.find(({ value }) => String(value.id) === context.req.param('id'));
    return seat ? context.json(seat) : context.notFound();
  });
  parliament.get('/api/Members/:id', (context) => (context.req.param('id') === '9001' ? context.json(member) : context.notFound()));
  parliament.get('/api/Members/:id/Contact', (context) =>
    context.json({ value: [{ type: 'Parliamentary office', isPreferred: false, email: 'ada.marlowe@parliament.example.org' }] }),
  );
  return parliament;
}
