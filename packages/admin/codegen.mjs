// Writes src/generated from the contract and the documents of the rooms. `--check` writes nothing and fails when it is stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { buildSchema, isAbstractType } from 'graphql'

const here = import.meta.dirname
const schemaFile = join(here, '../../schema.graphql')
const generated = join(here, 'src/generated')

const fromDocuments = await generate(
  {
    cwd: here,
    schema: schemaFile,
    documents: ['src/**/*.{vue,ts}', '!src/generated/**', '!src/**/*.test.ts'],
    ignoreNoDocuments: true,
    silent: true,
    errorsOnly: true,
    generates: {
      [`${generated}/`]: {
        preset: 'client',
        presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          nonOptionalTypename: true,
          strictScalars: true,
          importExtension: '.ts',
          emitLegacyCommonJSImports: false,
          scalars: { DateTime: 'string', Date: 'string' },
        },
      },
    },
  },
  false,
)

const files = [
  ...fromDocuments.map(({ filename, content }) => ({ filename, content })),
  {
    filename: join(generated, 'possible-types.ts'),
    content: possibleTypes(await readFile(schemaFile, 'utf8')),
  },
]

if (process.argv.includes('--check')) await check()
else await write()

/** The cache needs to know which types a union or an interface stands for. */
function possibleTypes(text) {
  const schema = buildSchema(text)
  const abstract = Object.values(schema.getTypeMap()).filter(
    (type) => isAbstractType(type) && !type.name.startsWith('__'),
  )
  const names = abstract.map((type) => [type.name, schema.getPossibleTypes(type).map((each) => each.name)])
  return `export const possibleTypes = ${JSON.stringify(Object.fromEntries(names), null, 2)}\n`
}

async function write() {
  for (const { filename, content } of files) {
    await mkdir(dirname(filename), { recursive: true })
    await writeFile(filename, content)
  }
  console.log(`${files.length} files written to src/generated`)
}

async function check() {
  const written = await Promise.all(files.map(({ filename }) => readFile(filename, 'utf8').catch(() => null)))
  const stale = files
    .filter(({ content }, index) => written[index] !== content)
    .map(({ filename }) => filename)
  if (stale.length === 0) return console.log('src/generated is fresh')
  console.error(`Stale, run codegen:\n${stale.join('\n')}`)
  process.exitCode = 1
}
