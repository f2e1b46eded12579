/** What a trace shows of one answer with a receipt. */
export interface TracedAnswer {
  /** Something was written to the log of the database since the answer before. */
  readonly isWritten: boolean;
  /** All of that was on the disk when the answer left. */
  readonly isOnDisk: boolean;
}

/** What strace is asked for: whatever writes to a file or a socket, and waits for the disk; every file by its path. */
export const straceWords = [
  '-f',
  '-I2',
  '-y',
  '-s',
  '32',
  '-e',
  'trace=pwrite64,pwritev,pwritev2,write,writev,sendto,sendmsg,fsync,fdatasync',
];

const begun = /^(\d+) +(\w+)\((\d+<([^>]*)>)?(.*)$/;
const resumed = /^(\d+) +<\.\.\. (\w+) resumed>.* = (-?\d+)/;

/**
 * Reads a trace of `solidarity serve` whose clients wait for one answer before they ask again. A line stands where its call began, or is
 * resumed where it ended after another thread's.
 */
export function answersIn(trace: string): TracedAnswer[] {
  const answers: TracedAnswer[] = [];
  const syncing = new Map<string, number>();
  let [written, onDisk, writtenBefore] = [0, 0, 0];
  for (const line of trace.split('\n')) {
    const ending = resumed.exec(line);
    if (ending) {
      const [, thread = '', call = '', result] = ending;
      if (isSync(call) && result === '0') onDisk = Math.max(onDisk, syncing.get(thread) ?? 0);
      continue;
    }
    const [, thread = '', call = '', , path = '', rest = ''] = begun.exec(line) ?? [];
    if (isSync(call) && path.endsWith('-wal')) {
      syncing.set(thread, written);
      if (/= 0$/.test(rest)) onDisk = written;
    } else if (call.startsWith('pwrite') && path.endsWith('-wal')) written += 1;
    else if (rest.includes('HTTP/1.1 202')) {
      answers.push({ isWritten: written > writtenBefore, isOnDisk: onDisk === written });
      writtenBefore = written;
    }
  }
  return answers;
}

const isSync = (call: string): boolean => call === 'fsync' || call === 'fdatasync';
