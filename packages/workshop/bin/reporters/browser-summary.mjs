// A reporter for web-test-runner: one line a file and engine while it runs, and at the end one JSON object
// {chromium: {passed, failed, skipped}, ...} in the file named by `path`. A file that could not run, or holds no test, is one that failed.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

export function browserSummary({ path, rootDir }) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const { passed, failed } = count(session);
        const note = session.errors.length === 0 && flatten(session.testResults).length === 0 ? ' (it holds no test)' : '';
        const counts = `${passed} passed, ${failed} failed${note}`;
        logger.log(`${failed === 0 ? '✔' : '✖'} ${session.browser.name}: ${relative(rootDir, testFile)}: ${counts}`);
      }
    },
    stop({ sessions }) {
      if (!path) return;
      const summary = {};
      for (const session of sessions) {
        const sum = (summary[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const [key, value] of Object.entries(count(session))) sum[key] += value;
      }
      writeFileSync(path, JSON.stringify(summary));
    },
  };
}

function count(session) {
  const tests = flatten(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed - skipped;
  const broken = session.errors.length > 0 || tests.length === 0 || (!session.passed && failed === 0);
  return { passed, failed: failed + (broken ? 1 : 0), skipped };
}

function flatten(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(flatten)] : [];
}
