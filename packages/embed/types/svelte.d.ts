// Written by `npm run build` from the sources of the elements.
import type { HTMLAttributes } from 'svelte/elements';
import type {
  SolidarityCountEvent,
  SolidarityErrorEvent,
  SolidarityLetterSentEvent,
  SolidarityReadyEvent,
  SolidaritySharedEvent,
  SolidaritySignedEvent,
  SolidaritySubmitEvent,
  SolidaritySubscribedEvent,
} from '@solidarity/core';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    /** A petition to sign. A visitor sees a short form, and afterwards what happens next. */
    'solidarity-petition': HTMLAttributes<HTMLElement> & {
      /** the campaign's id. Expected: the id of a campaign: lower-case letters, digits and hyphens, at most 64. */
      campaign?: string;
      /** the heading above the form. Expected: at most 200 characters. */
      heading?: string;
      /** the address of another backend than the one the script came from. Expected: an https address without credentials. */
      backend?: string;
      /** the language, if it is not that of the page. Expected: a language tag such as "en" or "ar". */
      lang?: string;
      /** a short name for the site that embeds, so that its signatures can be told apart. Expected: at most 64 letters, digits, dots, hyphens and underscores. */
      partner?: string;
      /** a ribbon says it is a test, and nothing is counted. Expected: "true" or "false". */
      test?: boolean | '' | 'true' | 'false';
      /** The form can be sent. Detail: campaign. */
      'onsolidarity-ready'?: (event: SolidarityReadyEvent) => void;
      /** Before anything is sent; can be cancelled. Detail: campaign. */
      'onsolidarity-submit'?: (event: SolidaritySubmitEvent) => void;
      /** A signature was taken. Detail: campaign, state. */
      'onsolidarity-signed'?: (event: SolidaritySignedEvent) => void;
      /** A visitor chose a way to share. Detail: campaign, network. */
      'onsolidarity-shared'?: (event: SolidaritySharedEvent) => void;
      /** The visitor was told of a failure. Detail: campaign, fault. */
      'onsolidarity-error'?: (event: SolidarityErrorEvent) => void;
    };
    /** How many people have signed, fresh while somebody looks. Any number of counters on a page cost one request. */
    'solidarity-counter': HTMLAttributes<HTMLElement> & {
      /** the campaign's id. Expected: the id of a campaign: lower-case letters, digits and hyphens, at most 64. */
      campaign?: string;
      /** "full" (1,100,000) or "compact" (1.1 million). Expected: "full" or "compact". */
      format?: 'full' | 'compact';
      /** a bar towards the next goal. Expected: "true" or "false". */
      bar?: boolean | '' | 'true' | 'false';
      /** a goal of your own, in place of the campaign's. Expected: a whole number such as 10000. */
      goal?: number | `${number}`;
      /** a country whose people are named apart. Expected: two letters such as "GB". */
      country?: string;
      /** a table by country. Expected: "true" or "false". */
      countries?: boolean | '' | 'true' | 'false';
      /** how the number is made up: online, on paper, signed elsewhere before. Expected: "true" or "false". */
      sums?: boolean | '' | 'true' | 'false';
      /** says nothing below this many people. Expected: a whole number such as 10000. */
      min?: number | `${number}`;
      /** the address of another backend than the one the script came from. Expected: an https address without credentials. */
      backend?: string;
      /** the language, if it is not that of the page. Expected: a language tag such as "en" or "ar". */
      lang?: string;
      /** a short name for the site that embeds, so that its signatures can be told apart. Expected: at most 64 letters, digits, dots, hyphens and underscores. */
      partner?: string;
      /** a ribbon says it is a test, and nothing is counted. Expected: "true" or "false". */
      test?: boolean | '' | 'true' | 'false';
      /** Another total is shown. Detail: campaign, total. */
      'onsolidarity-count'?: (event: SolidarityCountEvent) => void;
    };
    /** A letter to those who decide. A visitor finds whom to write to, makes the letter their own, reads it with their name under it,
and hands it over by whichever way fits. */
    'solidarity-letter': HTMLAttributes<HTMLElement> & {
      /** the campaign's id. Expected: the id of a campaign: lower-case letters, digits and hyphens, at most 64. */
      campaign?: string;
      /** the heading above it. Expected: at most 200 characters. */
      heading?: string;
      /** the address of another backend than the one the script came from. Expected: an https address without credentials. */
      backend?: string;
      /** the language, if it is not that of the page. Expected: a language tag such as "en" or "ar". */
      lang?: string;
      /** a short name for the site that embeds, so that its signatures can be told apart. Expected: at most 64 letters, digits, dots, hyphens and underscores. */
      partner?: string;
      /** a ribbon says it is a test, and nothing is counted. Expected: "true" or "false". */
      test?: boolean | '' | 'true' | 'false';
      /** Targets can be looked for. Detail: campaign. */
      'onsolidarity-ready'?: (event: SolidarityReadyEvent) => void;
      /** Before the letter is handed over; can be cancelled. Detail: campaign. */
      'onsolidarity-submit'?: (event: SolidaritySubmitEvent) => void;
      /** The writer says it is sent, or the backend took it. Detail: campaign, channel. */
      'onsolidarity-letter-sent'?: (event: SolidarityLetterSentEvent) => void;
      /** A visitor chose a way to share. Detail: campaign, network. */
      'onsolidarity-shared'?: (event: SolidaritySharedEvent) => void;
      /** The visitor was told of a failure. Detail: campaign, fault. */
      'onsolidarity-error'?: (event: SolidarityErrorEvent) => void;
    };
    /** A list to subscribe to. A visitor leaves an address, and is on the list once the mail to it was answered. */
    'solidarity-newsletter': HTMLAttributes<HTMLElement> & {
      /** the list's id. Expected: the id of a list: lower-case letters, digits and hyphens, at most 64. */
      list?: string;
      /** the heading, in place of the list's title. Expected: at most 200 characters. */
      heading?: string;
      /** the address of another backend than the one the script came from. Expected: an https address without credentials. */
      backend?: string;
      /** the language, if it is not that of the page. Expected: a language tag such as "en" or "ar". */
      lang?: string;
      /** a short name for the site that embeds, so that its signatures can be told apart. Expected: at most 64 letters, digits, dots, hyphens and underscores. */
      partner?: string;
      /** a ribbon says it is a test, and nothing is counted. Expected: "true" or "false". */
      test?: boolean | '' | 'true' | 'false';
      /** The form can be sent. Detail: campaign, which holds the list's id. */
      'onsolidarity-ready'?: (event: SolidarityReadyEvent) => void;
      /** Before anything is sent; can be cancelled. Detail: campaign, which holds the list's id. */
      'onsolidarity-submit'?: (event: SolidaritySubmitEvent) => void;
      /** A subscription was taken. Detail: list, state. */
      'onsolidarity-subscribed'?: (event: SolidaritySubscribedEvent) => void;
      /** The visitor was told of a failure. Detail: campaign, which holds the list's id; fault. */
      'onsolidarity-error'?: (event: SolidarityErrorEvent) => void;
    };
    /** The ways to ask others to join: the device's own share sheet, a link for each network, the link itself, a QR code.
Nothing is loaded from a network before a visitor follows its link. */
    'solidarity-share': HTMLAttributes<HTMLElement> & {
      /** the campaign's id. Expected: the id of a campaign: lower-case letters, digits and hyphens, at most 64. */
      campaign?: string;
      /** the heading above the ways to share. Expected: at most 200 characters. */
      heading?: string;
      /** what is said, in place of the campaign's own words. Expected: at most 1000 characters. */
      text?: string;
      /** the address that is shared, in place of the campaign's page. Expected: an https address. */
      url?: string;
      /** which ways to share, in your order. Expected: some of sheet, whatsapp, facebook, x, bluesky, threads, mastodon, linkedin, telegram, reddit, email, sms, copy, qr. */
      networks?: string;
      /** the address of another backend than the one the script came from. Expected: an https address without credentials. */
      backend?: string;
      /** the language, if it is not that of the page. Expected: a language tag such as "en" or "ar". */
      lang?: string;
      /** a short name for the site that embeds, so that its signatures can be told apart. Expected: at most 64 letters, digits, dots, hyphens and underscores. */
      partner?: string;
      /** a ribbon says it is a test, and nothing is counted. Expected: "true" or "false". */
      test?: boolean | '' | 'true' | 'false';
      /** A way to share can be chosen. Detail: campaign. */
      'onsolidarity-ready'?: (event: SolidarityReadyEvent) => void;
      /** A visitor chose a way to share. Detail: campaign, network. */
      'onsolidarity-shared'?: (event: SolidaritySharedEvent) => void;
    };
  }
}
