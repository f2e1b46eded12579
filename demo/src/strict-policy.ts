/** The policy of a partner who allows only what is named: the tag, its backend, and the page's own stylesheet and pictures. */
export function strictPolicy(backend: string): string {
  return [
    `default-src 'none'`,
    `script-src ${backend}`,
    `connect-src ${backend}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `form-action ${backend}`,
    `base-uri 'none'`,
  ].join('; ');
}
