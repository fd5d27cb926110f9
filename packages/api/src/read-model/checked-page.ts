import { badInput } from '../graphql/faults.ts'
import type { Order } from './compose.ts'
import { decodeCursor } from './connection.ts'
import { rowAt } from './shape.ts'

/** The most that one page holds. */
export const pageAtMost = 100

export interface PageArguments {
  first: number
  after?: string | null | undefined
}

/** Arguments that make no sense are said, never bent into something else. */
export function checkedPage(
  { first, after }: PageArguments,
  order: Order,
  atMost = pageAtMost,
): { first: number; after: unknown[] | null } {
  checkFirst(first, atMost)
  if (!after) return { first, after: null }
  const values = decodeCursor(after, order.cursor(rowAt(0)).length)
  if (!values) throw strangeCursor()
  return { first, after: values }
}

export function checkFirst(first: number, atMost = pageAtMost): void {
  if (first >= 1 && first <= atMost) return
  throw badInput({
    id: `“first” harus antara 1 dan ${atMost}.`,
    en: `“first” is between 1 and ${atMost}.`,
  })
}

export const strangeCursor = () =>
  badInput({
    id: '“after” menerima kursor yang diberikan daftar ini; mulailah lagi dari halaman pertama.',
    en: '“after” takes a cursor that this list has handed out; begin again with the first page.',
  })
