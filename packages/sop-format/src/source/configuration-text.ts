import type { Document, Node } from 'yaml'
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Path, Problem, Sentence } from './problem.ts'
import { pointer } from './problem.ts'
import {
  duplicateField,
  marking,
  syntaxSentence,
  tooLarge,
  tooManyAliases,
  unreadable,
} from './syntax-sentences.ts'
import { yamlOptions } from './yaml.ts'

/** What a configuration text says, and where each part of it stands. */
export interface ConfigurationText {
  value: unknown
  /** A problem at the value of the path, or at the name of its last field; at the nearest thing around it when it is absent. */
  problemAt: (path: Path, message: Sentence, at?: 'value' | 'name') => Problem
}

/** Longer texts are refused before any parsing. */
const maximumLength = 1_000_000
/** The first mistake usually causes the others. */
const maximumSyntaxProblems = 10
const maximumAliases = 100

/** Reads any text at all: what is not YAML comes back as problems, never as an exception. */
export function readConfigurationText(text: string): ConfigurationText | { problems: Problem[] } {
  if (text.length > maximumLength) return { problems: [wholeFile(tooLarge(maximumLength))] }
  try {
    return readYaml(text)
  } catch {
    // The parser recurses: absurdly nested text ends here.
    return { problems: [wholeFile(unreadable)] }
  }
}

function readYaml(text: string): ConfigurationText | { problems: Problem[] } {
  const lines = new LineCounter()
  // Duplicate names are looked for below: the parser's own search takes quadratic time.
  const document = parseDocument(text, {
    ...yamlOptions,
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'error',
  })
  const at = (offset: number, path: Path, message: Sentence): Problem => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1), path: pointer(path), message }
  }
  const faults = [...document.errors, ...document.warnings].slice(0, maximumSyntaxProblems)
  if (faults.length > 0)
    return { problems: faults.map((fault) => at(fault.pos[0], [], syntaxSentence(fault))) }
  const misuses = misusesOf(document).map(({ offset, message }) => at(offset, [], message))
  if (misuses.length > 0) return { problems: misuses.slice(0, maximumSyntaxProblems) }
  const value = plainValue(document)
  if (value === tooManyAliases) return { problems: [wholeFile(tooManyAliases)] }
  return {
    value,
    problemAt: (path, message, where = 'value') => at(offsetOf(document, path, where), path, message),
  }
}

function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: maximumAliases })
  } catch (error) {
    if (error instanceof ReferenceError) return tooManyAliases
    throw error
  }
}

/** The parser's second complaint about a line only echoes its first. */
function onePerLine(problems: Problem[]): Problem[] {
  return problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index)
}

/** What the parser lets pass: names that stand twice in one place, references to nothing, too many references. */
function misusesOf(document: Document): { offset: number; message: Sentence }[] {
  const found: { offset: number; message: Sentence }[] = []
  const anchors = new Set<string>()
  let aliases = 0
  visit(document, {
    Node(_, node) {
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor)
    },
    Map(_, map) {
      if (map.anchor !== undefined) anchors.add(map.anchor)
      const names = new Set<string>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (names.has(name)) found.push({ offset: startOf(key, 0), message: duplicateField(name) })
        names.add(name)
      }
    },
    Alias(_, alias) {
      aliases += 1
      if (!anchors.has(alias.source)) found.push({ offset: startOf(alias, 0), message: marking })
      if (aliases > maximumAliases) {
        found.push({ offset: startOf(alias, 0), message: tooManyAliases })
        return visit.BREAK
      }
      return undefined
    },
  })
  return found
}

function offsetOf(document: Document, path: Path, where: 'value' | 'name'): number {
  let node: unknown = document.contents
  let offset = 0
  for (const [depth, part] of path.entries()) {
    const container = isAlias(node) ? node.resolve(document) : node
    const isLast = depth === path.length - 1
    if (isMap(container)) {
      const pair = container.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      if (!isPair(pair)) return offset
      if (isNode(pair.key) && (isLast && where === 'name' ? true : !isNode(pair.value)))
        return startOf(pair.key, offset)
      node = pair.value
    } else if (isSeq(container)) {
      node = container.items[Number(part)]
    }
    if (!isNode(node)) return offset
    offset = startOf(node, offset)
  }
  return path.length === 0 && isNode(node) ? startOf(node, 0) : offset
}

function startOf(node: Node, otherwise: number): number {
  return node.range?.[0] ?? otherwise
}

function wholeFile(message: Sentence): Problem {
  return { line: 1, column: 1, path: '', message }
}
