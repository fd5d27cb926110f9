import { Ajv2020 } from 'ajv/dist/2020.js'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import catalogueSchema from '../catalogue.schema.json' with { type: 'json' }
import classSchema from '../class.schema.json' with { type: 'json' }
import listSchema from '../daftar-data.schema.json' with { type: 'json' }
import decreeSchema from '../decree.schema.json' with { type: 'json' }
import metadataSchema from '../metadata.schema.json' with { type: 'json' }
import formSchema from '../metadata-form.schema.json' with { type: 'json' }
import regencySchema from '../regency.schema.json' with { type: 'json' }
import sopSchema from '../sop.schema.json' with { type: 'json' }
import { readDecree } from '../src/decree/read-decree.ts'
import { readDatasetFiles } from '../src/folder.ts'
import { readForm } from '../src/form/read-form.ts'
import { readRegency } from '../src/regency/read-regency.ts'
import { formats } from '../src/source/formats.ts'
import { readSop } from '../src/sop/read-sop.ts'
import { writeSop } from '../src/sop/write-sop.ts'
import { smallSop } from './small-sop.ts'

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'configuration.md'), 'utf8')
const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text!)
const [
  sopExample,
  actsExample,
  dutiesExample,
  regencyExample,
  decreeExample,
  formExample,
  ...datasetExamples
] = examples as [string, string, string, string, string, string, ...string[]]

test('the examples of the documentation are read as they stand', () => {
  expect(readDecree(decreeExample)).toMatchObject({ decree: { year: 2027 } })
  expect(readForm(formExample)).toMatchObject({ form: { key: 'izin-rilis', follows: null } })
  const read = readSop(sopExample)
  expect(read).toMatchObject({
    sop: { key: 'pemeriksaan-data', steps: [{ key: '1' }, { key: '2' }, { key: '3' }] },
  })
  const sops = 'sop' in read ? [read.sop] : []
  expect(readRegency(regencyExample, sops)).toMatchObject({
    configuration: { key: 'contoh', casts: [{}, {}, {}] },
  })
  const row = actsExample
    .replaceAll('analis', 'produsen')
    .replaceAll('kepala', 'walidata')
    .replaceAll('\n', '\n    ')
  const withActs = smallSop
    .replace('number: 1\n', `number: 4\n    ${row.trimEnd()}\n`)
    .replace('    performer: produsen\n    waktu', '    waktu')
  expect(readSop(withActs.replace('Setuju: 5', 'Setuju: 2').replace('Tidak: 1', 'Tidak: 4'))).toHaveProperty(
    'sop',
  )
  const withDuties = smallSop
    .replace('artefacts:', 'artefacts:\n  - { key: surat, name: Surat }')
    .replace(
      '    performer: { role',
      `    ${dutiesExample.trimEnd().replaceAll('\n', '\n    ')}\n    performer: { role`,
    )
  expect(readSop(withDuties)).toMatchObject({
    sop: { steps: [{}, {}, { yields: [{ isRequired: true }, { isRequired: true }], apartFrom: ['1', '2'] }] },
  })
})

test('an editor that reads plain YAML accepts what the house accepts', () => {
  const ajv = new Ajv2020({ strict: false })
  for (const [name, { isValid }] of Object.entries(formats)) ajv.addFormat(name, isValid)
  const isSop = ajv.compile(sopSchema)
  const isRegency = ajv.compile(regencySchema)
  const read = readSop(smallSop)
  const texts = [smallSop, sopExample, 'sop' in read ? writeSop(read.sop) : '']
  for (const text of texts) expect(isSop(parse(text)) || isSop.errors).toBe(true)
  expect(isRegency(parse(regencyExample)) || isRegency.errors).toBe(true)
  const isDecree = ajv.compile(decreeSchema)
  expect(isDecree(parse(decreeExample)) || isDecree.errors).toBe(true)
  const isForm = ajv.compile(formSchema)
  expect(isForm(parse(formExample)) || isForm.errors).toBe(true)
  expect(isSop(parse(smallSop.replace('performer: produsen', 'pelaksana: produsen')))).toBe(false)
})

test('the examples of files of datasets are read as they stand, here and in an editor', () => {
  const ajv = new Ajv2020({ strict: false })
  for (const [name, { isValid }] of Object.entries(formats)) ajv.addFormat(name, isValid)
  const schemas = { metadata: metadataSchema, 'daftar-data': listSchema, class: classSchema }
  const kinds = Object.keys(schemas) as (keyof typeof schemas)[]
  const files = datasetExamples.map((text) => ({ name: /^# (\S+)\n/.exec(text)![1]!, text }))
  expect(files.map(({ name }) => kinds.find((kind) => name.endsWith(`.${kind}.yaml`)))).toEqual(kinds)
  for (const [index, kind] of kinds.entries()) {
    const isOfKind = ajv.compile(schemas[kind])
    expect(isOfKind(parse(files[index]!.text)) || isOfKind.errors).toBe(true)
  }
  const known = { datasets: ['imunisasi', 'rekam-medis'], opds: ['dinkes'] }
  expect(readDatasetFiles(files, known)).toMatchObject({
    said: {
      metadata: [{ dataset: 'imunisasi', forms: [{}, {}, {}] }],
      lists: [{ year: 2026, entries: [{ dataset: 'imunisasi', steps: [{}, {}, {}] }] }],
      classes: [{ dataset: 'rekam-medis', decisions: [{ class: 'dikecualikan' }] }],
    },
  })
  expect(ajv.compile(catalogueSchema)({ isOpen: true, licence: 'cc-by' })).toBe(true)
})

test('texts are read where no code may be made of words, as in a page without unsafe-eval', () => {
  const index = join(import.meta.dirname, '..', 'src', 'index.ts')
  const reading = `
    const { readSop, readRegency } = await import(${JSON.stringify(index)})
    const texts = ${JSON.stringify([smallSop, regencyExample])}
    try { new Function('return 1')() } catch { console.log('sop' in readSop(texts[0]), 'configuration' in readRegency(texts[1])) }`
  const words = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', reading]
  expect(execFileSync(process.execPath, words, { encoding: 'utf8' })).toBe('true true\n')
})

test('every field of the schemas says what it means', () => {
  const ofDatasets = [metadataSchema, classSchema, listSchema, catalogueSchema]
  for (const schema of [sopSchema, regencySchema, decreeSchema, formSchema, ...ofDatasets])
    expect(undescribed(schema, schema)).toEqual([])
})

interface Schema {
  description?: string
  $ref?: string
  properties?: Record<string, Schema | boolean>
  $defs?: Record<string, Schema>
}

/** The paths of properties that have no description, neither their own nor that of the definition they refer to. */
function undescribed(schema: unknown, root: object, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {} } = schema as Schema
  const { $defs: defs = {} } = root as Schema
  const isCondition = /\/(if|then|else|dependentSchemas|allOf)(\/|$)/.test(path)
  const bare = Object.entries(properties).filter(([, field]) => {
    const definition = typeof field === 'object' ? defs[field.$ref?.split('/').at(-1) ?? ''] : undefined
    return typeof field === 'object' && !field.description && !definition?.description
  })
  const inner = Object.entries(schema).flatMap(([name, child]) => undescribed(child, root, `${path}/${name}`))
  return [...(isCondition ? [] : bare.map(([name]) => `${path}/${name}`)), ...inner]
}
