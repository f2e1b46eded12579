/**
 * The backend that a tag belongs to: the folder it was loaded from. A tag that is pinned to a version, `/0.1.0/solidarity.js`, stands in a
 * folder of the backend. `address`: absolute.
 */
export const backendOfTag = (address: string): string => new URL('.', address).href.replace(/\/\d+\.\d+\.\d+\/$/, '/');
