/** One figure of a bench, as it is printed. */
export interface BenchRow {
  readonly what: string;
  readonly figure: number | string;
  readonly unit?: string;
  /** What is to be reached, in words. */
  readonly target?: string;
  /** Whether it was reached; absent where a figure is a report and no gate. */
  readonly ok?: boolean;
}

/** What every bench answers. */
export interface BenchResult {
  readonly name: string;
  readonly rows: readonly BenchRow[];
}
