import type { ListedTarget } from '@solidarity/server';

/** Targets of every kind that an element shows differently. */
export const sampleTargets: readonly ListedTarget[] = [
  {
    id: 'lind',
    name: 'Rosa Lind',
    role: 'Member of Parliament',
    area: 'Riverside',
    salutation: 'Ms Lind',
    email: 'rosa.lind@parliament.example',
    country: 'GB',
    postcodes: ['AB1', 'ZZ9'],
    contactable: true,
  },
  {
    id: 'vale',
    name: 'Omar Vale',
    role: 'Member of Parliament',
    area: 'Hillside',
    email: 'omar.vale@parliament.example',
    country: 'GB',
    postcodes: ['AB2', 'ZZ9'],
    contactable: true,
  },
  {
    id: 'reed',
    name: 'Ana Reed',
    area: 'Lakeside',
    page: 'https://reed.example/write',
    country: 'FR',
    contactable: false,
    reason: 'refuses',
  },
  { id: 'empty', name: 'Seat of Moorland', area: 'Moorland', country: 'IE', postcodes: ['AB3'], contactable: false, reason: 'vacant' },
];

export const sampleSource = { name: 'Common Shelter', date: '2026-11-01' };
