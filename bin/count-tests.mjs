import { existsSync, readFileSync } from 'node:fs'

/** Counts of vitest's JSON report. A file that could not be read as tests is one failure of its own. */
export function countVitest(reportFile, ok) {
  if (!existsSync(reportFile)) return asStep(ok)
  const report = JSON.parse(readFileSync(reportFile, 'utf8'))
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return atLeastOneFailure(ok, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  })
}

/** Counts of Playwright's JSON report. A test that passed only when tried again counts as failed. */
export function countPlaywright(reportFile, ok) {
  if (!existsSync(reportFile)) return asStep(ok)
  const { stats, errors } = JSON.parse(readFileSync(reportFile, 'utf8'))
  return atLeastOneFailure(ok, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  })
}

/** A step without tests of its own counts as one. */
export function asStep(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

function atLeastOneFailure(ok, counts) {
  return { ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed) }
}
