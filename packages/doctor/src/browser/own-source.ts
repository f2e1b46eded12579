/** What only the page's own source tells: its policy, which is no part of the document, and how its tags were written. */
export interface OwnSource {
  readonly policies: readonly string[];
  readonly isSelfClosed: (name: string) => boolean;
}

/** Asks the page's own server for the page once more. Where it may not be asked, nothing is known. */
export async function ownSource(address: string): Promise<OwnSource> {
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(10_000) });
    const [policy, html] = [response.headers.get('content-security-policy'), await response.text()];
    const written = html.replace(/<!--[^]*?-->/g, '');
    return {
      policies: policy ? [policy] : [],
      isSelfClosed: (name) => name.startsWith('solidarity-') && new RegExp(`<${name}\\b[^<>]*[\\s"']/>`, 'i').test(written),
    };
  } catch {
    return { policies: [], isSelfClosed: () => false };
  }
}
