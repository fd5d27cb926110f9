import { matchItems } from './matching.ts'

/**
 * How a value that somebody wrote becomes another value: what is kept stays as its author wrote it, down to the
 * spelling, and only the rest is put.
 */
export type Revision =
  | { kind: 'kept' }
  | { kind: 'put'; value: unknown }
  /** A map: every field that it has afterwards, in order. */
  | { kind: 'fields'; fields: { name: string; revision: Revision }[] }
  /** A list: every item that it has afterwards; `from` is its place before, null for a new one. */
  | { kind: 'items'; items: { from: number | null; revision: Revision }[] }

/** Names an item of a list, so that it is recognised after it changed; null where only equal items are the same. */
export type Recognise = (item: unknown) => string | null

const kept: Revision = { kind: 'kept' }

/**
 * The revision of a written value whose meaning changes from `former` to `next`, both told in one and the same manner
 * (`written` may be told in another). Where the two agree, the written value is kept, whatever it looks like.
 */
export function revise(written: unknown, former: unknown, next: unknown, recognise: Recognise): Revision {
  if (isSaidAlike(former, next)) return kept
  if (
    isFilledList(written) &&
    isFilledList(former) &&
    isFilledList(next) &&
    written.length === former.length
  ) {
    const items = matchItems(former, next, recognise).map((from, index) => ({
      from,
      revision:
        from === null ? put(next[index]) : revise(written[from], former[from], next[index], recognise),
    }))
    return { kind: 'items', items }
  }
  if (isMap(written) && isMap(former) && isMap(next)) {
    const fields = namesAfter(written, former, next).map((name) => ({
      name,
      revision:
        name in written ? revise(written[name], former[name], next[name], recognise) : put(next[name]),
    }))
    return { kind: 'fields', fields }
  }
  return put(next)
}

/** The plain value after its revision. */
export function revised(value: unknown, revision: Revision): unknown {
  switch (revision.kind) {
    case 'kept':
      return value
    case 'put':
      return revision.value
    case 'fields': {
      const before = value as Fields
      return Object.fromEntries(
        revision.fields.map(({ name, revision }) => [name, revised(before[name], revision)]),
      )
    }
    case 'items': {
      const before = value as unknown[]
      return revision.items.map(({ from, revision }) =>
        revised(from === null ? undefined : before[from], revision),
      )
    }
  }
}

export const put = (value: unknown): Revision => ({ kind: 'put', value })

type Fields = Record<string, unknown>

/** The author's order with each new name after the one that it usually follows; or the new order, where that is what changed. */
function namesAfter(written: Fields, former: Fields, next: Fields): string[] {
  const named = Object.keys(next).filter((name) => next[name] !== undefined)
  const staying = Object.keys(written).filter(
    (name) => next[name] !== undefined || former[name] === undefined,
  )
  const isAdded = (name: string) => !(name in written) && !isSaidAlike(former[name], next[name])
  const names = isReordered(former, named) ? staying.filter((name) => !named.includes(name)) : [...staying]
  for (const [index, name] of named.entries()) {
    if (names.includes(name) || !(isAdded(name) || name in written)) continue
    const before = named.slice(0, index).findLast((other) => names.includes(other))
    let at = before === undefined ? 0 : names.indexOf(before) + 1
    // What only the author's manner has stays beside what it was written beside.
    while (before !== undefined && at < names.length && !named.includes(names[at]!)) at++
    names.splice(at, 0, name)
  }
  return names
}

function isReordered(former: Fields, named: string[]): boolean {
  const stayed = Object.keys(former).filter((name) => named.includes(name))
  const inOrder = named.filter((name) => stayed.includes(name))
  return stayed.some((name, index) => inOrder[index] !== name)
}

/** Alike to the letter and in the same order; an undefined field is no field. */
function isSaidAlike(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right)
}

/** An empty list has no line of its own to keep. */
function isFilledList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
