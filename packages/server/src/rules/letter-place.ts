/** What the token of a letter's link is made for. No campaign's id holds such a line, so no other link is the same. */
export const letterPlace = (campaign: string, letter: string): string => `${campaign}|${letter}`;
