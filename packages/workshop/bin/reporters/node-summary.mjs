// A reporter for `node --test`: writes one JSON object {passed, failed, skipped, failures} to its destination, a line each failure.
// A file that holds no test is reported by Node as one that passed; here it is one that failed.
import { relative, resolve } from 'node:path';

export default async function* nodeSummary(events) {
  const summary = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const fail = (file, line) => {
    summary.failed += 1;
    summary.failures.push(`${relative('.', file)}: ${line}`);
  };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const group = data.details?.type === 'suite' && type === 'test:pass';
    if (group || data.details?.error?.failureType === 'subtestsFailed') continue; // its parts have been counted
    if (data.skip !== undefined || data.todo !== undefined) summary.skipped += 1;
    else if (type === 'test:fail') fail(data.file ?? '', `${data.name}: ${reason(data.details?.error)}`);
    else if (resolve(data.name) === data.file) fail(data.file, 'it holds no test');
    else summary.passed += 1;
  }
  yield JSON.stringify(summary);
}

/** Node wraps what a test threw. */
function reason(error) {
  return error?.cause?.message ?? error?.message ?? 'no reason was given';
}
