import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { filesIn } from './fingerprint.mjs'
import { house } from './house.mjs'

export const serverFloors = [
  'engine',
  'sop-format',
  'authoring',
  'library',
  'dcat',
  'ckan',
  'table-format',
  'postgres',
  'api',
  'sample',
  'cli',
]

/**
 * Each source becomes one module at the same place below `dist`, so that names, stack traces, and files found by
 * `import.meta.url` are those of the sources, and Node finds every npm package where pnpm put it.
 */
export async function transpile() {
  const files = serverFloors.flatMap((floor) => filesIn(`packages/${floor}/src`))
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const others = files.filter((file) => !file.endsWith('.ts'))
  try {
    await translate(sources)
    for (const file of others) cpSync(join(house, file), join(house, inFolder(unfinished, file)))
    serverFloors.forEach(putInPlace)
  } finally {
    for (const floor of serverFloors) rmSync(folderOf(floor, unfinished), { recursive: true, force: true })
  }
}

async function translate(sources) {
  const { build, stop } = await import('esbuild')
  const options = {
    format: 'esm',
    platform: 'node',
    target: 'node24',
    sourcemap: 'linked',
    logLevel: 'silent',
  }
  const entryPoints = sources.map((file) => ({
    in: file,
    out: inFolder(unfinished, file).replace(/\.ts$/, ''),
  }))
  const plugins = [linksBetweenModules]
  await build({
    ...options,
    absWorkingDir: house,
    outdir: house,
    bundle: true,
    plugins,
    entryPoints,
  }).finally(stop)
}

/** Made beside its place and put there at once: a server that starts at this moment finds the old modules or the new ones. */
const unfinished = `dist.${process.pid}`
const inFolder = (folder, file) => file.replace(/^(packages\/[^/]+)\/src\//, `$1/${folder}/`)
const folderOf = (floor, folder) => join(house, 'packages', floor, folder)

function putInPlace(floor) {
  const [made, place] = [folderOf(floor, unfinished), folderOf(floor, 'dist')]
  if (!existsSync(made)) return
  if (existsSync(place)) renameSync(place, join(made, '.before'))
  renameSync(made, place)
  rmSync(join(place, '.before'), { recursive: true, force: true })
}

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
  const target = inFolder('dist', join('packages', floor, exports[['.', ...rest].join('/')])).replace(
    /\.ts$/,
    '.js',
  )
  const from = dirname(inFolder('dist', relative(house, importer)))
  return relative(from, target)
}
