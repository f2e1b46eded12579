/** Of whom all was erased, and who stopped mails: ms, by the key of the person. */
export interface MemorySuppressed {
  readonly erasedAt: Map<string, number>;
  readonly stoppedAt: Map<string, number>;
  isStopped(person: string): boolean;
}

export function memorySuppressed(): MemorySuppressed {
  const [erasedAt, stoppedAt] = [new Map<string, number>(), new Map<string, number>()];
  return {
    erasedAt,
    stoppedAt,
    isStopped: (person) => stoppedAt.has(person),
  };
}
