import type { Field } from './campaign.js';

/** What a petition asks where its campaign file says nothing. An element draws it before the campaign has come, so that nobody waits. */
export const defaultFields = [
  { name: 'givenName', required: true },
  { name: 'familyName', required: true },
  { name: 'email', required: true },
] satisfies Field[];
