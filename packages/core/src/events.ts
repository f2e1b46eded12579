import type { LetterChannel, Network, Receipt } from '@solidarity/contract';
import type { Fault } from './backend/faults.js';

/** Every event bubbles through shadow roots and carries ids and counts only, never a person. */
class SolidarityEvent<Detail> extends Event {
  readonly detail: Readonly<Detail>;
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/** The element can be used. */
export class SolidarityReadyEvent extends SolidarityEvent<{ campaign: string }> {
  constructor(campaign: string) {
    super('solidarity-ready', { campaign });
  }
}

/** Before anything is sent; `preventDefault()` keeps it from being sent. */
export class SolidaritySubmitEvent extends SolidarityEvent<{ campaign: string }> {
  constructor(campaign: string) {
    super('solidarity-submit', { campaign }, true);
  }
}

/** A signature was taken. `counted`: the count has moved; `confirm`: it moves once the person has pressed the mailed button. */
export class SolidaritySignedEvent extends SolidarityEvent<{ campaign: string; state: Receipt['state'] }> {
  constructor(campaign: string, state: Receipt['state']) {
    super('solidarity-signed', { campaign, state });
  }
}

/** A letter is sent: its writer says so, or the backend took it (`backend`: it goes once the writer has pressed the mailed button). */
export class SolidarityLetterSentEvent extends SolidarityEvent<{ campaign: string; channel: LetterChannel }> {
  constructor(campaign: string, channel: LetterChannel) {
    super('solidarity-letter-sent', { campaign, channel });
  }
}

/** A subscription was taken. `confirm`: nobody is written to before the person has pressed the mailed button. */
export class SolidaritySubscribedEvent extends SolidarityEvent<{ list: string; state: Receipt['state'] }> {
  constructor(list: string, state: Receipt['state']) {
    super('solidarity-subscribed', { list, state });
  }
}

/** A counter shows a new total. */
export class SolidarityCountEvent extends SolidarityEvent<{ campaign: string; total: number }> {
  constructor(campaign: string, total: number) {
    super('solidarity-count', { campaign, total });
  }
}

/** A visitor chose a way to share. Whether it was shared in the end, nobody here knows. */
export class SolidaritySharedEvent extends SolidarityEvent<{ campaign: string; network: Network }> {
  constructor(campaign: string, network: Network) {
    super('solidarity-shared', { campaign, network });
  }
}

/** Something failed that the visitor was told about. */
export class SolidarityErrorEvent extends SolidarityEvent<{ campaign: string; fault: Fault }> {
  constructor(campaign: string, fault: Fault) {
    super('solidarity-error', { campaign, fault });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'solidarity-ready': SolidarityReadyEvent;
    'solidarity-submit': SolidaritySubmitEvent;
    'solidarity-signed': SolidaritySignedEvent;
    'solidarity-letter-sent': SolidarityLetterSentEvent;
    'solidarity-subscribed': SolidaritySubscribedEvent;
    'solidarity-count': SolidarityCountEvent;
    'solidarity-shared': SolidaritySharedEvent;
    'solidarity-error': SolidarityErrorEvent;
  }
}
