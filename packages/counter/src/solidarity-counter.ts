import {
  CountController,
  readNumber,
  readSwitch,
  readText,
  readWord,
  SolidarityCountEvent,
  SolidarityElement,
  quoted,
  warnBuilder,
  warnUnknownCampaign,
  whenIdle,
  type CountFeed,
  type CountNews,
  type Words,
} from '@solidarity/core';
import { adoptStyles, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { goalFor } from './goal.js';
import { next, type Phase } from './phase.js';
import { counterStyles } from './solidarity-counter.styles.js';
import type * as Live from './live/index.js';
import { parts } from './parts.js';
import { drawCount, numberTexts } from './view.js';

/**
 * How many people have signed, fresh while somebody looks. Any number of counters on a page cost one request.
 *
 * @tag solidarity-counter
 * @slot - The fallback, such as the last number you know. It shows until there is a newer one.
 * @fires solidarity-count - Another total is shown. Detail: campaign, total.
 * @csspart root - All of it.
 * @csspart sentence - The sentence with the number.
 * @csspart number - The number in it.
 * @csspart bar - The bar towards the goal.
 * @csspart goal - The sentence under the bar.
 * @csspart country - The sentence about one country.
 * @csspart as-of - When the number was true, if it could not be refreshed.
 * @csspart sums - How the number is made up.
 * @csspart countries - The table by country.
 * @csspart opener - What opens a table.
 * @csspart table - A table.
 * @cssprop --solidarity-counter-text - Its text. Default: the page's own colour.
 * @cssprop --solidarity-counter-number - The number. Default: as its text.
 * @cssprop --solidarity-counter-size - Size of the sentence.
 * @cssprop --solidarity-counter-bar - The bar. Default: --solidarity-accent.
 * @cssprop --solidarity-counter-track - Behind the bar.
 * @cssstate loading hidden shown stale - The phase.
 * @cssstate test - It is tried out, and nothing is counted.
 */
export class SolidarityCounter extends SolidarityElement {
  static override styles = [...SolidarityElement.styles, counterStyles];
  static override properties = {
    ...SolidarityElement.properties,
    format: {},
    bar: {},
    goal: {},
    country: {},
    countries: {},
    sums: {},
    min: {},
    phase: { state: true },
  };

  /** "full" (1,100,000) or "compact" (1.1 million). */
  declare format: string | null;
  /** Shows a bar towards the next goal. */
  declare bar: string | boolean | null;
  /** A goal of your own; else the campaign's, else the next round number. */
  declare goal: string | number | null;
  /** A country whose people are named apart, such as "GB". */
  declare country: string | null;
  /** Offers a table by country. */
  declare countries: string | boolean | null;
  /** Offers how the number is made up: online, on paper, signed elsewhere before. */
  declare sums: string | boolean | null;
  /** Says nothing below this many people. */
  declare min: string | number | null;

  declare protected phase: Phase;

  #shownGoal = 0;
  #shownTotal: number | undefined;
  #toldTotal: number | undefined;
  #stopTween: () => void = () => undefined;
  #live: typeof Live | undefined;

  constructor() {
    super();
    this.phase = { name: 'loading' };
    new CountController(this, {
      source: () => this.source,
      told: (news) => this.#told(news),
      listening: (feed) => whenIdle(() => void this.#keepFresh(feed)),
    });
  }

  protected override get phaseName(): string {
    return this.phase.name;
  }

  protected override draw(words: Words): TemplateResult | undefined {
    const { phase } = this;
    if (phase.name === 'loading') return undefined;
    if (phase.name === 'hidden') return html``;
    const { counts } = phase.news;
    return drawCount({
      counts,
      isCompact: this.#isCompact,
      goal: this.#goalOf(phase.news),
      showsBar: readSwitch(this.bar),
      more: this.#live?.drawDetails(
        { html, nothing },
        {
          counts,
          words,
          country: this.#countryCode,
          isStale: phase.name === 'stale',
          showsCountries: readSwitch(this.countries),
          showsSums: readSwitch(this.sums),
        },
      ),
      words,
    });
  }

  protected override updated(_changed: PropertyValues): void {
    const { phase, words } = this;
    if ((phase.name !== 'shown' && phase.name !== 'stale') || !words) return;
    const { total } = phase.news.counts.people;
    const write = (n: number) => this.#write(n, words);
    this.#stopTween();
    if (this.#live) this.#stopTween = this.#live.tween(this.#shownTotal ?? total, total, write);
    else write(total);
  }

  /** Brings what keeps the number fresh. Where that does not come, the first number stays, and the next look tries again. */
  async #keepFresh(feed: CountFeed): Promise<void> {
    const live = await parts.live().catch(() => undefined);
    if (!live) return;
    feed.keepWith((one) => new live.FeedKeeper(one));
    if (this.#live) return;
    this.#live = live;
    adoptStyles(this.renderRoot as ShadowRoot, [...SolidarityCounter.elementStyles, live.detailsStyles(css)]);
    this.requestUpdate();
  }

  #told(news: CountNews | undefined): void {
    if (!news) return warnUnknownCampaign(this, this.source);
    this.phase = next(news, readNumber(this, 'min', this.min) ?? 0);
    if (news.counts.people.total === this.#toldTotal) return;
    this.#toldTotal = news.counts.people.total;
    this.dispatchEvent(new SolidarityCountEvent(readText(this.campaign) ?? '', news.counts.people.total));
  }

  #write(n: number, words: Words): void {
    this.#shownTotal = n;
    const number = this.renderRoot.querySelector<HTMLElement>('#number');
    if (!number) return;
    const { shown, full } = numberTexts(n, this.#isCompact, words.language);
    number.textContent = shown;
    number.title = shown === full ? '' : full;
  }

  /** "UK" is what people write; the code is GB. */
  get #countryCode(): string | undefined {
    const code = readText(this.country)?.toUpperCase();
    if (code !== undefined && !/^[A-Z]{2}$/.test(code))
      warnBuilder(this, `country: expected two letters such as "GB", got ${quoted(code)}`);
    return code === 'UK' ? 'GB' : code;
  }

  get #isCompact(): boolean {
    return readWord(this, 'format', this.format, ['full', 'compact'], 'full') === 'compact';
  }

  #goalOf({ counts }: CountNews): number | undefined {
    const fixed = readNumber(this, 'goal', this.goal) ?? counts.goal;
    const isOver = counts.state === 'closed' || counts.state === 'won';
    const goal = goalFor({ people: counts.people.total, fixed, shown: this.#shownGoal, isOver });
    this.#shownGoal = goal ?? 0;
    return goal;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-counter': SolidarityCounter;
  }
}
