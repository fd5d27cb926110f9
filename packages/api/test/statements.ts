import type { House } from '@satualur/api'
import { vi } from 'vitest'

/** How many statements go through the Door, which is the only way to rows, while something is done. */
export async function statementsDuring(door: House['door'], done: () => Promise<unknown>): Promise<number> {
  const ways = [vi.spyOn(door, 'ask'), vi.spyOn(door, 'within')]
  try {
    await done()
    return ways.reduce((count, way) => count + way.mock.calls.length, 0)
  } finally {
    for (const way of ways) way.mockRestore()
  }
}
