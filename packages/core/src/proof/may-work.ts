const plain = ['script:not([src],[type])', 'script[type="text/javascript"]:not([src])'].join();
const strict = 'script[nonce],meta[http-equiv="content-security-policy" i]';

/**
 * Whether a worker made of text may be tried on a page. A page with a strict policy would keep it from working, and report us to its
 * owner. No script can read the policy in a header; but a page that has one runs no scripts written into it without a nonce.
 */
export const mayWork = (page: ParentNode): boolean => page.querySelector(plain) !== null && page.querySelector(strict) === null;
