/** Of whom all was erased, and who stopped mails: ms, by the key of the person. */
export interface MemorySuppressed {
  readonly erasedAt: Map<string, number>;
  readonly stoppedAt: Map<string, number>;
  isStopped(person: string): boolean;
  /** Who confirms a signature is no longer a person of whom all was erased. */
  forgive(person: string): void;
}

export function memorySuppressed(): MemorySuppressed {
  const [erasedAt, stoppedAt] = [new Map<string, number>(), new Map<string, number>()];
  return {
    erasedAt,
    stoppedAt,
    isStopped: (person) => stoppedAt.has(person),
    forgive(person) {
      if (!stoppedAt.has(person)) erasedAt.delete(person);
    },
  };
}
