import type { Answered } from '../authoring/author.ts'
import { does } from '../authoring/author.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'

export interface Entry {
  id: string
  title: string
  kind: string
  origin: string
  edition: number
  source: string
}

export interface Page {
  nodes: Entry[]
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

export const shared = async (reader: Reader, version: string) =>
  (await does(reader, 'shareVersion', { version })) as Answered & { entry: Entry }

export const library = async (reader: Reader, args: object) =>
  (
    await asked<{ library: Page }>(
      reader,
      `query ($first: Int, $after: String, $search: String, $kind: LibraryKind) {
        library(first: $first, after: $after, search: $search, kind: $kind) { totalCount
          nodes { id title kind origin edition } pageInfo { hasNextPage endCursor } } }`,
      { first: 100, ...args },
    )
  ).library

let words = 0
/** Every test shares under a word of its own, since the library is everybody's. */
export const aWord = () => `Kata${++words}${Date.now()}`
