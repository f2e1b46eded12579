// A reporter for `node --test`: writes one JSON object {passed, failed, skipped} to its destination.
// A file that holds no test is reported by Node as one that passed; here it is one that failed.
import { resolve } from 'node:path';

export default async function* nodeSummary(events) {
  const summary = { passed: 0, failed: 0, skipped: 0, empty: [] };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const group = data.details?.type === 'suite' && type === 'test:pass';
    if (group || data.details?.error?.failureType === 'subtestsFailed') continue; // its parts have been counted
    if (data.skip !== undefined || data.todo !== undefined) summary.skipped += 1;
    else if (type === 'test:fail') summary.failed += 1;
    else if (resolve(data.name) === data.file) summary.empty.push(data.name);
    else summary.passed += 1;
  }
  summary.failed += summary.empty.length;
  yield JSON.stringify(summary);
}
