/** What became of a copy. */
export const copyingWords = {
  copied: 'Copied. Now paste it.',
  linkCopied: 'Copied. Whoever opens the link finds all that you chose.',
  selectedOnly: 'Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
} as const;
