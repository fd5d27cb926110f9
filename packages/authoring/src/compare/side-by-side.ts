import type { Key } from '@satualur/engine'
import type { KeyPairs } from './pair-roles.ts'

interface Keyed {
  key: Key
}

/**
 * Two lists beside each other, in the order of the one after. What only the list before has stands where it stood:
 * behind the last thing that kept its order. `moved` holds keys of the list after.
 */
export function sideBySide<Item extends Keyed>(
  before: readonly Item[],
  after: readonly Item[],
  pairs: KeyPairs,
  moved: ReadonlySet<Key>,
): [Item | null, Item | null][] {
  const former = new Map([...pairs].map(([one, other]) => [other, one]))
  const lines: [Item | null, Item | null][] = []
  let at = 0
  const passRemoved = () => {
    for (; at < before.length; at++) {
      const other = pairs.get(before[at]!.key)
      if (other === undefined) lines.push([before[at]!, null])
      else if (!moved.has(other)) return
    }
  }
  passRemoved()
  for (const item of after) {
    const one = former.get(item.key)
    lines.push([before.find(({ key }) => key === one) ?? null, item])
    if (one === undefined || moved.has(item.key)) continue
    at++
    passRemoved()
  }
  return lines
}
