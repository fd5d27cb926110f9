import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What takes longest, longest first: begun last, one of these would run alone while the other cores have nothing to do.
 * Vitest knows the times of the last run, but a fresh clone has none.
 */
const longest = [
  'packages/api/test/run/race.test.ts',
  'test/stories/browser/every-page/where-sops-are-written.test.ts',
  'packages/sop-format/test/exchange/bpmn.test.ts',
  'packages/sop-format/test/print/pages.test.ts',
  'test/stories/browser/every-page/where-work-is-done.test.ts',
  'packages/api/test/tenancy/operations.test.ts',
  'test/stories/browser/every-page/where-work-is-interrupted.test.ts',
  'test/stories/browser/every-page/where-work-is-led.test.ts',
  'packages/api/test/configuration/random-sops.test.ts',
  'packages/sop-format/test/print/record.test.ts',
  'packages/cli/test/start.test.ts',
  'packages/cli/test/killed-after-commit.test.ts',
  'packages/sop-format/src/sop/rewrite-sop.test.ts',
  'packages/engine/test/sound-sops.test.ts',
  'test/stories/browser/cut-line.test.ts',
  'packages/cli/test/refusals.test.ts',
  'packages/cli/test/configuration/apply.test.ts',
  'test/stories/browser/mojokerto.test.ts',
  'packages/sop-format/test/exchange/other-engine.test.ts',
  'packages/sop-format/src/sop/write-sop.test.ts',
  'packages/engine/test/reference.test.ts',
  'packages/api/test/run/rows.test.ts',
  'packages/api/test/server/live.test.ts',
].map(addressOf)

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files.filter(({ moduleId }) => !longest.includes(moduleId)))
    const first = longest.flatMap((path) => files.filter(({ moduleId }) => moduleId === path))
    return [...first, ...others]
  }
}

function addressOf(path: string): string {
  const address = fileURLToPath(new URL(`../${path}`, import.meta.url))
  if (!existsSync(address)) throw new Error(`${path} is among the longest tests, but it is not there.`)
  return address
}
