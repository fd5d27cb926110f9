import { Document, isScalar, isSeq, visit } from 'yaml'
import { yamlLayout, yamlOptions } from './yaml.ts'

/** Plain values as YAML, one entry a line; lists of bare keys stay on the line of their field. */
export function writeYaml(value: object, heading: string): string {
  const document = new Document(value, { ...yamlOptions, aliasDuplicateObjects: false })
  document.commentBefore = ` ${heading}`
  visit(document, {
    Pair(_, { key, value: list }) {
      if (isScalar(key) && isSeq(list) && fieldsOfKeys.has(String(key.value))) list.flow = true
    },
  })
  return document.toString(yamlLayout)
}

const fieldsOfKeys = new Set(['performer', 'role', 'next', 'to'])
