// Writes src/generated from the published schemas, so that no code is made where texts are read: a browser that
// forbids it (CSP without unsafe-eval) reads too, and brings no compiler. `--check` writes nothing and fails when stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { _, Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { isOfFormat } from './src/source/formats.ts'

const here = import.meta.dirname
const generated = join(here, 'src/generated')

const shapes = {
  sop: ['sop.schema.json', 'isSopFile'],
  regency: ['regency.schema.json', 'isRegencyFile'],
  decree: ['decree.schema.json', 'isDecreeFile'],
  form: ['metadata-form.schema.json', 'isFormFile'],
  metadata: ['metadata.schema.json', 'isMetadataFile'],
  class: ['class.schema.json', 'isClassFile'],
  list: ['daftar-data.schema.json', 'isListFile'],
  catalogue: ['catalogue.schema.json', 'isCatalogueFile'],
}

const files = await Promise.all(
  Object.entries(shapes).map(async ([name, [schemaFile, check]]) => ({
    path: join(generated, `${name}-shape.ts`),
    content: await moduleOf(schemaFile, check),
  })),
)

if (process.argv.includes('--check')) await check()
else await write()

async function moduleOf(schemaFile, name) {
  const schema = withoutWords(JSON.parse(await readFile(join(here, schemaFile), 'utf8')))
  const ajv = new Ajv2020({
    allErrors: true,
    // Our own sentences need the schema around an error, and none of ajv's.
    verbose: true,
    messages: false,
    inlineRefs: false,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, formats: _`isOfFormat` },
  })
  for (const [format, isValid] of Object.entries(isOfFormat)) ajv.addFormat(format, isValid)
  const code = standalone
    .default(ajv, ajv.compile(schema))
    .replace('"use strict";', '')
    .replace(/export const validate = (\w+);export default \w+;/, `export const ${name} = $1;`)
  if (/\brequire\(|export default/.test(code)) throw new Error(`${schemaFile} needs more than its formats.`)
  return `// @ts-nocheck Made of ${schemaFile} by ${basename(import.meta.filename)}; do not edit.
import { isOfFormat } from '../source/formats.ts'
${code}
`
}

/** Descriptions are for editors; a check has no use for them. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords)
  if (typeof schema !== 'object' || schema === null) return schema
  const fields = Object.entries(schema).filter(
    ([name, value]) => !(['description', 'title'].includes(name) && typeof value === 'string'),
  )
  return Object.fromEntries(fields.map(([name, value]) => [name, withoutWords(value)]))
}

async function write() {
  await mkdir(generated, { recursive: true })
  for (const { path, content } of files) await writeFile(path, content)
  console.log(`${files.length} files written to src/generated`)
}

async function check() {
  const written = await Promise.all(files.map(({ path }) => readFile(path, 'utf8').catch(() => null)))
  const stale = files.filter(({ content }, index) => written[index] !== content).map(({ path }) => path)
  if (stale.length === 0) return console.log('src/generated is fresh')
  console.error(`Stale, run compile-shapes:\n${stale.join('\n')}`)
  process.exitCode = 1
}
