import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { house } from './house.mjs'
import { say, step } from './progress.mjs'
import { runTool } from './tool.mjs'

const tsc = 'node_modules/typescript/bin/tsc'

/** What `pnpm check` does, each with the tool's own program, the longest first: types, lint, arrows, dead code, schema and generated code. */
const checks = () => [
  { title: 'lint', words: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  {
    title: 'types: admin',
    words: ['packages/admin/node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'packages/admin'],
  },
  { title: 'types: test', words: [tsc, '--noEmit', '-p', 'test'] },
  ...readdirSync(join(house, 'packages'))
    .filter((name) => name !== 'admin')
    .map((name) => ({ title: `types: ${name}`, words: [tsc, '--noEmit', '-p', `packages/${name}`] })),
  {
    title: 'arrows',
    words: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      'packages',
      'test',
      '--config',
      '.dependency-cruiser.cjs',
    ],
  },
  { title: 'unused', words: ['node_modules/knip/bin/knip.js'] },
  { title: 'shapes', words: ['packages/sop-format/compile-shapes.mjs', '--check'] },
  { title: 'schema', words: ['packages/api/dist/graphql/emit-schema.js', '--check'] },
  { title: 'generated', words: ['packages/admin/codegen.mjs', '--check'] },
]

/** As many side by side as the machine has cores. What the checks have to say is said when all have ended. */
export async function runChecks(node) {
  const waiting = checks()
  const count = waiting.length
  const complaints = []
  await step(`${count} checks`, (report) => {
    const lane = async () => {
      for (let check = waiting.shift(); check; check = waiting.shift()) {
        report(check.title)
        await runTool(node, check.words, { env: { NO_COLOR: '1' } }).catch(({ message }) =>
          complaints.push(`✗ ${check.title}\n${message}\n`),
        )
      }
    }
    return Promise.all(Array.from({ length: availableParallelism() }, lane))
  })
  complaints.forEach(say)
  return { passed: count - complaints.length, failed: complaints.length }
}
