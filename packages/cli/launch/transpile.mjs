import { cpSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { filesIn } from './fingerprint.mjs'
import { house } from './house.mjs'

export const serverFloors = ['engine', 'sop-format', 'postgres', 'api', 'sample', 'cli']

/**
 * Each source becomes one module at the same place below `dist`, so that names, stack traces, and files found by
 * `import.meta.url` are those of the sources, and Node finds every npm package where pnpm put it.
 */
export async function transpile() {
  const { build, stop } = await import('esbuild')
  for (const floor of serverFloors)
    rmSync(join(house, 'packages', floor, 'dist'), { recursive: true, force: true })
  const files = serverFloors.flatMap((floor) => filesIn(`packages/${floor}/src`))
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  await build({
    absWorkingDir: house,
    entryPoints: sources.map((file) => ({ in: file, out: inDist(file).replace(/\.ts$/, '') })),
    outdir: house,
    bundle: true,
    plugins: [linksBetweenModules],
    format: 'esm',
    platform: 'node',
    target: 'node24',
    sourcemap: 'linked',
    logLevel: 'silent',
  }).finally(stop)
  for (const file of files.filter((file) => !file.endsWith('.ts')))
    cpSync(join(house, file), join(house, inDist(file)))
}

const inDist = (file) => file.replace(/^(packages\/[^/]+)\/src\//, '$1/dist/')

/** Every import stays an import; those of our own sources are pointed at what becomes of them. */
const linksBetweenModules = {
  name: 'links-between-modules',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path, importer }) => {
      if (kind === 'entry-point') return undefined
      if (path.startsWith('.')) return { path: path.replace(/\.ts$/, '.js'), external: true }
      if (path.startsWith('@satualur/')) return { path: linkToFloor(path, importer), external: true }
      return { path, external: true }
    })
  },
}

/** `@satualur/api` as the way from the importing module to the file that api's package.json names. */
function linkToFloor(path, importer) {
  const [, floor, ...rest] = path.split('/')
  const { exports } = JSON.parse(readFileSync(join(house, 'packages', floor, 'package.json'), 'utf8'))
  const target = inDist(join('packages', floor, exports[['.', ...rest].join('/')])).replace(/\.ts$/, '.js')
  const from = dirname(inDist(relative(house, importer)))
  return relative(from, target)
}
