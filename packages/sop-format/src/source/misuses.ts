import type { Alias, Document, Node, YAMLMap } from 'yaml'
import { isAlias, isMap, isScalar, isSeq, visit } from 'yaml'
import type { Sentence } from './problem.ts'
import { duplicateField, marking, tooManyAliases, tooManyEntries } from './syntax-sentences.ts'

/** Something that is YAML, and yet nothing that a configuration means. */
export interface Misuse {
  offset: number
  message: Sentence
}

export const maximumAliases = 100
/** Of one list or one group of fields. Checking the shape takes quadratic time where every item is wrong. */
const maximumEntries = 10_000

/** What the parser lets pass: names that stand twice in one place, references to nothing, too many of anything. */
export function misusesOf(document: Document): Misuse[] {
  const found: Misuse[] = []
  const anchors = new Set<string>()
  let aliases = 0
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        aliases += 1
        found.push(...aliasMisuses(node, anchors, aliases))
        return aliases > maximumAliases ? visit.BREAK : undefined
      }
      if (node.anchor !== undefined) anchors.add(node.anchor)
      if ((isMap(node) || isSeq(node)) && node.items.length > maximumEntries) {
        found.push({ offset: startOf(node), message: tooManyEntries(maximumEntries) })
        return visit.SKIP
      }
      if (isMap(node)) found.push(...repeatedFields(node))
      return undefined
    },
  })
  return found
}

function aliasMisuses(alias: Alias, anchors: Set<string>, count: number): Misuse[] {
  const offset = startOf(alias)
  if (count > maximumAliases) return [{ offset, message: tooManyAliases }]
  return anchors.has(alias.source) ? [] : [{ offset, message: marking }]
}

/** The parser's own search for them takes quadratic time. */
function repeatedFields(map: YAMLMap): Misuse[] {
  const names = new Set<string>()
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    const name = String(key.value)
    if (!names.has(name)) return (names.add(name), [])
    return [{ offset: startOf(key), message: duplicateField(name) }]
  })
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}
