/** Statements, one after another: of a transaction, or each by itself. */
export interface Session {
  /** The rows that a statement gives. Numbers of 64 bits come as numbers; bytes go in and out as hex digits, by `decode` and `encode`. */
  rows<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A signature by its key. */
export interface Place {
  /** Hex. */
  readonly emailKey: string;
  readonly campaign: string;
}

export const placeText = ({ emailKey, campaign }: Place): string => `${emailKey} ${campaign}`;
