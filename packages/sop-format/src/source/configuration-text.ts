import type { Document } from 'yaml'
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Path, Problem, Sentence } from './problem.ts'
import { pointer } from './problem.ts'
import { misusesOf, maximumAliases } from './misuses.ts'
import { syntaxSentence, tooLarge, tooManyAliases, unreadable } from './syntax-sentences.ts'
import { yamlOptions } from './yaml.ts'

/** What a configuration text says, and where each part of it stands. */
export interface ConfigurationText {
  value: unknown
  document: Document
  /** A problem at the value of the path, or at the name of its last field; at the nearest thing around it when it is absent. */
  problemAt: (path: Path, message: Sentence, at?: 'value' | 'name') => Problem
}

/** Longer texts are refused before any parsing. */
const maximumLength = 1_000_000
/** The first mistake usually causes the others. */
const maximumSyntaxProblems = 10

/** Reads any text at all: what is not YAML comes back as problems, never as an exception. */
export function readConfigurationText(text: string): ConfigurationText | { problems: Problem[] } {
  if (text.length > maximumLength) return { problems: [wholeFile(tooLarge(maximumLength))] }
  try {
    return readYaml(text)
  } catch (error) {
    // The parser recurses: absurdly nested text ends here.
    if (error instanceof RangeError) return { problems: [wholeFile(unreadable)] }
    throw error
  }
}

function readYaml(text: string): ConfigurationText | { problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    ...yamlOptions,
    lineCounter: lines,
    keepSourceTokens: true,
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
  if (faults.length > 0) {
    return { problems: onePerLine(faults.map((fault) => at(fault.pos[0], [], syntaxSentence(fault)))) }
  }
  const misuses = misusesOf(document).map(({ offset, message }) => at(offset, [], message))
  if (misuses.length > 0) return { problems: misuses.slice(0, maximumSyntaxProblems) }
  const plain = plainValue(document)
  if (!plain) return { problems: [wholeFile(tooManyAliases)] }
  return {
    value: plain.value,
    document,
    problemAt: (path, message, where = 'value') => at(offsetOf(document, path, where), path, message),
  }
}

/** Null where references multiply (the parser refuses them by an exception). */
function plainValue(document: Document): { value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: maximumAliases }) }
  } catch (error) {
    if (error instanceof ReferenceError) return null
    throw error
  }
}

/** The parser's second complaint about a line only echoes its first. */
function onePerLine(problems: Problem[]): Problem[] {
  return problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index)
}

/** Where the value of the path begins, or the name of its last field; of what is absent, where the thing around it begins. */
function offsetOf(document: Document, path: Path, where: 'value' | 'name'): number {
  let value: unknown = document.contents
  let offset = startOf(value) ?? 0
  for (const [depth, part] of path.entries()) {
    const entry = entryOf(isAlias(value) ? value.resolve(document) : value, part)
    if (!entry) return offset
    const isNamed = where === 'name' && depth === path.length - 1
    offset = (isNamed ? startOf(entry.name) : startOf(entry.value)) ?? startOf(entry.name) ?? offset
    value = entry.value
  }
  return offset
}

/** A field of a map with its name, or an item of a list, which stands for itself. */
function entryOf(container: unknown, part: string | number): { name: unknown; value: unknown } | null {
  if (isSeq(container)) return { name: container.items[Number(part)], value: container.items[Number(part)] }
  if (!isMap(container)) return null
  const pair = container.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
  return pair ? { name: pair.key, value: pair.value } : null
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

function wholeFile(message: Sentence): Problem {
  return { line: 1, column: 1, path: '', message }
}
