import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { house } from './house.mjs'
import { say, step } from './progress.mjs'
import { runTool } from './tool.mjs'

const tsc = 'node_modules/typescript/bin/tsc'

/** What `pnpm check` does, each with the tool's own program: types, lint, arrows, dead code, schema and generated code. */
const checks = () => [
  ...readdirSync(join(house, 'packages'))
    .filter((name) => name !== 'admin')
    .map((name) => ({ title: `types: ${name}`, words: [tsc, '--noEmit', '-p', `packages/${name}`] })),
  { title: 'types: test', words: [tsc, '--noEmit', '-p', 'test'] },
  {
    title: 'types: admin',
    words: ['packages/admin/node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'packages/admin'],
  },
  { title: 'lint', words: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
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

export async function runChecks(node) {
  let passed = 0
  let failed = 0
  for (const { title, words } of checks()) {
    try {
      await step(title, () => runTool(node, words, { env: { NO_COLOR: '1' } }))
      passed++
    } catch (error) {
      failed++
      say(`${error.message}\n`)
    }
  }
  return { passed, failed }
}
