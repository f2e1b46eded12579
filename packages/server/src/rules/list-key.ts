// By itself: a thread that writes loads it, and should not load the whole contract with it.

/** The rows of a list stand on the shelf under its id with this before it. A colon cannot be in a campaign's id. */
export const listPrefix = 'list:';

/** The id of the list that a key on the shelf stands for; `undefined` where it is a campaign's. */
export const listIdOf = (key: string): string | undefined => (key.startsWith(listPrefix) ? key.slice(listPrefix.length) : undefined);
