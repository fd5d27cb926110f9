import type { PlannedChange } from './plan.type.ts'
import type { PlanWords } from './plan-words.ts'

type Kind = PlannedChange['kind']

export const change = (
  action: PlannedChange['action'],
  kind: Kind,
  key: string,
  title: string,
  detail: string,
): PlannedChange => ({ action, kind, key, title, detail })

/** Each name once: what bears it before, and what bears it after. */
export function paired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
): [Item | undefined, Item | undefined][] {
  const [was, is] = [before, after].map((items) => new Map(items.map((item) => [key(item), item])))
  const names = [...new Set([...was!.keys(), ...is!.keys()])].sort()
  return names.map((name) => [was!.get(name), is!.get(name)])
}

export function fieldsDetail(before: object, after: object, words: PlanWords): string {
  const was = before as Record<string, unknown>
  return Object.entries(after)
    .filter(([field, value]) => was[field] !== value)
    .map(([field, value]) =>
      words.changed(words.field[field] ?? field, valueText(was[field], words), valueText(value, words)),
    )
    .join(', ')
}

export const valueText = (value: unknown, words: PlanWords): string =>
  value === null ? words.nothing : (words.value[String(value)] ?? `“${String(value)}”`)
