import type { Campaign } from '@solidarity/contract';

/** A campaign as elements hold it. What is in its letter is read once somebody writes it, and is kept as it came until then. */
export type ShownCampaign = Omit<Campaign, 'letter'> & { readonly letter?: unknown };
