import type { ToStringOptions } from 'yaml'
import { Document, isCollection, isScalar, isSeq, visit } from 'yaml'
import { yamlLayout, yamlOptions } from './yaml.ts'

/** Plain values as YAML, one entry a line; lists of bare keys stay on the line of their field. */
export function writeYaml(value: object, heading: string): string {
  const document = quoted(documentOf(value), blankLines)
  document.commentBefore = ` ${heading}`
  return document.toString(yamlLayout)
}

/** The lines of some fields or items at an indent: the first line without its margin, the last without its end. */
export function yamlOf(value: object, indent: number): string {
  const document = quoted(quoted(documentOf(value), blankLines), endsInBlankLines)
  const lines = document.toString(yamlLayout).replace(/\n$/, '')
  return lines.replace(/\n(?!\n|$)/g, `\n${' '.repeat(indent)}`)
}

/** Some fields or items as they stand between brackets, on one line. */
export function flowYamlOf(value: object): string {
  const document = quoted(documentOf(value), /\n/)
  if (isCollection(document.contents)) document.contents.flow = true
  const layout: ToStringOptions = { ...yamlLayout, doubleQuotedMinMultiLineLength: Infinity }
  return document.toString(layout).slice(2, -3)
}

/** As a block, nothing but line ends would come back as one line end more. */
const blankLines = /^\s*\n\s*$/
/** As a block (`|+`) it would take in the blank lines of whatever comes after it. */
const endsInBlankLines = /\n\s*\n$/

/** The texts of this kind in double quotes. */
function quoted(document: Document, kind: RegExp): Document {
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && kind.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE'
    },
  })
  return document
}

function documentOf(value: object): Document {
  const document = new Document(value, { ...yamlOptions, aliasDuplicateObjects: false })
  visit(document, {
    Pair(_, { key, value: list }) {
      if (isScalar(key) && isSeq(list) && fieldsOfKeys.has(String(key.value))) list.flow = true
    },
  })
  return document
}

const fieldsOfKeys = new Set(['performer', 'role', 'next', 'to'])
