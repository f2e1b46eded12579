const prefix = 'SOLIDARITY_';

/** What a cluster adds by itself for a service that is called "solidarity": its address, never a setting. */
const isOfCluster = (name: string, value: string): boolean =>
  /_SERVICE_(?:HOST|PORT(?:_\w+)?)$|_PORT_\d+_(?:TCP|UDP|SCTP)(?:_\w+)?$/.test(name) ||
  (name.endsWith('_PORT') && /^(?:tcp|udp|sctp):\/\//.test(value));

/** A line for each variable that looks like one of ours and is none: a slip that would be passed over in silence. Its value is not shown. */
export function unknownLines(environment: Readonly<Record<string, string | undefined>>, known: readonly string[]): string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    !value || !name.startsWith(prefix) || known.includes(name) || isOfCluster(name, value)
      ? []
      : [`${name}: expected a variable that is known, got another name; did you mean ${nearest(name, known).join(' or ')}?`],
  );
}

/** The known names with the fewest letters to change, the beginning that all share left aside; at most two. */
function nearest(name: string, known: readonly string[]): string[] {
  const bare = (text: string): string => text.replace(prefix, '');
  const ranked = known.map((other) => ({ other, far: lettersToChange(bare(name), bare(other)) })).sort((one, other) => one.far - other.far);
  return ranked
    .filter(({ far }) => far <= (ranked[0]?.far ?? 0) + 1)
    .slice(0, 2)
    .map(({ other }) => other);
}

/** Levenshtein's distance. */
function lettersToChange(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
