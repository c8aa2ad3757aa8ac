// Adds up vitest JSON reports: names what failed and what was skipped, and prints `N passed, N failed, N skipped` last.
//   node scripts/sum-tests.mjs REPORT.json …      exit 1 when anything failed or nothing passed
// Uses nothing but Node, so that it still counts when the installation is what failed.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Passed, failed and skipped of one report. A report that is missing, or failed without a failing test, counts as one failure. */
function countsOf(path) {
  const report = readReport(path);
  if (report === null)
    return {
      passed: 0,
      failed: [`${basename(path)}: no report; the run ended before its tests did`],
      skipped: [],
    };
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: file.name })),
  );
  const named = (statuses) => tests.filter((t) => statuses.includes(t.status)).map((t) => t.fullName);
  const failed = [...named(['failed']), ...brokenFiles(report)];
  // Errors outside of tests, such as a rejected promise nobody waits for, show in `success` only.
  if (!report.success && failed.length === 0) failed.push(`${basename(path)}: errors outside of the tests`);
  return {
    passed: named(['passed']).length,
    failed,
    skipped: named(['skipped', 'pending', 'todo', 'disabled']),
  };
}

function readReport(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(report.testResults) ? report : null;
  } catch {
    return null;
  }
}

/** Files that failed though none of their tests did: they could not be loaded. */
function brokenFiles(report) {
  return report.testResults
    .filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    )
    .map((file) => `${file.name}: ${String(file.message ?? '').split('\n')[0]}`);
}

const counts = process.argv.slice(2).map(countsOf);
const failed = counts.flatMap((c) => c.failed);
const skipped = counts.flatMap((c) => c.skipped);
const passed = counts.reduce((sum, c) => sum + c.passed, 0);
for (const name of skipped) process.stdout.write(`skipped  ${name}\n`);
for (const name of failed) process.stdout.write(`failed   ${name}\n`);
process.stdout.write(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped\n`);
process.exitCode = failed.length > 0 || passed === 0 ? 1 : 0;
