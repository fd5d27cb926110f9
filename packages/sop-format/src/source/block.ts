import type { CST, Node, YAMLMap, YAMLSeq } from 'yaml'
import { isCollection, isNode, isPair, isScalar } from 'yaml'

/** A field of a block map or an item of a block list, as it stands in the text. All places are offsets. */
export interface Entry {
  /** The name of the field; null for an item. */
  name: string | null
  value: Node | null
  /** Where the comments above it begin. */
  start: number
  /** Its name, or the dash of an item. */
  at: number
  /** Behind the colon or the dash. */
  mark: number
  /** Behind its last word; a comment may still follow. */
  contentEnd: number
  /** Behind the last line that belongs to it, comments set deeper included. */
  end: number
}

/** The entries of a block map or list, from the first line that is theirs to the last. */
export interface Block {
  indent: number
  entries: Entry[]
}

/** The lines between which a block stands: behind the line of its own name, up to what does not belong to it any more. */
export interface Frame {
  from: number
  until: number
}

/** Null for what is no block, or one of a rare spelling (`? name`, anchored names) whose places are not worth knowing. */
export function blockOf(text: string, node: Node | null, { from, until }: Frame): Block | null {
  const bare = isBlock(node) ? bareEntries(node) : null
  if (!bare) return null
  const indent = columnOf(text, bare[0]!.at)
  const first = { ...bare[0]!, start: startOfFirst(text, bare[0]!.at, from) }
  const entries: Entry[] = [{ ...first, end: until }]
  for (const entry of bare.slice(1)) {
    const former = entries.at(-1)!
    former.end = endBefore(text, former.contentEnd, lineStart(text, entry.at), indent)
    entries.push({ ...entry, start: former.end, end: until })
  }
  const last = entries.at(-1)!
  last.end = endBefore(text, last.contentEnd, until, indent)
  return { indent, entries }
}

export function lineEnd(text: string, offset: number): number {
  // The words of a block text (`|`) end with their line.
  if (text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

export function isBlock(node: unknown): node is YAMLMap | YAMLSeq {
  return isCollection(node) && !node.flow && node.items.length > 0
}

type BareEntry = Omit<Entry, 'start' | 'end'>

function bareEntries(node: YAMLMap | YAMLSeq): BareEntry[] | null {
  const tokens = (node.srcToken as CST.BlockMap | CST.BlockSequence | undefined)?.items
  if (!tokens) return null
  const entries = node.items.map((item, index) => bareEntry(item, tokens[index]!))
  return entries.every((entry) => entry !== null) ? entries : null
}

function bareEntry(item: unknown, token: CST.CollectionItem): BareEntry | null {
  if (isPair(item)) {
    const colon = token.sep?.find(({ type }) => type === 'map-value-ind')
    const isPlain = token.start.every(({ type }) => ['space', 'newline', 'comment'].includes(type))
    if (!colon || !isPlain || !isScalar(item.key) || !token.key) return null
    const value = isNode(item.value) ? item.value : null
    const mark = colon.offset + 1
    return {
      name: String(item.key.value),
      value,
      at: token.key.offset,
      mark,
      contentEnd: contentEnd(value, mark),
    }
  }
  const dash = token.start.find(({ type }) => type === 'seq-item-ind')
  if (!dash) return null
  const value = isNode(item) ? item : null
  const mark = dash.offset + 1
  return { name: null, value, at: dash.offset, mark, contentEnd: contentEnd(value, mark) }
}

function contentEnd(node: Node | null, mark: number): number {
  if (isBlock(node)) {
    const last: unknown = node.items.at(-1)
    const token = (node.srcToken as CST.BlockMap | undefined)?.items[node.items.length - 1]
    const inner = token && bareEntry(last, token)
    return inner?.contentEnd ?? node.range![1]
  }
  const [start, end] = node?.range ?? [mark, mark]
  return start === end ? mark : end
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Comments right above the first entry are its own; what stands apart from it speaks of the whole. */
function startOfFirst(text: string, at: number, from: number): number {
  const line = lineStart(text, at)
  if (text.slice(line, at).trim() !== '') return at
  let start = line
  while (start > from && /^\s*#/.test(text.slice(lineStart(text, start - 1), start)))
    start = lineStart(text, start - 1)
  return Math.max(start, from)
}

/** Comments below an entry belong to it as long as they are set deeper than its list. */
function endBefore(text: string, contentEnd: number, until: number, indent: number): number {
  let end = lineEnd(text, contentEnd)
  for (let line = end; line < until; line = lineEnd(text, line + 1)) {
    const comment = /^ *#/.exec(text.slice(line, until))
    if (comment && comment[0].length - 1 > indent) end = lineEnd(text, line + 1)
  }
  return end
}
