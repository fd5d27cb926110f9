import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnTypes,
  formatFingerprint,
  fromTableSchema,
  toTableSchema,
  type TableFormat,
} from '../../src/index.ts'
import { households } from '../households.ts'

const text = fc.string({ minLength: 1, maxLength: 8 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const foreign = fc.dictionary(
  text.map((name) => `x-${name}`),
  fc.oneof(text, fc.integer(), fc.constant(null)),
  {
    minKeys: 1,
    maxKeys: 2,
  },
)
/** JSON knows no property that is there and says nothing. */
const without = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const constraints = fc.record({
  required: maybe(fc.boolean()),
  unique: maybe(fc.boolean()),
  minLength: maybe(fc.nat()),
  maximum: maybe(fc.oneof(fc.integer(), text)),
  pattern: maybe(text),
  enum: maybe(fc.array(fc.oneof(text, fc.integer(), fc.boolean()))),
  others: maybe(foreign),
})
const column = fc
  .record({
    name: text,
    type: fc.constantFrom(...columnTypes),
    format: maybe(text),
    title: maybe(text),
    description: maybe(text),
    unit: maybe(text),
    variable: maybe(text),
    codeList: maybe(text),
    decimalChar: maybe(text),
    groupChar: maybe(text),
    trueValues: maybe(fc.array(text)),
    falseValues: maybe(fc.array(text)),
    constraints: maybe(constraints),
    others: maybe(foreign),
  })
  .chain((column) => {
    const values = [...new Set((column.constraints?.enum ?? []).map(String))]
    return fc.subarray(values).map((said) => ({
      ...column,
      labels: said.length > 0 ? Object.fromEntries(said.map((value) => [value, `Arti ${value}`])) : undefined,
    }))
  })
const format = fc
  .record({
    name: maybe(text),
    title: maybe(text),
    description: maybe(text),
    columns: fc.uniqueArray(column, { selector: ({ name }) => name, maxLength: 5 }),
    primaryKey: maybe(fc.array(text)),
    missingValues: maybe(fc.array(text)),
    others: maybe(foreign),
  })
  .map((value) => without(value) as TableFormat)

describe('a format as Table Schema', () => {
  it('comes back the same, whatever it holds', () => {
    fc.assert(
      fc.property(format, (value) => {
        expect(fromTableSchema(without(toTableSchema(value)))).toEqual({ format: value })
      }),
    )
  })

  it('keeps what other tools have written into it', () => {
    const schema = {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: [
        {
          name: 'kode',
          type: 'string',
          rdfType: 'http://example.org/kode',
          constraints: { required: true, jsonSchema: {} },
        },
      ],
      foreignKeys: [{ fields: ['kode', 'desa'], reference: { resource: 'desa', fields: ['kode', 'desa'] } }],
      primaryKey: ['kode'],
    }
    const read = fromTableSchema(schema)
    expect('format' in read && toTableSchema(read.format)).toEqual(schema)
  })

  it('tells the code list of a column as a foreign key, and its unit under our own prefix', () => {
    expect(toTableSchema(households)).toMatchObject({
      'satualur:name': 'bantuan-rumah-tangga',
      fields: expect.arrayContaining([
        expect.objectContaining({ name: 'jiwa', 'satualur:unit': 'jiwa' }),
      ]) as unknown,
      foreignKeys: [{ fields: ['kecamatan'], reference: { resource: 'kecamatan', fields: ['kode'] } }],
    })
  })

  it('is refused with the place of each property that is of another kind', () => {
    const read = fromTableSchema({
      fields: [{ name: 1, type: 'geopoint', constraints: { minLength: -1, enum: 'a' } }, 'desa'],
      primaryKey: 'kode',
      missingValues: '-',
    })
    expect('defects' in read && read.defects.map(({ place }) => place).sort()).toEqual([
      'fields[0].constraints.enum',
      'fields[0].constraints.minLength',
      'fields[0].name',
      'fields[0].type',
      'fields[1]',
      'missingValues',
    ])
    expect(fromTableSchema(null)).toHaveProperty('defects')
  })

  it('has one fingerprint for equal formats, whatever the order of its properties', () => {
    const { columns, ...rest } = households
    const turned = columns.map(
      (one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one,
    )
    expect(formatFingerprint({ columns: turned, ...rest })).toBe(formatFingerprint(households))
    expect(formatFingerprint({ ...households, columns: columns.slice(1) })).not.toBe(
      formatFingerprint(households),
    )
  })
})
