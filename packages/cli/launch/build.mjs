import { join } from 'node:path'
import { fingerprintOf, whenChanged } from './fingerprint.mjs'
import { house } from './house.mjs'
import { Refused, step } from './progress.mjs'
import { serverFloors, transpile } from './transpile.mjs'
import { runTool } from './tool.mjs'

const everyBuild = ['pnpm-lock.yaml', 'tsconfig.base.json', 'packages/cli/launch']

/** The server's packages as JavaScript, each in its own `dist`, when a source has changed. */
export async function buildServer() {
  const sources = serverFloors.flatMap((floor) =>
    ['src', 'package.json', 'tsconfig.json'].map((name) => `packages/${floor}/${name}`),
  )
  await whenChanged('packages/cli/dist/.fingerprint', fingerprintOf([...everyBuild, ...sources]), () =>
    step('Membangun server · building the server', () => transpile().catch(refuse)),
  )
}

/** The admin application, when it or what it stands on has changed. */
export async function buildAdmin(node) {
  const sources = ['packages/admin', 'packages/engine/src', 'packages/sop-format/src', 'schema.graphql']
  await whenChanged('packages/admin/dist/.fingerprint', fingerprintOf([...everyBuild, ...sources]), () =>
    step('Membangun aplikasi admin · building the admin', async (report) => {
      const folder = join(house, 'packages', 'admin')
      const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js')
      await runTool(node, [vite, 'build'], { folder, env: { NO_COLOR: '1' }, report }).catch(refuse)
    }),
  )
}

function refuse({ message }) {
  throw new Refused(
    `${message}\nProgram tidak dapat dibangun; kesalahannya tertulis di atas.`,
    'The program could not be built; the fault is written above.',
  )
}
