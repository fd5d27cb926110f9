import type { Package } from '../action/package.ts'
import { unfolded, type Parameters } from './form.ts'
import { invalid } from './refusal.ts'

type Tree = Record<string, unknown> | unknown[]

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Buffer.isBuffer((value as { bytes?: unknown }).bytes)

/** What `package_revise` makes of a dataset: match, then filter, then update; flattened keys after dictionaries. */
export function revised(dataset: Package, parameters: Parameters): Parameters {
  const flattened = (prefix: string) =>
    Object.entries(parameters)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length).split('__'), unfolded(value)] as const)
  const unmatched = [
    ...mismatches(dataset, unfolded(parameters['match'] ?? {}), []),
    ...flattened('match__').flatMap(([path, value]) => mismatches(at(dataset, path), value, path)),
  ]
  if (unmatched.length > 0) throw invalid({ match: unmatched })
  const next = structuredClone(dataset) as unknown as Parameters
  for (const pattern of patterns(unfolded(parameters['filter'] ?? []))) take(next, pattern)
  next['id'] = dataset.id
  const update = unfolded(parameters['update'] ?? {})
  if (isTree(update)) merge(next, update)
  const isExtension = (path: readonly string[]) => path.at(-1) === 'extend'
  const updates = flattened('update__')
  for (const [path, value] of [
    ...updates.filter(([path]) => isExtension(path)),
    ...updates.filter(([path]) => !isExtension(path)),
  ])
    set(next, path, value)
  return next
}

function mismatches(found: unknown, wanted: unknown, path: readonly string[]): string[] {
  if (!isTree(wanted)) return found === wanted ? [] : [path.join('__')]
  return Object.entries(wanted).flatMap(([key, value]) =>
    mismatches(isTree(found) ? (found as Parameters)[key] : undefined, value, [...path, key]),
  )
}

const patterns = (filter: unknown): string[] =>
  (Array.isArray(filter) ? filter : [filter]).flatMap((one) => String(one).split(/,\s*/))

/** `-field`, `-resources__<which>`; what is not there is passed over, and so is `+`, which protects nothing from these. */
function take(dataset: Parameters, pattern: string): void {
  if (!pattern.startsWith('-')) return
  const path = pattern.slice(1).split('__')
  const parent = path.length === 1 ? dataset : dataset[path[0]!]
  if (Array.isArray(parent)) {
    const index = indexOf(parent, path[1]!)
    if (index >= 0) parent.splice(index, 1)
  } else if (isTree(parent)) delete (parent as Parameters)[path.at(-1)!]
}

/** Lists are merged item by item, as dictionaries are key by key. */
function merge(into: Tree, update: Tree): void {
  const target = into as Parameters
  for (const [key, value] of Object.entries(update))
    if (isTree(value) && isTree(target[key])) merge(target[key], value)
    else target[key] = value
}

function set(dataset: Parameters, path: readonly string[], value: unknown): void {
  const parent = at(dataset, path.slice(0, -1))
  const key = path.at(-1)!
  if (key === 'extend' && Array.isArray(parent)) parent.push(...(value as unknown[]))
  else if (Array.isArray(parent)) merge(parent[place(parent, key)] as Tree, value as Tree)
  else if (isTree(parent)) (parent as Parameters)[key] = value
  else throw invalid({ [`update__${path.join('__')}`]: ['Unable to update'] })
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, key) =>
      Array.isArray(found)
        ? found[place(found, key)]
        : isTree(found)
          ? (found as Parameters)[key]
          : undefined,
    value,
  )

function place(items: unknown[], key: string): number {
  const index = indexOf(items, key)
  if (index < 0) throw invalid({ update: [`Unmatched key ${key}`] })
  return index
}

/** The beginning of an id, of 5 characters at least, or a number, from the end if negative; below 0 if there is none. */
function indexOf(items: unknown[], key: string): number {
  if (key.length >= 5) return items.findIndex((one) => String((one as { id?: unknown }).id).startsWith(key))
  const index = Number(key)
  if (!Number.isInteger(index) || index < -items.length || index >= items.length) return -1
  return (index + items.length) % items.length
}
