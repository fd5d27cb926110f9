import type { Document, Node } from 'yaml'
import { isCollection } from 'yaml'
import type { Block, Entry, Frame } from './block.ts'
import { blockOf, isBlock, lineEnd } from './block.ts'
import type { Source } from './rewrite-flow.ts'
import { rewriteFlow } from './rewrite-flow.ts'
import type { Revision } from './revision.ts'
import { revised } from './revision.ts'
import { yamlOf } from './write-yaml.ts'

/**
 * The text of a configuration after a revision of its value. Only the lines of what changed are written anew; all
 * others stay to the letter, with their comments, blank lines and spelling. Null where the text as a whole is spelt in
 * a way that leaves no line to keep.
 */
export function rewriteYaml(text: string, document: Document, revision: Revision): string | null {
  const root = document.contents as Node | null
  const entry = { name: null, value: root, start: 0, at: 0, mark: 0, contentEnd: 0, end: text.length }
  const rewritten = rewriteInside({ text, document }, entry, revision)
  if (rewritten === null) return null
  return text.includes('\r\n') ? rewritten.replace(/\r?\n/g, '\r\n') : rewritten
}

/** The frame around the block comes back with it. */
function rewriteBlock(source: Source, node: Node | null, revision: Revision, frame: Frame): string | null {
  const { text } = source
  const block = blockOf(text, node, frame)
  const pieces = block && piecesOf(source, block, revision)
  if (!block || !pieces || pieces.length === 0) return null
  const [first, last] = [block.entries[0]!, block.entries.at(-1)!]
  const isInLine = isBehindDash(text, first)
  const margin = ' '.repeat(block.indent)
  const lines = pieces.map(({ entry, text: piece }, index) => {
    const hasMargin = !(isInLine && entry === first)
    if (index === 0 && isInLine) return hasMargin ? piece.replace(/^\s*/, '') : piece
    return hasMargin ? piece : margin + piece
  })
  const inside = lines.map((line, index) =>
    line.endsWith('\n') || (index === lines.length - 1 && last.end === text.length) ? line : `${line}\n`,
  )
  return text.slice(frame.from, first.start) + inside.join('') + text.slice(last.end, frame.until)
}

interface Piece {
  /** Null for a new one. */
  entry: Entry | null
  text: string
}

function piecesOf(source: Source, block: Block, revision: Revision): Piece[] | null {
  const margin = ' '.repeat(block.indent)
  const fresh = (value: object): Piece => ({
    entry: null,
    text: `${margin}${yamlOf(value, block.indent)}\n`,
  })
  const revisedPiece = (entry: Entry, change: Revision): Piece => ({
    entry,
    text: rewriteEntry(source, block, entry, change),
  })
  if (revision.kind === 'items') {
    return revision.items.map(({ from, revision: change }) =>
      from === null ? fresh([revised(undefined, change)]) : revisedPiece(block.entries[from]!, change),
    )
  }
  if (revision.kind !== 'fields') return null
  return revision.fields.map(({ name, revision: change }) => {
    const entry = block.entries.find((entry) => entry.name === name)
    return entry ? revisedPiece(entry, change) : fresh({ [name]: revised(undefined, change) })
  })
}

function rewriteEntry(source: Source, block: Block, entry: Entry, revision: Revision): string {
  const { text, document } = source
  if (revision.kind === 'kept') return text.slice(entry.start, entry.end)
  const inside = revision.kind === 'put' ? null : rewriteInside(source, entry, revision)
  if (inside !== null) return text.slice(entry.start, entry.mark) + inside
  const value = revised(entry.value?.toJS(document), revision)
  const fresh = yamlOf(entry.name === null ? [value] : { [entry.name]: value }, block.indent)
  const former = text.slice(entry.at, entry.contentEnd)
  if (!fresh.includes('\n') && !former.includes('\n')) {
    return text.slice(entry.start, entry.at) + fresh + text.slice(entry.contentEnd, entry.end)
  }
  const comments = [commentBehind(text, entry.mark), commentBehind(text, entry.contentEnd)]
  const above = [...new Set(comments)].map((comment) => comment && `${comment}\n${' '.repeat(block.indent)}`)
  const below = text.slice(lineEnd(text, entry.contentEnd), entry.end)
  return `${text.slice(entry.start, entry.at)}${above.join('')}${fresh}\n${below}`
}

/** What stands behind the mark of an entry, with the value revised in its place; null where that cannot be done. */
function rewriteInside(source: Source, { value, mark, end }: Entry, revision: Revision): string | null {
  const { text } = source
  if (isBlock(value)) {
    const from = isBehindMark(text, value, mark) ? mark : lineEnd(text, mark)
    const inside = rewriteBlock(source, value, revision, { from, until: end })
    return inside === null ? null : text.slice(mark, from) + inside
  }
  if (!isCollection(value)) return null
  const flow = rewriteFlow(source, value, revision)
  const [start, contentEnd] = value.range!
  return flow === null ? null : text.slice(mark, start) + flow + text.slice(contentEnd, end)
}

/** `- key: …`: the first line of the map is the line of its dash. */
function isBehindMark(text: string, value: Node, mark: number): boolean {
  return !text.slice(mark, value.range![0]).includes('\n')
}

function isBehindDash(text: string, { start, at }: Entry): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1
  return start === at && text.slice(line, at).trim() !== ''
}

function commentBehind(text: string, offset: number): string {
  const rest = text.slice(offset, lineEnd(text, offset)).trim()
  return rest.startsWith('#') ? rest : ''
}
