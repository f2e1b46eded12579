import { paths } from '@solidarity/contract/paths';
import type { ApiDocument } from './api-document.js';
import type { Asked } from './fuzz.js';

/** The document as this backend serves it: routes that come to it are asked from then on. */
export async function documentOf({ ask }: Asked): Promise<ApiDocument> {
  const { status, text } = await ask({
    operation: 'openapi',
    method: 'GET',
    target: paths.openapi,
    headers: [],
    body: undefined,
    framing: 'right',
    isValid: true,
  });
  if (status !== 200) throw new Error(`Expected the document of the contract at ${paths.openapi}, got ${status}.`);
  return JSON.parse(text) as ApiDocument;
}
