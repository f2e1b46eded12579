import pg from 'pg';

/** What is said of such an address; it repeats nothing of it. */
export const plainWarning =
  'DATABASE_URL names another host and asks for no TLS, so that names and addresses travel as they are; add ?sslmode=verify-full';

/** Whether names would travel to another host as they are: the address asks for no TLS, and the host is not this machine. */
export function isPlainAfar(url: string): boolean {
  const { host, ssl } = new pg.Client({ connectionString: url });
  return !ssl && !/^(?:\/.*|localhost|127(?:\.\d+){3}|::1|)$/.test(host);
}
