// A reporter for web-test-runner: one line a file and engine while it runs, and at the end one JSON object
// {chromium: {passed, failed, skipped, failures}, ...} in the file named by `path`, `failures` being a line each.
// A file that could not run, or holds no test, is one that failed.
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
        const sum = (summary[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0, failures: [] });
        for (const [key, value] of Object.entries(count(session))) sum[key] += value;
        sum.failures.push(...failuresOf(session).map((line) => `${relative(rootDir, session.testFile)}: ${line}`));
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

/** What went wrong in one file and engine, a line each: the test's name and what it said. */
function failuresOf({ errors, testResults }) {
  const failed = flatten(testResults).filter((test) => !test.passed && !test.skipped);
  const said = [...failed.map(({ name, error }) => [name, error]), ...errors.map((error) => ['the file', error])];
  return said.map(([name, error]) => `${name}: ${error?.message ?? 'no reason was given'}`);
}

function flatten(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(flatten)] : [];
}
