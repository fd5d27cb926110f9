import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from './checks.mjs'
import { house } from './house.mjs'

/** Every test and every check, once. The last line says how it went; words choose tests, and then the checks are left out. */
export async function runSuite(node, words) {
  const tests = await runTests(node, words)
  const checks = words.length === 0 ? await runChecks(node) : { passed: 0, failed: 0 }
  const failed = tests.failed + checks.failed
  process.stdout.write(`${tests.passed + checks.passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

async function runTests(node, words) {
  const folder = mkdtempSync(join(tmpdir(), 'satualur-suite-'))
  const report = join(folder, 'report.json')
  const vitest = join(house, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // Vitest would leave a core to itself, and on two cores run everything on one.
  const child = spawn(node, [vitest, 'run', '--maxWorkers=100%', ...reporters, ...words], {
    cwd: house,
    stdio: 'inherit',
  })
  // Ctrl-C reaches vitest by itself; it stops its servers, and then we count what there is.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  try {
    const [code] = await once(child, 'exit')
    return count(readReport(report), code === 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file that could not even be read holds no failed test, and an error between tests belongs to none: both are failures. */
function count(report, isFine) {
  if (!report) return { passed: 0, failed: 1 }
  const unreadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = report.numFailedTests + unreadable.length
  return { passed: report.numPassedTests, failed: isFine ? failed : Math.max(failed, 1) }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
