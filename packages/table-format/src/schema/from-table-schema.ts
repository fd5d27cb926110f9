import type { Sentence } from '../sentence.ts'
import { labelsIn } from './categories.ts'
import { readForeignKeys } from './foreign-keys.ts'
import { PropertyReader } from './property-reader.ts'
import { columnTypes, type Column, type Constraints, type TableFormat } from './table-format.ts'
import { prefix } from './to-table-schema.ts'

/** What in a schema file cannot be read, by its place ("fields[2].type"). */
export interface SchemaDefect {
  place: string
  sentence: Sentence
}

export type SchemaReading = { format: TableFormat } | { defects: readonly SchemaDefect[] }

/**
 * The format that a Table Schema tells. Properties that are not known here are kept in `others`; a property of the wrong
 * kind is a defect, never dropped. A primary key that is one name is read as a list of one.
 */
export function fromTableSchema(json: unknown): SchemaReading {
  const defects: SchemaDefect[] = []
  const schema = PropertyReader.of(json, '', defects)
  const fields = schema.list('fields') ?? []
  const columns = fields.map((field, index) =>
    columnOf(PropertyReader.of(field, `fields[${index}]`, defects)),
  )
  const key = schema.textOrTexts('primaryKey')
  const references = readForeignKeys(schema.take('foreignKeys'), columns)
  const format = {
    ...schema.texts({ name: `${prefix}name`, title: `${prefix}title`, description: `${prefix}description` }),
    columns: references.columns,
    ...(key && { primaryKey: key }),
    ...schema.textLists(['missingValues']),
    ...others({ ...schema.rest(), ...references.left }),
  }
  return defects.length > 0 ? { defects } : { format }
}

function columnOf(field: PropertyReader): Column {
  const type = field.oneOf('type', columnTypes)
  const constraints = field.record('constraints')
  const said = constraints && constraintsOf(constraints)
  const categories = field.take('categories')
  const labels = labelsIn(categories, said?.enum)
  return {
    name: field.text('name') ?? '',
    type: type ?? 'string',
    ...field.texts({
      format: 'format',
      title: 'title',
      description: 'description',
      unit: `${prefix}unit`,
      variable: `${prefix}variable`,
      decimalChar: 'decimalChar',
      groupChar: 'groupChar',
    }),
    ...field.textLists(['trueValues', 'falseValues']),
    ...(said && { constraints: said }),
    ...(labels && { labels }),
    ...others({ ...field.rest(), ...(!labels && categories !== undefined && { categories }) }),
  }
}

function constraintsOf(from: PropertyReader): Constraints {
  return {
    ...from.each({
      required: 'truth',
      unique: 'truth',
      minLength: 'count',
      maxLength: 'count',
      minimum: 'bound',
      maximum: 'bound',
      pattern: 'text',
      enum: 'values',
    }),
    ...others(from.rest()),
  }
}

const others = (rest: Constraints['others'] & object) =>
  Object.keys(rest).length > 0 ? { others: rest } : {}
